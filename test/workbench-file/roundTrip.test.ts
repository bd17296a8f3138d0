import type { CellFormat, ConditionalFormat, Operation, Validation } from '../../src/workbench/book';
import { child, descendants, elements } from '../../src/xlsx/package/xml';
import { Parts } from '../../src/xlsx/package/parts';
import { bookOf, cells, firstSheet, formula, openBook, roundTrip, saveBook } from './books';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

describe('cells', () => {
  test.each(['007', '1-2', '=1+1', '+86', '12%', 'TRUE', '2011-4', ' padded ', 'two\nlines', '_x0041_', 'a\u0001b', '<&>"\'', '😀', '@SUM(1)', '1e5', '#标题'])(
    'the text %j stays text',
    async (text) => {
      const book = await roundTrip([cells([[text]])]);
      expect(firstSheet(book).cells.get(0, 0)).toEqual({ value: text });
    },
  );

  test.each([0, -1.5, 0.1 + 0.2, 1.2345678901234567, 1e21, 1e-7, 123456789012345, true, false, '#N/A', '#DIV/0!'])('the value %p keeps its type', async (value) => {
    const book = await roundTrip([cells([[value]])]);
    expect(firstSheet(book).cells.get(0, 0)).toEqual({ value });
  });

  test('a hole in a block leaves the cell that was there', async () => {
    const book = await roundTrip([cells([[1, 2, 3]]), { type: 'setCells', sheet: 's', row: 0, column: 0, cells: [[{ value: 9 }, undefined, { value: null }]] }]);
    expect([0, 1, 2].map((column) => firstSheet(book).cells.get(0, column)?.value)).toEqual([9, 2, undefined]);
  });

  test.each([
    ['=SUM(A1:A3)*2', 12],
    ['=IF(A1>0,"有","无")&"<"', '有<'],
    ['=1/0', '#DIV/0!'],
    ['=A1>1', false],
    ['=""', ''],
    ['=IFNA(RANK.EQ(1,A1:A3),"IFNA(")', 1],
    ["='台账'!A1+COUNTIF($A:$A,\">1\")", 3],
  ])('%s keeps its text and its value', async (text, value) => {
    const book = await roundTrip([cells([[1], [2], [3]]), formula({ row: 0, column: 3 }, text, value)]);
    expect(firstSheet(book).cells.get(0, 3)).toEqual({ value, formula: text });
  });
});

