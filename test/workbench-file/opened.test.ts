import type { Book, Operation } from '../../src/workbench/book';
import { describeWith, recalculate, SOFFICE } from '../conformance/libreoffice';
import { convert } from '../conformance/soffice';
import { cells, formula, openBook, saveBook } from './books';
import { inventory } from './inventory';
import { richFile } from './richBook';

const rich = richFile();

/** Changes one value, inserts a row inside the table, and adds a row below it. */
function edit(book: Book): void {
  const sheet = book.sheetNamed('台账')?.id ?? '';
  const table = book.tableNamed('Ledger');
  if (!table) throw new Error('no table');
  const operations: Operation[] = [
    cells([[99]], 5, 2, sheet),
    { type: 'insertRows', sheet, at: 6, count: 1 },
    cells([['工业', '丙', 1]], 6, 0, sheet),
    formula({ row: 6, column: 3 }, '=IF(C7>15,"●","■")', '■', sheet),
    cells([['农业', '1-2', 2]], 9, 0, sheet),
    formula({ row: 9, column: 3 }, '=IF(C10>15,"●","■")', '■', sheet),
    { type: 'setTable', id: table.id, area: { row: 4, column: 0, rows: 6, columns: 4 } },
  ];
  book.applyAll(operations);
  const other = book.sheetNamed('Other 表')?.id ?? '';
  book.setCalculated([
    { sheet, row: 5, column: 3, value: '●' },
    { sheet: other, row: 0, column: 1, value: 99 + 1 + 20 + 30 + 2 + 4 },
  ]);
}

test('saving an opened file without a change keeps all that is in it', async () => {
  const before = await rich;
  expect(inventory(await saveBook(await openBook(before), before))).toEqual(inventory(before));
});

test('one value, one inserted row, one appended row: everything else stays and follows', async () => {
  const before = await rich;
  const book = await openBook(before);
  edit(book);
  const after = inventory(await saveBook(book, before));
  const { page, ...ledger } = after.sheets['台账'] ?? {};
  expect(ledger).toEqual({
    tables: [['Ledger', 'A5:D10']],
    conditionalFormats: [['expression', 'A6:D9', '$D6="■"'], ['dataBar', 'C6:C9']],
    validations: [['custom', 'C6:C9', 'ISNUMBER(C6)'], ['date', 'E6:E9', '40000']],
    merged: ['A1:D1', 'F8:G10'],
    links: ['H9'],
    notes: ['C9'],
    charts: [[11, 0, 21, 4]],
    series: ['台账!$C$5', '台账!$B$6:$B$9', '台账!$C$6:$C$9'],
  });
  expect(page).toEqual(inventory(before).sheets['台账']?.page);
  expect(after.sheets['Other 表']).toEqual(inventory(before).sheets['Other 表']);
  expect(after.names).toEqual([
    ['FirstTarget', null, '台账!$C$6'],
    ['Total', null, "'Other 表'!$B$1"],
    ['_xlnm.Print_Area', '台账', '台账!$A$1:$D$9'],
    ['_xlnm.Print_Titles', '台账', '台账!$1:$5'],
  ]);
});

test('an inserted row looks like the row above it', async () => {
  const before = await rich;
  const book = await openBook(before);
  edit(book);
  const sheet = (await openBook(await saveBook(book, before))).sheetNamed('台账');
  expect(sheet?.formats.get(6, 2, 'numberFormat')).toBe('0.00');
});

test('what the book knows is the same after saving and opening again', async () => {
  const before = await rich;
  const book = await openBook(before);
  edit(book);
  const again = await openBook(await saveBook(book, before));
  for (const sheet of book.sheets) {
    expect([...(again.sheetNamed(sheet.name)?.cells.filled() ?? [])]).toEqual([...sheet.cells.filled()]);
  }
  expect([...again.names.values()]).toEqual([...book.names.values()]);
});

