import type { SheetSpec, WorkbookSpec } from '../../src/workbook/spec';
import { codesOf, openExcel, valueOf } from './openExcel';
import { blockFrom, PLAIN_SHEET, tableSheet, workbookOf } from './specs';

const plan = tableSheet({ table: 'Ledger', sheet: '分解台账', headers: ['承担单位', '年度目标', '合计'], rows: [['甲', 1, null], ['乙', 2, null], ['丙', 3, null]] });

const rich: SheetSpec = {
  ...plan,
  tabColor: '#1F4E9A',
  showGridlines: false,
  font: { name: '宋体', size: 11 },
  formulas: [{ address: 'B4:C4', rows: [[null, "='分解台账'!$B$4+B4"]] }],
  fills: [{ from: 'C4', to: 'C4:C6' }],
  formats: [
    { address: 'B4:B6', numberFormat: '#,##0.00', horizontal: 'Right', unlocked: true },
    { address: 'A3:C3', bold: true, fill: '#DDEBF7', fontColor: '#1F4E9A', wrap: true, vertical: 'Center', border: { color: '#BFBFBF', edges: 'all' } },
  ],
  conditionalFormats: [
    { address: 'A4:C6', formula: '=$B4>2', fill: '#C00000', fontColor: '#FFFFFF', bold: true, stopIfTrue: true },
    { address: 'A4:C6', formula: '=$B4>1', fill: '#FFE699' },
    { address: 'B4:B6', formula: '=$B4>0', fontColor: '#00582A' },
  ],
  validations: [
    {
      address: 'B4:B6',
      rule: { kind: 'decimal', operator: 'between', from: 0, to: 100 },
      prompt: { title: '年度目标', message: '填数' },
      error: { title: '不是数', message: '请填 0 至 100', style: 'stop' },
    },
    { address: 'A4:A6', rule: { kind: 'list', source: '=$A$4:$A$6' } },
  ],
  columns: [
    { first: 0, last: 0, width: 14 },
    { first: 1, last: 2, group: { collapsed: true } },
  ],
  rows: [{ first: 0, last: 0, height: 24 }, { first: 1, last: 1, hidden: true }],
  freeze: { rows: 3, columns: 1 },
  page: {
    orientation: 'landscape',
    paper: 'a4',
    fitWide: 1,
    printArea: 'A1:C6',
    titleRows: '$1:$3',
    titleColumns: '$A:$A',
    centered: true,
    margins: { left: 1.27, right: 1.27, top: 2.54, bottom: 2.54 },
    footer: { center: '第 &P 页' },
  },
  charts: [
    {
      name: '图', kind: 'ColumnClustered', title: '进度', data: 'A3:B6', seriesBy: 'Columns', position: 'E2:H12', colors: ['#1F4E9A'], legend: null, valueAxisFormat: '0%',
    },
  ],
};

test('a sheet gets its cells, table and formulas, filled by the host', async () => {
  const { excel, value, formula, book } = await openExcel();
  valueOf(await excel.build({ ...workbookOf(rich), names: [{ name: 'XushiFirst', reference: "='分解台账'!$B$4" }] }));
  expect([value('分解台账', 'A3'), value('分解台账', 'B6')]).toEqual(['承担单位', 3]);
  expect(formula('分解台账', 'C6')).toBe("='分解台账'!$B$4+B6");
  expect(book.tableNamed('Ledger')).toMatchObject({ area: { row: 2, column: 0, rows: 4, columns: 3 }, style: 'TableStyleLight1' });
  expect(book.names.get('xushifirst')).toMatchObject({ formula: "='分解台账'!$B$4" });
});

test('a sheet gets its formats, the later ones over the font of the whole', async () => {
  const { excel, sheet } = await openExcel();
  valueOf(await excel.build(workbookOf(rich)));
  const { formats, showGridlines, tabColor } = sheet('分解台账');
  expect({ showGridlines, tabColor }).toEqual({ showGridlines: false, tabColor: '#1F4E9A' });
  expect([formats.get(4, 2, 'fontName'), formats.get(4, 2, 'fontSize')]).toEqual(['宋体', 11]);
  expect([formats.get(5, 1, 'numberFormat'), formats.get(5, 1, 'locked'), formats.get(5, 0, 'locked')]).toEqual(['#,##0.00', false, true]);
  expect([formats.get(2, 1, 'bold'), formats.get(2, 1, 'fill')]).toEqual([true, '#DDEBF7']);
});

