import { strFromU8, unzipSync } from 'fflate';
import { describeWith, SOFFICE } from '../conformance/libreoffice';
import { convert } from '../conformance/soffice';
import { Parts } from '../../src/xlsx/package/parts';
import { relationsOf } from '../../src/xlsx/package/relations';
import { child, descendants, elements } from '../../src/xlsx/package/xml';
import { cells, firstSheet, openBook, saveBook } from './books';
import { exceljsBook, sheetJsBook, UNKNOWN, withUnknown } from './foreignBooks';
import { inventory } from './inventory';

jest.setTimeout(300_000);

/** Opened, one cell changed, saved. */
async function edited(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await openBook(bytes);
  book.apply(cells([[99]], 1, 2, firstSheet(book).id));
  return saveBook(book, bytes);
}

/** What a part stands as in the content types, by its own name or by its ending. */
function contentType(parts: Parts, path: string): string | undefined {
  const types = parts.tree('[Content_Types].xml');
  const own = elements(types, 'Override').find(({ attributes }) => attributes.PartName === `/${path}`);
  const byEnding = elements(types, 'Default').find(({ attributes }) => path.endsWith(`.${attributes.Extension ?? ''}`));
  return (own ?? byEnding)?.attributes.ContentType;
}

/** Ids in an element's attributes, of whatever prefix, with what they lead to. */
function ties(parts: Parts, owner: string, ...names: readonly string[]): (string | undefined)[] {
  const known = new Map(relationsOf(parts, owner).map(({ id, path }) => [id, path]));
  const all = names.flatMap((name) => descendants(parts.tree(owner), name));
  return all.map(({ attributes }) => known.get(Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''));
}

/** The part of the only sheet. */
const sheetPath = (parts: Parts): string => relationsOf(parts, 'xl/workbook.xml').find(({ kind }) => kind === 'worksheet')?.path ?? '';

/** Paths of what the sheet is tied to, and pictures behind its drawings. */
function tiedParts(bytes: Uint8Array): string[] {
  const parts = new Parts(bytes);
  const own = relationsOf(parts, sheetPath(parts));
  const drawn = own.filter(({ kind }) => kind === 'drawing').flatMap(({ path }) => relationsOf(parts, path));
  return [...own, ...drawn].map(({ kind, path }) => `${kind} ${String(parts.has(path))}`).sort();
}

const PROGRAMS: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ['exceljs', exceljsBook],
  ['SheetJS', sheetJsBook],
];

describe.each(PROGRAMS)('a file by %s', (_, write) => {
  test('keeps what the book knows through a change of one cell', async () => {
    const before = await write();
    const after = await edited(before);
    expect(inventory(after)).toEqual(inventory(before));
    const [old, now] = [firstSheet(await openBook(before)), firstSheet(await openBook(after))];
    expect(now.cells.get(1, 2)).toEqual({ value: 99 });
    const others = (sheet: typeof old) => [...sheet.cells.filled()].filter(({ row, column }) => !(row === 1 && column === 2));
    expect(others(now)).toEqual(others(old));
  });

  test('keeps its pictures, notes and properties', async () => {
    const before = await write();
    const after = await edited(before);
    expect(tiedParts(after)).toEqual(tiedParts(before));
    const [old, now] = [unzipSync(before), unzipSync(after)];
    const kept = Object.keys(old).filter((path) => /^(?:docProps|xl\/media|xl\/drawings|xl\/theme|xl\/comments)/.test(path));
    expect(kept.length).toBeGreaterThan(3);
    for (const path of kept.filter((name) => name.startsWith('xl/media') || name === 'docProps/custom.xml')) expect([path, now[path]]).toEqual([path, old[path]]);
    expect(Object.keys(now)).toEqual(expect.arrayContaining(kept));
  });

  test('keeps parts that nobody here knows, byte by byte, and their owners know them', async () => {
    const before = withUnknown(await write());
    const after = await edited(before);
    const [old, now] = [unzipSync(before), unzipSync(after)];
    const parts = new Parts(after);
    for (const { path, owner, relation, type } of UNKNOWN) {
      expect([path, now[path] && strFromU8(now[path])]).toEqual([path, old[path] && strFromU8(old[path])]);
      const from = owner.startsWith('xl/worksheets/') ? sheetPath(parts) : owner;
      expect(relationsOf(parts, from).filter((known) => known.path === path).map(({ kind }) => kind)).toEqual([relation.split('/').at(-1)]);
      expect([path, contentType(parts, path)]).toEqual([path, type]);
    }
    expect(ties(parts, 'xl/workbook.xml', 'pivotCache')).toEqual(['xl/pivotCache/pivotCacheDefinition1.xml']);
    expect(ties(parts, 'xl/workbook.xml', 'x14:slicerCache')).toEqual(['xl/slicerCaches/slicerCache1.xml']);
    expect(ties(parts, sheetPath(parts), 'x14:slicer')).toEqual(['xl/slicers/slicer1.xml']);
    expect(child(child(parts.tree('xl/workbook.xml'), 'pivotCaches'), 'pivotCache')?.attributes.cacheId).toBe('7');
  });
});

describeWith([SOFFICE])('a file by LibreOffice', () => {
  test('keeps unknown parts that were put in after it was saved, pictures and notes', async () => {
    const before = withUnknown(await convert(await exceljsBook(), 'xlsx'));
    const after = await edited(before);
    const [old, now] = [unzipSync(before), unzipSync(after)];
    for (const { path } of UNKNOWN) expect([path, now[path]]).toEqual([path, old[path]]);
    expect(tiedParts(after)).toEqual(tiedParts(before));
  });
});