describe('formats', () => {
  const everything: CellFormat = {
    numberFormat: '0.00"亿元";[Red]-0.00', fontName: '微软雅黑', fontSize: 12.5, fontColor: '#00582A', bold: true, italic: true, fill: '#E2F0D9',
    horizontal: 'CenterAcrossSelection', vertical: 'Center', wrapText: true, shrinkToFit: false, indent: 0, locked: false, formulaHidden: true,
    borders: {},
  };

  test('every property of a format comes back', async () => {
    const { formats } = firstSheet(await roundTrip([{ type: 'setFormat', sheet: 's', area: area(2, 1, 3, 2), format: everything }]));
    for (const key of Object.keys(everything) as (keyof CellFormat)[]) {
      if (key !== 'borders') expect([key, formats.get(4, 2, key)]).toEqual([key, everything[key]]);
    }
    expect(formats.get(5, 2, 'bold')).toBe(false);
  });

  test('later formats add to earlier ones, cell by cell', async () => {
    const { formats } = firstSheet(
      await roundTrip([
        { type: 'setFormat', sheet: 's', area: area(0, 0, 10, 5), format: { fontName: '宋体', numberFormat: '0.0' } },
        { type: 'setFormat', sheet: 's', area: area(0, 0, 1, 5), format: { bold: true, fill: '#DDEBF7' } },
        { type: 'setFormat', sheet: 's', area: area(0, 4, 10, 1), format: { numberFormat: '@', indent: 2, horizontal: 'Left' } },
        { type: 'setFormat', sheet: 's', area: area(0, 0, 1, 1), format: { fill: null } },
      ]),
    );
    const look = (row: number, column: number) => (['fontName', 'numberFormat', 'bold', 'fill', 'indent'] as const).map((key) => formats.get(row, column, key));
    expect(look(0, 0)).toEqual(['宋体', '0.0', true, null, 0]);
    expect(look(0, 4)).toEqual(['宋体', '@', true, '#DDEBF7', 2]);
    expect(look(9, 4)).toEqual(['宋体', '@', false, null, 2]);
    expect(look(5, 2)).toEqual(['宋体', '0.0', false, null, 0]);
  });

  test('lines are drawn on the edges and between the cells that were named', async () => {
    const line = (color: string) => ({ style: 'Continuous', weight: 'Thin', color }) as const;
    const { formats } = firstSheet(
      await roundTrip([{
        type: 'setFormat', sheet: 's', area: area(0, 0, 3, 3),
        format: { borders: { EdgeTop: line('#FF0000'), InsideHorizontal: line('#00FF00'), EdgeBottom: { style: 'Double', weight: 'Thick', color: '#0000FF' } } },
      }]),
    );
    expect(formats.border(0, 1, 'top')).toEqual(line('#FF0000'));
    expect(formats.border(0, 1, 'bottom')).toEqual(line('#00FF00'));
    expect(formats.border(2, 2, 'bottom')).toEqual({ style: 'Double', weight: 'Thick', color: '#0000FF' });
    expect(formats.border(1, 1, 'left').style).toBe('None');
  });

  test('a format of whole columns reaches cells that are still empty', async () => {
    const { formats } = firstSheet(
      await roundTrip([cells([[1], [2]]), { type: 'setFormat', sheet: 's', area: area(0, 0, 1_048_576, 2), format: { numberFormat: '0.000' } }]),
    );
    expect([formats.get(1, 0, 'numberFormat'), formats.get(90_000, 1, 'numberFormat'), formats.get(0, 2, 'numberFormat')]).toEqual(['0.000', '0.000', 'General']);
  });

  test('as many styles are written as there are different looks', async () => {
    const operations: Operation[] = Array.from({ length: 200 }, (_, row) => ({
      type: 'setFormat', sheet: 's', area: area(row, 0, 1, 10), format: { numberFormat: row % 2 ? '0.0' : '0.00', bold: true },
    }));
    const styles = new Parts(await saveBook(bookOf(operations))).tree('xl/styles.xml');
    expect(elements(child(styles, 'cellXfs') ?? styles, 'xf')).toHaveLength(3);
  });
});

test('columns: widths, hidden ones, groups', async () => {
  const { columns } = firstSheet(
    await roundTrip([
      { type: 'setColumns', sheet: 's', first: 0, last: 9, width: 12.5 },
      { type: 'setColumns', sheet: 's', first: 2, last: 4, outlineLevel: 1, hidden: true, collapsed: true },
      { type: 'setColumns', sheet: 's', first: 3, last: 3, width: 20 },
    ]),
  );
  expect([columns.get(0, 'width'), columns.get(3, 'width'), columns.get(9, 'width')]).toEqual([12.5, 20, 12.5]);
  expect([1, 2, 4, 5].map((column) => columns.get(column, 'hidden') ?? false)).toEqual([false, true, true, false]);
  expect([columns.get(4, 'outlineLevel'), columns.get(5, 'outlineLevel')]).toEqual([1, undefined]);
  expect(columns.get(5, 'collapsed')).toBe(true);
});

test('rows: heights, hidden ones, groups, filtered ones', async () => {
  const { rows, filteredRows } = firstSheet(
    await roundTrip([
      cells([['h'], [1], [2]]),
      { type: 'setRows', sheet: 's', first: 0, last: 0, height: 26 },
      { type: 'setRows', sheet: 's', first: 10, last: 12, hidden: true, outlineLevel: 2 },
      { type: 'setRows', sheet: 's', first: 12, last: 12, hidden: false },
      { type: 'setFilteredRows', sheet: 's', rows: [2] },
    ]),
  );
  expect(rows.get(0, 'height')).toBe(26);
  expect([rows.get(11, 'hidden'), rows.get(12, 'hidden') ?? false, rows.get(12, 'outlineLevel')]).toEqual([true, false, 2]);
  expect(rows.get(2, 'hidden') ?? filteredRows.has(2)).toBe(true);
});

