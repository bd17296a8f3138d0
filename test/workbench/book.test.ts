import { Book, newBook, parseInput, FIRST_SHEET_ID as SHEET, type BookChange, type Operation, type Validation } from '../../src/workbench/book';

const TABLE: Operation = {
  type: 'addTable',
  sheet: SHEET,
  id: 't',
  name: 'Ledger',
  area: { row: 2, column: 1, rows: 4, columns: 3 },
  style: 'TableStyleMedium2',
  showFilterButton: true,
  showBandedRows: true,
};

function put(row: number, column: number, ...cells: (string | number | null)[]): Operation {
  const line = cells.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? { value: null, formula: cell } : { value: cell }));
  return { type: 'setCells', sheet: SHEET, row, column, cells: [line] };
}

function bookOf(...operations: Operation[]): Book {
  const book = newBook();
  book.applyAll(operations);
  return book;
}

test('a file being opened is no change to be saved', () => {
  const book = new Book();
  book.applyAll([{ type: 'addSheet', sheet: 's', name: 'S', position: 0 }], { origin: 'file', remember: false });
  book.apply({ type: 'renameSheet', sheet: 's', name: 'T' });
  expect(book.journal).toEqual([{ type: 'renameSheet', sheet: 's', name: 'T' }]);
  expect(book.history).toHaveLength(2);
});

test('listeners hear who changed what', () => {
  const book = newBook();
  const heard: BookChange[] = [];
  const stop = book.subscribe((change) => heard.push(change));
  book.apply(put(0, 0, 1), { origin: 'coauthor' });
  stop();
  book.apply(put(0, 0, 2));
  expect(heard).toEqual([{ operations: [put(0, 0, 1)], origin: 'coauthor' }]);
});

test('undefined leaves a cell, a null value empties it', () => {
  const book = bookOf(put(0, 0, 1, 2, 3), { type: 'setCells', sheet: SHEET, row: 0, column: 0, cells: [[undefined, { value: null }, { value: 9 }]] });
  expect([0, 1, 2].map((column) => book.value(SHEET, 0, column))).toEqual([1, null, 9]);
});

test('calculated values reach formula cells only', () => {
  const book = bookOf(put(0, 0, '=B1', 5));
  book.setCalculated([{ sheet: SHEET, row: 0, column: 0, value: 5 }, { sheet: SHEET, row: 0, column: 1, value: 7 }]);
  expect([...book.formulaCells()]).toEqual([{ sheet: SHEET, row: 0, column: 0, value: 5, formula: '=B1' }]);
  expect(book.value(SHEET, 0, 1)).toBe(5);
});

test('everything on a sheet follows a row put in above it', () => {
  const validation: Validation = { rule: { custom: { formula: '=B6>0' } }, ignoreBlanks: true };
  const book = bookOf(
    put(5, 1, '=C6', 7),
    TABLE,
    { type: 'setFormat', sheet: SHEET, area: { row: 5, column: 1, rows: 1, columns: 1 }, format: { bold: true } },
    { type: 'setValidation', sheet: SHEET, area: { row: 5, column: 1, rows: 1, columns: 1 }, validation },
    { type: 'setRows', sheet: SHEET, first: 5, last: 5, height: 30 },
    { type: 'setName', name: 'N', formula: '=Sheet1!$B$6', visible: true },
    { type: 'setPageLayout', sheet: SHEET, layout: { printArea: { row: 0, column: 0, rows: 9, columns: 5 }, titleRows: { first: 1, last: 2 } } },
    { type: 'setFilteredRows', sheet: SHEET, rows: [0, 5] },
    {
      type: 'addConditionalFormat',
      sheet: SHEET,
      conditionalFormat: { id: 'c', area: { row: 5, column: 1, rows: 1, columns: 1 }, formula: '=$B6>1', format: {}, stopIfTrue: false, priority: 0 },
    },
    { type: 'insertRows', sheet: SHEET, at: 1, count: 1 },
  );
  const sheet = book.sheet(SHEET);
  expect(sheet.cells.get(6, 1)?.formula).toBe('=C7');
  expect(book.table('t').area.row).toBe(3);
  expect(sheet.formats.get(6, 1, 'bold')).toBe(true);
  expect(sheet.validations.at(6, 1).next().value?.value?.rule).toEqual({ custom: { formula: '=B7>0' } });
  expect(sheet.rows.get(6, 'height')).toBe(30);
  expect(book.names.get('n')?.formula).toBe('=Sheet1!$B$7');
  expect(sheet.pageLayout.printArea).toEqual({ row: 0, column: 0, rows: 10, columns: 5 });
  expect(sheet.pageLayout.titleRows).toEqual({ first: 2, last: 3 });
  expect([...sheet.filteredRows]).toEqual([0, 6]);
  expect(sheet.conditionalFormats[0]).toMatchObject({ area: { row: 6 }, formula: '=$B7>1' });
});

