import type { FileBook, FileSheet } from '../../app/files';
import { Damaged } from '../package/damaged';
import { flag } from '../package/xml';
import type { Relation } from '../package/relations';
import { CellCount } from './cellCount';
import type { Meaning } from './cells';
import type { FileParts } from './fileParts';
import { readNumberKinds } from './numberKinds';
import { partRelations } from './partRelations';
import { readElements } from './readElements';
import { readSharedTexts } from './sharedTexts';
import { readSheetRows } from './sheetRows';

/** Reads all worksheets; sheets of other kinds are left out. Throws `Refused` or `Damaged`. */
export function readBook(parts: FileParts, workbookPath: string): FileBook {
  const relations = partRelations(parts, workbookPath);
  const { sheets, isFrom1904 } = readWorkbook(parts.text(workbookPath));
  const meaning = readMeaning(parts, relations, isFrom1904);
  const paths = new Map(relations.filter(({ kind }) => kind === 'worksheet').map(({ id, path }) => [id, path]));
  const count = new CellCount();
  const read = sheets.flatMap(({ name, isHidden, relation }): FileSheet[] => {
    const path = paths.get(relation);
    return path === undefined ? [] : [{ name, isHidden, rows: readSheetRows(parts.text(path), meaning, count) }];
  });
  if (read.length === 0) throw new Damaged('there is no worksheet');
  return { sheets: read, warnings: warningsOf(parts, relations) };
}

interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Id of its relation. */
  readonly relation: string;
}

function readWorkbook(text: string): { readonly sheets: readonly ListedSheet[]; readonly isFrom1904: boolean } {
  const sheets: ListedSheet[] = [];
  let isFrom1904 = false;
  readElements(text, (name, parent, attributes) => {
    if (parent === '' && name !== 'workbook') throw new Damaged(`the workbook is a ${name.slice(0, 50)}`);
    if (name === 'workbookPr' && parent === 'workbook') isFrom1904 = flag(attributes().date1904);
    if (name !== 'sheet' || parent !== 'sheets') return;
    const { name: title = '', state = 'visible', ...rest } = attributes();
    const relation = Object.entries(rest).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
    sheets.push({ name: title, isHidden: state !== 'visible', relation });
  });
  return { sheets, isFrom1904 };
}

function readMeaning(parts: FileParts, relations: readonly Relation[], isFrom1904: boolean): Meaning {
  const text = (kind: string): string | null => {
    const path = relations.find((relation) => relation.kind === kind)?.path;
    return path !== undefined && parts.has(path) ? parts.text(path) : null;
  };
  const [texts, styles] = [text('sharedStrings'), text('styles')];
  return { texts: texts === null ? [] : readSharedTexts(texts), kinds: styles === null ? [] : readNumberKinds(styles), isFrom1904 };
}

const MACROS = /^(?:vbaProject|xlMacrosheet|xlIntlMacrosheet)$/;

function warningsOf(parts: FileParts, relations: readonly Relation[]): string[] {
  const hasMacros = relations.some(({ kind }) => MACROS.test(kind)) || parts.names().some((name) => name.endsWith('/vbaproject.bin'));
  const hasLinks = relations.some(({ kind }) => kind === 'externalLink');
  return [...(hasMacros ? ['file-macros'] : []), ...(hasLinks ? ['file-external-links'] : [])];
}