test('sheets: order, names, visibility, tabs, gridlines, the one shown', async () => {
  const book = await roundTrip([
    { type: 'addSheet', sheet: 'a', name: 'Sheet1', position: 0 },
    { type: 'addSheet', sheet: 'b', name: "2011 O'Neil", position: 0 },
    { type: 'addSheet', sheet: 'c', name: '日志', position: 2 },
    { type: 'addSheet', sheet: 'd', name: 'gone', position: 1 },
    { type: 'setSheet', sheet: 'c', visibility: 'VeryHidden' },
    { type: 'setSheet', sheet: 'a', tabColor: '#C00000', showGridlines: false },
    { type: 'deleteSheet', sheet: 'd' },
    { type: 'renameSheet', sheet: 'a', name: '看板' },
    { type: 'moveSheet', sheet: 'c', position: 0 },
    { type: 'activateSheet', sheet: 'a' },
  ]);
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['日志', 'VeryHidden'], ["2011 O'Neil", 'Visible'], ['看板', 'Visible']]);
  const board = book.sheetNamed('看板');
  expect([board?.tabColor, board?.showGridlines, book.activeSheet]).toEqual(['#C00000', false, board?.id]);
});

test('a formula follows a renamed sheet and names a deleted one no more', async () => {
  const book = await roundTrip([
    { type: 'addSheet', sheet: 's', name: 'one', position: 0 },
    { type: 'addSheet', sheet: 't', name: 'two', position: 1 },
    { type: 'addSheet', sheet: 'u', name: 'three', position: 2 },
    formula({ row: 0, column: 0 }, '=two!A1+three!$B$2&"two!A1"', 0),
    { type: 'renameSheet', sheet: 't', name: '2 设' },
    { type: 'deleteSheet', sheet: 'u' },
  ]);
  expect(firstSheet(book).cells.get(0, 0)?.formula).toBe('=\'2 设\'!A1+#REF!&"two!A1"');
});

test('frozen panes come back, and go when they are taken away', async () => {
  expect(firstSheet(await roundTrip([{ type: 'freeze', sheet: 's', rows: 5, columns: 2 }])).frozen).toEqual({ rows: 5, columns: 2 });
  const bytes = await saveBook(bookOf([{ type: 'freeze', sheet: 's', rows: 1, columns: 0 }]));
  const book = await openBook(bytes);
  book.apply({ type: 'freeze', sheet: firstSheet(book).id, rows: 0, columns: 0 });
  expect(firstSheet(await openBook(await saveBook(book, bytes))).frozen).toEqual({ rows: 0, columns: 0 });
});

test('tables: area, name, style, filter button, bands', async () => {
  const book = await roundTrip([
    cells([['指标', '数', 2011], ['a', 1, 2]], 4, 1),
    { type: 'addTable', sheet: 's', id: 't', name: 'Ledger', area: area(4, 1, 2, 3), style: 'TableStyleMedium2', showFilterButton: true, showBandedRows: true },
    { type: 'setTable', id: 't', name: '台账表', area: area(4, 1, 6, 3), style: 'TableStyleLight1', showFilterButton: false, showBandedRows: false },
    { type: 'addTable', sheet: 's', id: 'u', name: 'Gone', area: area(4, 6, 2, 1), style: '', showFilterButton: true, showBandedRows: true },
    { type: 'deleteTable', id: 'u' },
  ]);
  expect([...book.tables.values()].map(({ name, area: place, style, showFilterButton, showBandedRows }) => ({ name, place, style, showFilterButton, showBandedRows }))).toEqual([
    { name: '台账表', place: area(4, 1, 6, 3), style: 'TableStyleLight1', showFilterButton: false, showBandedRows: false },
  ]);
});