test('a rule that is changed keeps its place, a deleted one is gone', async () => {
  const before = await rich;
  const book = await openBook(before);
  const sheet = book.sheetNamed('台账');
  const rule = sheet?.conditionalFormats[0];
  if (!sheet || !rule) throw new Error('no rule');
  book.apply({ type: 'addConditionalFormat', sheet: sheet.id, conditionalFormat: { ...rule, formula: '=$D6="▲"' } });
  const changed = await saveBook(book, before);
  expect(inventory(changed).sheets['台账']?.conditionalFormats).toEqual([['dataBar', 'C6:C8'], ['expression', 'A6:D8', '$D6="▲"']]);
  const next = await openBook(changed);
  next.apply({ type: 'deleteConditionalFormat', sheet: next.sheetNamed('台账')?.id ?? '', id: next.sheetNamed('台账')?.conditionalFormats[0]?.id ?? '' });
  expect(inventory(await saveBook(next, changed)).sheets['台账']?.conditionalFormats).toEqual([['dataBar', 'C6:C8']]);
});

test('a deleted sheet takes its tables along, and its name is free', async () => {
  const before = await rich;
  const book = await openBook(before);
  book.applyAll([
    { type: 'deleteSheet', sheet: book.sheetNamed('Other 表')?.id ?? '' },
    { type: 'addSheet', sheet: 'new', name: 'Other 表', position: 0 },
    cells([['新']], 0, 0, 'new'),
  ]);
  const again = await openBook(await saveBook(book, before));
  expect(again.sheets.map(({ name }) => name)).toEqual(['Other 表', '台账']);
  expect([...again.tables.values()].map(({ name }) => name)).toEqual(['Ledger']);
  expect(again.sheets[0]?.cells.get(0, 0)).toEqual({ value: '新' });
});

test('a renamed sheet is followed by formulas, names and charts', async () => {
  const before = await rich;
  const book = await openBook(before);
  book.apply({ type: 'renameSheet', sheet: book.sheetNamed('台账')?.id ?? '', name: '2018 台账' });
  const bytes = await saveBook(book, before);
  const { names, sheets } = inventory(bytes);
  expect(names).toContainEqual(['FirstTarget', null, "'2018 台账'!$C$6"]);
  expect(names).toContainEqual(['_xlnm.Print_Titles', '2018 台账', "'2018 台账'!$1:$5"]);
  expect(sheets['2018 台账']?.series).toEqual(["'2018 台账'!$C$5", "'2018 台账'!$B$6:$B$8", "'2018 台账'!$C$6:$C$8"]);
  expect((await openBook(bytes)).sheetNamed('Other 表')?.cells.get(0, 1)?.formula).toBe("=SUM('2018 台账'!$C:$C)+COUNT('2018 台账'!$C$6:$C$8)");
});

describeWith([SOFFICE])('with LibreOffice', () => {
  test('it finds the same values in the edited file as the file carries', async () => {
    const before = await rich;
    const book = await openBook(before);
    edit(book);
    const bytes = await saveBook(book, before);
    const judged = await recalculate(bytes);
    for (const cell of book.formulaCells()) {
      const name = book.sheet(cell.sheet).name;
      expect([name, cell.formula, judged.get(name)?.get(`${'ABCD'[cell.column] ?? ''}${String(cell.row + 1)}`)]).toEqual([name, cell.formula, cell.value]);
    }
  });

  test('a file that it made keeps everything through an edit', async () => {
    const before = await convert(await rich, 'xlsx');
    const book = await openBook(before);
    edit(book);
    const [old, now] = [inventory(before), inventory(await saveBook(book, before))];
    const counts = (list: typeof old) =>
      Object.entries(list.sheets).map(([name, sheet]) => [name, sheet.tables.length, sheet.conditionalFormats.length, sheet.validations.length, sheet.merged.length, sheet.links.length, sheet.notes.length, sheet.charts.length, sheet.series.length, sheet.page]);
    expect(counts(now)).toEqual(counts(old));
    expect(now.names.map(([name]) => name)).toEqual(old.names.map(([name]) => name));
    expect(now.sheets['台账']?.tables).toEqual([['Ledger', 'A5:D10']]);
    expect(now.sheets['台账']?.merged).toContain('F8:G10');
    expect(now.sheets['台账']?.series).toContain('台账!$C$6:$C$9');
  });
});