test('conditional formats are tested in the order of the spec', async () => {
  const { excel, sheet } = await openExcel();
  valueOf(await excel.build(workbookOf(rich)));
  const rules = sheet('分解台账').conditionalFormats;
  expect(rules.map(({ formula }) => formula)).toEqual(['=$B4>2', '=$B4>1', '=$B4>0']);
  expect(rules.map(({ stopIfTrue }) => stopIfTrue)).toEqual([true, false, false]);
  expect(rules[0]?.format).toEqual({ fill: '#C00000', fontColor: '#FFFFFF', bold: true });
});

test('validations carry their rule, prompt and message', async () => {
  const { excel, sheet } = await openExcel();
  valueOf(await excel.build(workbookOf(rich)));
  const [number] = [...sheet('分解台账').validations.at(4, 1)];
  expect(number?.value).toMatchObject({
    rule: { decimal: { formula1: 0, formula2: 100, operator: 'Between' } },
    prompt: { title: '年度目标', message: '填数' },
    errorAlert: { style: 'Stop', title: '不是数' },
  });
  const [list] = [...sheet('分解台账').validations.at(5, 0)];
  expect(list?.value).toMatchObject({ rule: { list: { source: '=$A$4:$A$6', inCellDropDown: true } } });
});

test('a list spelt out beyond 255 characters is a fault of the spec', async () => {
  const { excel } = await openExcel();
  const source = Array.from({ length: 60 }, (_, i) => `单位名称${i}`).join(',');
  const spec = workbookOf({ ...plan, validations: [{ address: 'A4', rule: { kind: 'list', source } }] });
  await expect(excel.build(spec)).rejects.toThrow(RangeError);
});

test('columns, rows, frozen panes and the page are set', async () => {
  const { excel, sheet } = await openExcel();
  valueOf(await excel.build(workbookOf(rich)));
  const { columns, rows, frozen, pageLayout } = sheet('分解台账');
  expect([columns.get(1, 'outlineLevel'), columns.get(1, 'hidden'), columns.get(1, 'collapsed')]).toEqual([1, true, true]);
  expect([rows.get(0, 'height'), rows.get(1, 'hidden')]).toEqual([24, true]);
  expect(frozen).toEqual({ rows: 3, columns: 1 });
  expect(pageLayout).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    fit: { wide: 1 },
    printArea: { row: 0, column: 0, rows: 6, columns: 3 },
    titleRows: { first: 0, last: 2 },
    titleColumns: { first: 0, last: 0 },
    centerHorizontally: true,
    headerFooter: { centerFooter: '第 &P 页' },
  });
  expect(pageLayout.margins.left).toBeCloseTo(36);
  expect(pageLayout.margins.top).toBeCloseTo(72);
});

test('a column of so many characters is as wide as Excel makes it for its default font', async () => {
  const { excel, office } = await openExcel();
  valueOf(await excel.build(workbookOf(rich)));
  const points = await office.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem('分解台账').getRange('A1');
    format.load('columnWidth');
    await context.sync();
    return format.columnWidth;
  });
  expect(points).toBeCloseTo((14 * 7 + 5) * 0.75, 0);
});

test('a chart stands at its place in its colours', async () => {
  const { excel, sheet } = await openExcel();
  valueOf(await excel.build(workbookOf(rich)));
  const [chart] = [...sheet('分解台账').charts.values()];
  expect(chart).toMatchObject({
    name: '图', type: 'ColumnClustered', title: '进度', legend: null, position: { row: 1, column: 4, rows: 11, columns: 4 }, series: [{ color: '#1F4E9A' }],
  });
});