test('columns of a table are called like their header cells', async () => {
  const bytes = await saveBook(bookOf([
    cells([['a<b', '两\n行', 5]]),
    { type: 'addTable', sheet: 's', id: 't', name: 'T', area: area(0, 0, 3, 4), style: '', showFilterButton: true, showBandedRows: true },
  ]));
  const table = new Parts(bytes).tree('xl/tables/table1.xml');
  expect(descendants(table, 'tableColumn').map(({ attributes }) => attributes.name)).toEqual(['a<b', '两_x000a_行', '5', 'Column4']);
  const header = firstSheet(await openBook(bytes)).cells;
  expect([2, 3].map((column) => header.get(0, column)?.value)).toEqual(['5', 'Column4']);
});

test('conditional formats come back in the order of their priority', async () => {
  const rule = (id: string, priority: number, stopIfTrue = false): ConditionalFormat => ({
    id, priority, stopIfTrue, area: area(5, 0, 20, 3), formula: `=AND($A6="${id}<&",A6<>台账!$B$1)`, format: { fill: '#C00000', fontColor: '#FFFFFF', bold: true },
  });
  const { conditionalFormats } = firstSheet(
    await roundTrip([
      { type: 'addConditionalFormat', sheet: 's', conditionalFormat: rule('last', 3) },
      { type: 'addConditionalFormat', sheet: 's', conditionalFormat: rule('gone', 2) },
      { type: 'addConditionalFormat', sheet: 's', conditionalFormat: rule('first', 0, true) },
      { type: 'deleteConditionalFormat', sheet: 's', id: 'gone' },
    ]),
  );
  const anyId = { id: expect.any(String) as string };
  expect(conditionalFormats).toEqual([{ ...rule('first', 0, true), ...anyId }, { ...rule('last', 1), ...anyId }]);
});

describe('validations', () => {
  const rules: [string, Validation['rule']][] = [
    ['items', { list: { source: '甲,"乙",<丙>', inCellDropDown: true } }],
    ['a range of another sheet', { list: { source: "='O''Neil 设'!$A$1:$A$9", inCellDropDown: false } }],
    ['a formula', { custom: { formula: '=OR(ISNUMBER(C3),C3="–")' } }],
    ['decimals between', { decimal: { formula1: 0.5, formula2: '=$A$1', operator: 'Between' } }],
    ['whole numbers from', { wholeNumber: { formula1: 1, operator: 'GreaterThanOrEqualTo' } }],
  ];
  test.each(rules)('%s, with prompt and alert', async (_, rule) => {
    const validation: Validation = {
      rule,
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: '填报 & 说明', message: '填累计数，<不>填当月数' },
      errorAlert: { showAlert: true, style: 'Warning', title: '不是数', message: '请填数字' },
    };
    const { validations } = firstSheet(await roundTrip([{ type: 'setValidation', sheet: 's', area: area(2, 2, 5, 2), validation }]));
    expect([...validations.at(6, 3)].map(({ value }) => value)).toEqual([validation]);
    expect([...validations.at(7, 3)]).toEqual([]);
  });

  test('taking one cell out leaves the rule on the others', async () => {
    const validation: Validation = { rule: { custom: { formula: '=A1>0' } }, ignoreBlanks: false };
    const { validations } = firstSheet(
      await roundTrip([
        { type: 'setValidation', sheet: 's', area: area(0, 0, 3, 3), validation },
        { type: 'setValidation', sheet: 's', area: area(1, 1, 1, 1), validation: null },
      ]),
    );
    const has = (row: number, column: number) => [...validations.at(row, column)].some(({ value }) => value !== null);
    expect([has(0, 0), has(1, 0), has(1, 1), has(1, 2), has(2, 2)]).toEqual([true, true, false, true, true]);
  });
});

test('names come back, hidden ones too, and deleted ones do not', async () => {
  const book = await roundTrip([
    { type: 'setName', name: 'XushiAsOf', formula: '=台账!$B$3', visible: true },
    { type: 'setName', name: 'XushiHidden', formula: '="a<b"', visible: false },
    { type: 'setName', name: 'Gone', formula: '=1', visible: true },
    { type: 'deleteName', name: 'gone' },
  ]);
  expect([...book.names.values()]).toEqual([
    { name: 'XushiAsOf', formula: '=台账!$B$3', visible: true },
    { name: 'XushiHidden', formula: '="a<b"', visible: false },
  ]);
});