test('a row put in below a formatted one looks like it', () => {
  const book = bookOf(
    { type: 'setFormat', sheet: SHEET, area: { row: 4, column: 0, rows: 1, columns: 1 }, format: { bold: true } },
    { type: 'insertRows', sheet: SHEET, at: 5, count: 2 },
  );
  expect([4, 5, 6, 7].map((row) => book.sheet(SHEET).formats.get(row, 0, 'bold'))).toEqual([true, true, true, false]);
});

test('a table goes with its last row, and a column of it keeps its id when another is put in', () => {
  const book = bookOf(TABLE, { type: 'insertColumns', sheet: SHEET, at: 2, count: 1 });
  expect(book.table('t').columnIds).toEqual([1, 4, 2, 3]);
  book.apply({ type: 'deleteColumns', sheet: SHEET, at: 1, count: 1 });
  expect(book.table('t')).toMatchObject({ area: { column: 1, columns: 3 }, columnIds: [4, 2, 3] });
  book.apply({ type: 'deleteRows', sheet: SHEET, at: 0, count: 9 });
  expect(book.tables.size).toBe(0);
});

test('deleting the active sheet shows its right neighbour', () => {
  const book = bookOf(
    { type: 'addSheet', sheet: 'b', name: 'B', position: 1 },
    { type: 'addSheet', sheet: 'c', name: 'C', position: 2 },
    { type: 'activateSheet', sheet: 'b' },
    { type: 'deleteSheet', sheet: 'b' },
  );
  expect(book.activeSheet).toBe('c');
});

test('a highlight set property by property is told once, whole', () => {
  const book = newBook();
  const heard: Operation[] = [];
  book.subscribe(({ operations }) => heard.push(...operations));
  const format = { id: 'c', area: { row: 0, column: 0, rows: 1, columns: 1 }, formula: '', format: {}, stopIfTrue: false, priority: 0 };
  book.stage({ type: 'addConditionalFormat', sheet: SHEET, conditionalFormat: format });
  book.stage({ type: 'addConditionalFormat', sheet: SHEET, conditionalFormat: { ...format, formula: '=A1>1' } });
  book.stage({ type: 'addConditionalFormat', sheet: SHEET, conditionalFormat: { ...format, id: 'd' } });
  book.stage({ type: 'deleteConditionalFormat', sheet: SHEET, id: 'd' });
  expect(heard).toEqual([]);
  book.publish('addin');
  expect(heard).toEqual([{ type: 'addConditionalFormat', sheet: SHEET, conditionalFormat: { ...format, formula: '=A1>1' } }]);
});

test('a highlight that was there before tells its deletion', () => {
  const format = { id: 'c', area: { row: 0, column: 0, rows: 1, columns: 1 }, formula: '=A1', format: {}, stopIfTrue: false, priority: 0 };
  const book = bookOf({ type: 'addConditionalFormat', sheet: SHEET, conditionalFormat: format });
  book.stage({ type: 'deleteConditionalFormat', sheet: SHEET, id: 'c' });
  book.publish('addin');
  expect(book.journal.at(-1)).toEqual({ type: 'deleteConditionalFormat', sheet: SHEET, id: 'c' });
});

test('typing depends on the year and the format of the cell', () => {
  expect(parseInput('1-2', { numberFormat: 'General', year: 2011 })).toEqual({ content: { value: 40545 }, numberFormat: 'd-mmm' });
  expect(parseInput('1-2', { numberFormat: '@', year: 2011 })).toEqual({ content: { value: '1-2' } });
  expect(parseInput(5, { numberFormat: '@', year: 2011 })).toEqual({ content: { value: '5' } });
  expect(parseInput('2011年4月', { numberFormat: 'General', year: 2000 }).content.value).toBe(40634);
  expect(parseInput('13-45', { numberFormat: 'General', year: 2011 }).content.value).toBe('13-45');
  expect(parseInput('6:30 PM', { numberFormat: 'General', year: 2011 }).content.value).toBeCloseTo(0.7708333, 6);
  expect(parseInput('1 1/2', { numberFormat: 'General', year: 2011 }).content.value).toBe(1.5);
  expect(parseInput('#n/a', { numberFormat: 'General', year: 2011 }).content.value).toBe('#N/A');
  expect(parseInput('６.５', { numberFormat: 'General', year: 2011 }).content.value).toBe('６.５');
  expect(parseInput('-', { numberFormat: 'General', year: 2011 }).content.value).toBe('-');
  expect(parseInput('+A1', { numberFormat: 'General', year: 2011 }).content.formula).toBe('=+A1');
});