test('the active sheet is shown and a hidden one hidden', async () => {
  const { excel, book, sheet } = await openExcel();
  const board = { ...PLAIN_SHEET, name: '看板' };
  valueOf(await excel.build({ ...workbookOf({ ...plan, hidden: true }, board), active: '看板' }));
  expect(book.activeSheet).toBe(sheet('看板').id);
  expect(sheet('分解台账').visibility).toBe('Hidden');
});

test('the sheets that were there stay as they were', async () => {
  const { excel, host, value, book } = await openExcel();
  host.userEdit({ sheet: 'Sheet1', address: 'B2', input: [['我的']] });
  valueOf(await excel.build(workbookOf(rich)));
  expect(value('Sheet1', 'B2')).toBe('我的');
  expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1', '分解台账']);
});

test('everything that is already taken is named, and nothing is written', async () => {
  const spec: WorkbookSpec = { ...workbookOf(plan), names: [{ name: 'XushiAsOf', reference: "='分解台账'!$A$1" }] };
  const { excel, book } = await openExcel(spec);
  const before = book.history.length;
  const again = { ...spec, sheets: [{ ...plan, tables: plan.tables.map((table) => ({ ...table, name: 'LEDGER' })) }] };
  expect(codesOf(await excel.build(again))).toEqual(['sheet-exists', 'table-exists', 'name-exists']);
  expect(book.history).toHaveLength(before);
});

test('a build that is refused half-way says which sheets it leaves behind', async () => {
  const { excel } = await openExcel();
  const outcome = await excel.build({ ...workbookOf(plan), names: [{ name: 'R1C1', reference: "='分解台账'!$A$1" }] });
  expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'host-failed', facts: { left: ['分解台账'] } }] });
});

describe.each([59, 5_000])('with %i rows', (count) => {
  const columns = 20;
  const headers = Array.from({ length: 60 }, (_, i) => `列${i}`);
  const rows = Array.from({ length: count }, (_, i) =>
    headers.map((_, column) => (column === 0 ? `承担单位第${i}` : column < columns ? i * column + 0.25 : null)),
  );
  const body = blockFrom(4, count, headers.length);
  const formula = `=IF(COUNT(A4,B4)<2,"",${Array.from({ length: 20 }, (_, i) => `N($B4)*${i}`).join('+')})`;
  const sheet: SheetSpec = {
    ...tableSheet({ table: 'Ledger', headers, rows }),
    formulas: [{ address: 'U4:BH4', rows: [Array.from({ length: 40 }, () => formula)] }],
    fills: [{ from: 'U4:BH4', to: `U4:BH${count + 3}` }],
    formats: Array.from({ length: 30 }, (_, i) => ({ address: `A${4 + i}:C${4 + i}`, bold: true, border: { color: '#000000', edges: 'all' as const } })),
    conditionalFormats: Array.from({ length: 10 }, (_, i) => ({ address: body, formula: `=$B4>${i}`, fill: '#FFE699' })),
  };

  test('a build takes at most five round trips, each within 4 MB', async () => {
    const { excel, office, formula: formulaAt } = await openExcel();
    const others = Array.from({ length: 8 }, (_, i) => tableSheet({ table: `Other_${i}`, headers: ['名称', '数'], rows: [['甲', 1]] }));
    const heard: [number, number][] = [];
    valueOf(await excel.build(workbookOf(sheet, ...others), { onProgress: (done, total) => heard.push([done, total]) }));
    expect(office.counter.roundTrips).toBeLessThanOrEqual(5);
    expect(office.counter.largestOut).toBeLessThanOrEqual(4_000_000);
    expect(formulaAt('Ledger sheet', `BH${count + 3}`)).toContain(`COUNT(A${count + 3},B${count + 3})`);
    const [done, total] = heard.at(-1) ?? [];
    expect(done).toBe(total);
    expect(done).toBe(office.counter.roundTrips);
  });
});