test('the page set-up comes back', async () => {
  const layout = {
    orientation: 'Landscape', paperSize: 'A3', fit: { wide: 1 }, scale: 90, rowBreaks: [12, 30], printArea: area(0, 0, 42, 18), titleRows: { first: 0, last: 4 },
    titleColumns: { first: 0, last: 1 }, centerHorizontally: true, printGridlines: true, blackAndWhite: true,
    margins: { left: 36, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    headerFooter: { leftHeader: 'A&&B', centerFooter: '第 &P 页', rightFooter: '&D' },
  } as const;
  expect(firstSheet(await roundTrip([{ type: 'setPageLayout', sheet: 's', layout }])).pageLayout).toEqual(layout);
});

test('page breaks follow their rows, also those of an opened file', async () => {
  const made = await saveBook(bookOf([{ type: 'setPageLayout', sheet: 's', layout: { rowBreaks: [4, 8] } }, { type: 'insertRows', sheet: 's', at: 6, count: 2 }]));
  const book = await openBook(made);
  expect(firstSheet(book).pageLayout.rowBreaks).toEqual([4, 10]);
  const { id } = firstSheet(book);
  book.apply({ type: 'deleteRows', sheet: id, at: 0, count: 1 });
  expect(firstSheet(await openBook(await saveBook(book, made))).pageLayout.rowBreaks).toEqual([3, 9]);
  book.apply({ type: 'setPageLayout', sheet: id, layout: { rowBreaks: [] } });
  expect(firstSheet(await openBook(await saveBook(book, made))).pageLayout.rowBreaks).toEqual([]);
});

test('protection comes back with what it allows', async () => {
  const options = { allowFormatCells: true, allowAutoFilter: true, selectionMode: 'Unlocked' };
  const { protection } = firstSheet(await roundTrip([{ type: 'protectSheet', sheet: 's', options, password: '一' }]));
  expect(protection?.options).toMatchObject({ ...options, allowSort: false, allowEditObjects: false });
  const open = await roundTrip([{ type: 'protectSheet', sheet: 's', options: {} }, { type: 'unprotectSheet', sheet: 's' }]);
  expect(firstSheet(open).protection).toBeNull();
});

test('rows and columns put in and taken out take everything along', async () => {
  const operations: Operation[] = [
    cells([['a', 'b', 'c'], [1, 2, 3], [4, 5, 6], [7, 8, 9]], 1, 1),
    formula({ row: 8, column: 1 }, '=SUM(B3:B5)+$D$3', 15),
    { type: 'setFormat', sheet: 's', area: area(1, 1, 1, 3), format: { bold: true } },
    { type: 'addTable', sheet: 's', id: 't', name: 'T', area: area(1, 1, 4, 3), style: '', showFilterButton: true, showBandedRows: true },
    { type: 'setName', name: 'Sum', formula: '=台账!$B$9', visible: true },
    { type: 'insertRows', sheet: 's', at: 3, count: 2 },
    { type: 'insertColumns', sheet: 's', at: 0, count: 1 },
    { type: 'deleteRows', sheet: 's', at: 6, count: 1 },
    { type: 'deleteColumns', sheet: 's', at: 3, count: 1 },
  ];
  const expected = bookOf(operations);
  const book = await roundTrip(operations);
  const filled = (sheet: ReturnType<typeof firstSheet>) => [...sheet.cells.filled()];
  expect(filled(firstSheet(book))).toEqual(filled(firstSheet(expected)));
  expect([...book.tables.values()].map((table) => table.area)).toEqual([...expected.tables.values()].map((table) => table.area));
  expect(book.names.get('sum')?.formula).toBe(expected.names.get('sum')?.formula);
  expect(firstSheet(book).formats.get(1, 2, 'bold')).toBe(true);
});
