import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Book, Operation } from '../../src/workbench/book';
import { bookOf, cells, formula, openBook, saveBook } from './books';
import { inventory } from './inventory';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A file of ours with one part rewritten, as other programs would write it. */
async function rewritten(operations: readonly Operation[], path: string, rewrite: (text: string) => string): Promise<Uint8Array> {
  const files = unzipSync(await saveBook(bookOf(operations)));
  const part = files[path];
  if (!part) throw new Error(`no part ${path}`);
  const text = rewrite(strFromU8(part));
  if (text === strFromU8(part)) throw new Error('nothing was rewritten');
  return zipSync({ ...files, [path]: strToU8(text) });
}

function sheetOf(book: Book) {
  const sheet = book.sheets[0];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const formulas = (book: Book) => [1, 2, 3].map((row) => sheetOf(book).cells.get(row, 1)?.formula);

describe('shared formulas', () => {
  const shared = () =>
    rewritten([cells([['x', 'y'], [1, 10], [2, 20], [3, 30]])], SHEET, (text) =>
      text
        .replace('<c r="B2"><v>', '<c r="B2"><f t="shared" ref="B2:B4" si="0">A2*$A$4+$A3</f><v>')
        .replace('<c r="B3"><v>', '<c r="B3"><f t="shared" si="0"/><v>')
        .replace('<c r="B4"><v>', '<c r="B4"><f t="shared" si="0"></f><v>'),
    );

  test('each cell has its own text when the file is opened', async () => {
    expect(formulas(await openBook(await shared()))).toEqual(['=A2*$A$4+$A3', '=A3*$A$4+$A4', '=A4*$A$4+$A5']);
  });

  test('writing over the first one leaves the others', async () => {
    const bytes = await shared();
    const book = await openBook(bytes);
    book.apply(cells([[0]], 1, 1, sheetOf(book).id));
    expect(formulas(await openBook(await saveBook(book, bytes)))).toEqual([undefined, '=A3*$A$4+$A4', '=A4*$A$4+$A5']);
  });
});

test('a file that writes every element with a prefix opens and saves', async () => {
  const prefixed = (text: string) =>
    text.replace(/<(\/?)(?=[a-zA-Z])(?![a-z0-9]+:)/g, '<$1x:').replace('xmlns="http://schemas.openxmlformats.org/spreadsheetml', 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml');
  const bytes = await rewritten([cells([[1, 2]]), formula({ row: 1, column: 0 }, '=A1+B1', 3)], SHEET, prefixed);
  const book = await openBook(bytes);
  expect(sheetOf(book).cells.get(1, 0)).toEqual({ value: 3, formula: '=A1+B1' });
  book.apply({ type: 'insertRows', sheet: sheetOf(book).id, at: 0, count: 1 });
  expect(sheetOf(await openBook(await saveBook(book, bytes))).cells.get(2, 0)).toEqual({ value: 3, formula: '=A2+B2' });
});

test('a text with formats inside keeps them, and no other cell gets them', async () => {
  const bytes = await rewritten([cells([['红字', 'b']])], 'xl/sharedStrings.xml', (text) =>
    text.replace(/<si><t[^>]*>红字<\/t><\/si>/, '<si><r><rPr><b/></rPr><t>红</t></r><r><t>字</t></r><rPh sb="0" eb="1"><t>hong</t></rPh></si>'),
  );
  const book = await openBook(bytes);
  expect(sheetOf(book).cells.get(0, 0)?.value).toBe('红字');
  book.apply(cells([['红字']], 1, 0, sheetOf(book).id));
  const files = unzipSync(await saveBook(book, bytes));
  const sheet = strFromU8(files[SHEET] ?? new Uint8Array());
  const index = (cell: string) => new RegExp(`r="${cell}"[^>]*><v>(\\d+)`).exec(sheet)?.[1];
  expect(index('A2')).not.toBe(index('A1'));
  expect(strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('<t>红</t>');
});

test('a rule over two areas loses only the area that was taken out', async () => {
  const bytes = await rewritten([{ type: 'addConditionalFormat', sheet: 's', conditionalFormat: { id: 'f', area: { row: 1, column: 0, rows: 3, columns: 1 }, formula: '=$A2>0', format: { bold: true }, stopIfTrue: false, priority: 0 } }], SHEET, (text) =>
    text.replace('sqref="A2:A4"', 'sqref="A2:A4 C6:C9"'),
  );
  const book = await openBook(bytes);
  const { id, conditionalFormats } = sheetOf(book);
  expect(conditionalFormats.map(({ formula: text }) => text)).toEqual(['=$A2>0', '=$A6>0']);
  book.apply({ type: 'deleteConditionalFormat', sheet: id, id: conditionalFormats[0]?.id ?? '' });
  expect(inventory(await saveBook(book, bytes)).sheets['台账']?.conditionalFormats).toEqual([['expression', 'C6:C9', '$A6>0']]);
});

test('rows that a filter hides are told apart from hidden rows, and come back when it is cleared', async () => {
  const bytes = await rewritten([cells([['x'], [1], [2], [3]]), { type: 'setRows', sheet: 's', first: 2, last: 2, hidden: true }, { type: 'setRows', sheet: 's', first: 9, last: 9, hidden: true }], SHEET, (text) =>
    text.replace('</sheetData>', '</sheetData><autoFilter ref="A1:A4"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>'),
  );
  const book = await openBook(bytes);
  const { id, filteredRows, rows } = sheetOf(book);
  expect([[...filteredRows], rows.get(2, 'hidden') ?? false, rows.get(9, 'hidden')]).toEqual([[2], false, true]);
  book.apply({ type: 'setFilteredRows', sheet: id, rows: [] });
  const again = sheetOf(await openBook(await saveBook(book, bytes)));
  expect([[...again.filteredRows], again.rows.get(2, 'hidden') ?? false, again.rows.get(9, 'hidden')]).toEqual([[], false, true]);
});

test('a highlight stays right when the first row of its area is deleted', async () => {
  const rule: Operation = { type: 'addConditionalFormat', sheet: 's', conditionalFormat: { id: 'f', area: { row: 5, column: 0, rows: 4, columns: 2 }, formula: '=$A6="■"', format: { bold: true }, stopIfTrue: false, priority: 0 } };
  const remove = (sheet: string): Operation => ({ type: 'deleteRows', sheet, at: 5, count: 1 });
  const expected = [['expression', 'A6:B8', '$A6="■"']];
  expect(inventory(await saveBook(bookOf([rule, remove('s')]))).sheets['台账']?.conditionalFormats).toEqual(expected);
  const bytes = await saveBook(bookOf([rule]));
  const book = await openBook(bytes);
  book.apply(remove(sheetOf(book).id));
  expect(inventory(await saveBook(book, bytes)).sheets['台账']?.conditionalFormats).toEqual(expected);
});

test('theme colours and built-in number formats are understood', async () => {
  const bytes = await rewritten([{ type: 'setFormat', sheet: 's', area: { row: 0, column: 0, rows: 1, columns: 1 }, format: { fill: '#123456', numberFormat: '#,##0' } }], 'xl/styles.xml', (text) =>
    text.replace(/<fgColor rgb="FF123456"\s*(?:\/>|><\/fgColor>)/, '<fgColor theme="4" tint="0.5999938962981048"/>').replace('numFmtId="3"', 'numFmtId="14"'),
  );
  const { formats } = sheetOf(await openBook(bytes));
  expect(formats.get(0, 0, 'fill')).toBe('#BDD7EE');
  expect(formats.get(0, 0, 'numberFormat')).toBe('yyyy/m/d');
});