test('literals beyond 4 MB are cut by rows, and all arrive', async () => {
  const { excel, office, value } = await openExcel();
  const text = '说明'.repeat(250);
  const rows = Array.from({ length: 6_000 }, (_, i) => [`${text}${i}`]);
  valueOf(await excel.build(workbookOf(tableSheet({ table: 'Notes', headers: ['说明'], rows }))));
  expect(office.counter.largestOut).toBeLessThanOrEqual(4_000_000);
  expect(value('Notes sheet', 'A4')).toBe(`${text}0`);
  expect(value('Notes sheet', 'A6003')).toBe(`${text}5999`);
});

test('stopped before the first write, nothing is written', async () => {
  const { excel, book, office } = await openExcel();
  const stop = new AbortController();
  office.wire.beforeNext(() => stop.abort());
  const before = book.history.length;
  expect(codesOf(await excel.build(workbookOf(plan), { signal: stop.signal }))).toEqual(['cancelled']);
  expect(book.history).toHaveLength(before);
  expect(office.counter.roundTrips).toBe(1);
});

test('stopped after the first write, the build is finished', async () => {
  const { excel, office, value } = await openExcel();
  const stop = new AbortController();
  office.wire.beforeNext(() => undefined);
  office.wire.beforeNext(() => stop.abort());
  const text = '说明'.repeat(250);
  const rows = Array.from({ length: 6_000 }, (_, i) => [`${text}${i}`]);
  valueOf(await excel.build(workbookOf(tableSheet({ table: 'Notes', headers: ['说明'], rows })), { signal: stop.signal }));
  expect(value('Notes sheet', 'A6003')).toBe(`${text}5999`);
});

describe('a sheet that takes the place of ours', () => {
  const printed = { ...PLAIN_SHEET, name: '打印', literals: [{ address: 'A1:B1', rows: [['甲', 1]] }] };
  const spec = { ...workbookOf(printed), names: [{ name: 'XushiPrint', reference: "='打印'!$A$1:$B$2" }], replaces: { sheet: '打印', name: 'XushiPrint' } };

  test('is new the first time and replaces the old one the next, in two round trips', async () => {
    const { excel, value, book, trips } = await openExcel(spec);
    const next = { ...spec, sheets: [{ ...printed, literals: [{ address: 'A1:B1', rows: [['乙', 2]] }] }] };
    expect(await trips(async () => valueOf(await excel.build(next)))).toBe(2);
    expect([value('打印', 'A1'), book.names.get('xushiprint')?.formula]).toEqual(['乙', "='打印'!$A$1:$B$2"]);
  });

  test('is refused while other cells are filled on it, and nothing is lost', async () => {
    const { excel, value, book, sheet } = await openExcel(spec);
    book.apply({ type: 'setCells', sheet: sheet('打印').id, row: 7, column: 0, cells: [[{ value: '我的' }]] });
    expect(codesOf(await excel.build(spec))).toEqual(['sheet-has-additions']);
    expect(value('打印', 'A8')).toBe('我的');
  });

  test('is refused when the sheet of that name is not ours', async () => {
    const { excel } = await openExcel(workbookOf(printed));
    expect(codesOf(await excel.build(spec))).toEqual(['sheet-exists']);
  });

  test('leaves a sheet alone that was renamed to be kept', async () => {
    const { excel, value, book, sheet } = await openExcel(spec);
    book.apply({ type: 'renameSheet', sheet: sheet('打印').id, name: '四月打印' });
    valueOf(await excel.build({ ...spec, sheets: [{ ...printed, literals: [{ address: 'A1:B1', rows: [['乙', 2]] }] }] }));
    expect([value('四月打印', 'A1'), value('打印', 'A1')]).toEqual(['甲', '乙']);
  });
});

test('page breaks stand before the rows of the spec, on a page that is scaled and not fitted', async () => {
  const { excel, sheet } = await openExcel();
  const page = { orientation: 'landscape', paper: 'a3', scale: 90, breaks: [5, 9], margins: { left: 1, right: 1, top: 1, bottom: 1 } } as const;
  valueOf(await excel.build(workbookOf({ ...PLAIN_SHEET, name: '打印', page })));
  expect(sheet('打印').pageLayout).toMatchObject({ fit: {}, scale: 90, rowBreaks: [4, 8] });
});
