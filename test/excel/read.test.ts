import { codesOf, openExcel, valueOf } from './openExcel';
import { PLAIN_SHEET, tableSheet, workbookOf } from './specs';

const ledger = tableSheet({
  table: 'Ledger',
  headers: ['承担单位', '年度目标', '状态'],
  rows: [
    ['甲', 12.5, '未报'],
    ['乙', null, '未报'],
    ['丙', 0, '未报'],
  ],
});
const units = tableSheet({ table: 'Units', headers: ['承担单位'], rows: [['甲']] });
const columnOf = (table: string, header: string) => ({ table, header });

test('columns of several tables come in one round trip, in the order asked for', async () => {
  const { excel, office } = await openExcel(workbookOf(ledger, units));
  const columns = valueOf(await excel.read([columnOf('Ledger', '年度目标'), columnOf('Units', '承担单位'), columnOf('Ledger', '承担单位')]));
  expect(columns.map(({ values }) => values)).toEqual([[12.5, null, 0], ['甲'], ['甲', '乙', '丙']]);
  expect(columns.map(({ table, header }) => [table, header])[1]).toEqual(['Units', '承担单位']);
  expect(office.counter.roundTrips).toBe(1);
});

test('formulas come as their text, and are left unread when not wanted', async () => {
  const { excel } = await openExcel(
    workbookOf({ ...ledger, formulas: [{ address: 'C4', rows: [['=B4*2']] }], fills: [{ from: 'C4', to: 'C4:C6' }] }),
  );
  const [whole] = valueOf(await excel.read([columnOf('Ledger', '状态')]));
  expect(whole?.formulas).toEqual(['=B4*2', '=B5*2', '=B6*2']);
  const [values] = valueOf(await excel.read([columnOf('Ledger', '状态')], { formulas: false }));
  expect(values?.formulas).toEqual(values?.values);
  const [shown, own] = valueOf(await excel.read([{ ...columnOf('Ledger', '状态'), valuesOnly: true }, columnOf('Ledger', '状态')]));
  expect(shown?.formulas).toEqual(shown?.values);
  expect(own?.formulas).toEqual(whole?.formulas);
});

test('nothing asked for costs nothing', async () => {
  const { excel, office } = await openExcel(workbookOf(units));
  expect(valueOf(await excel.read([]))).toEqual([]);
  expect(office.counter.roundTrips).toBe(0);
});

test('a renamed sheet, a moved table, an inserted column and sorted rows do not matter', async () => {
  const { excel, book, host, sheet } = await openExcel(workbookOf(units, ledger));
  const { id } = sheet('Ledger sheet');
  book.applyAll([
    { type: 'renameSheet', sheet: id, name: '台账（新）' },
    { type: 'moveSheet', sheet: id, position: 0 },
    { type: 'insertRows', sheet: id, at: 0, count: 4 },
    { type: 'insertColumns', sheet: id, at: 1, count: 1 },
  ]);
  host.userEdit({ sheet: '台账（新）', address: 'A8', input: [['丙', null, 0], ['甲', null, 12.5], ['乙', null, null]] });
  book.apply({ type: 'setCells', sheet: id, row: 9, column: 2, cells: [[{ value: null }]] });
  const columns = valueOf(await excel.read([columnOf('Ledger', '承担单位'), columnOf('Ledger', '年度目标')]));
  expect(columns.map(({ values }) => values)).toEqual([['丙', '甲', '乙'], [0, 12.5, null]]);
});

test('filtered rows are read like all others', async () => {
  const { excel, book, sheet } = await openExcel(workbookOf(ledger));
  book.apply({ type: 'setFilteredRows', sheet: sheet('Ledger sheet').id, rows: [3, 4] });
  const [column] = valueOf(await excel.read([columnOf('Ledger', '承担单位')]));
  expect(column?.values).toEqual(['甲', '乙', '丙']);
});

test('every missing table and column is named at once', async () => {
  const { excel } = await openExcel(workbookOf(ledger));
  const outcome = await excel.read([
    columnOf('Ledger', '承担单位'),
    columnOf('Ledger', '下限'),
    columnOf('Ledger', '上限'),
    columnOf('Bases', '基数'),
    columnOf('Bases', '年份'),
  ]);
  expect(outcome).toEqual({
    ok: false,
    issues: [
      { code: 'column-missing', severity: 'error', facts: { table: 'Ledger', column: '下限' }, place: { table: 'Ledger', column: '下限' } },
      { code: 'column-missing', severity: 'error', facts: { table: 'Ledger', column: '上限' }, place: { table: 'Ledger', column: '上限' } },
      { code: 'table-missing', severity: 'error', facts: { table: 'Bases' }, place: { table: 'Bases' } },
    ],
  });
});

test('a table on a deleted sheet is missing', async () => {
  const { excel, book, sheet } = await openExcel(workbookOf(ledger, units));
  book.apply({ type: 'deleteSheet', sheet: sheet('Units sheet').id });
  expect(codesOf(await excel.read([columnOf('Units', '承担单位')]))).toEqual(['table-missing']);
});

test('while a cell is being edited the read is refused and can be repeated', async () => {
  const { excel, host } = await openExcel(workbookOf(ledger));
  host.cellEditing = true;
  expect(codesOf(await excel.read([columnOf('Ledger', '状态')]))).toEqual(['cell-editing']);
  host.cellEditing = false;
  expect(valueOf(await excel.read([columnOf('Ledger', '状态')]))).toHaveLength(1);
});

test('a lost connection is told with the code of the host', async () => {
  const { excel, office } = await openExcel(workbookOf(ledger));
  office.wire.breakNext();
  const outcome = await excel.read([columnOf('Ledger', '状态')]);
  expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'host-failed', facts: { code: expect.any(String) } }] });
});

describe('large columns', () => {
  const long = '很长的说明'.repeat(60);
  const rows = Array.from({ length: 5_000 }, (_, i) => [`单位${i}`, `${long}${i}`]);
  const notes = tableSheet({ table: 'Notes', headers: ['承担单位', '说明'], rows });

  test('5,000 rows of usual cells come in one round trip', async () => {
    const { excel, office } = await openExcel(workbookOf(notes));
    const [column] = valueOf(await excel.read([columnOf('Notes', '承担单位')]));
    expect(column?.values).toEqual(rows.map(([unit]) => unit));
    expect(office.counter.roundTrips).toBe(1);
  });

  test('what no answer can carry is cut by rows, complete and in order, and learnt for the next time', async () => {
    const { excel, office } = await openExcel(workbookOf(notes));
    const wanted = [columnOf('Notes', '承担单位'), columnOf('Notes', '说明')];
    const columns = valueOf(await excel.read(wanted));
    expect(columns[1]?.values).toEqual(rows.map(([, text]) => text));
    expect(columns[0]?.formulas).toEqual(rows.map(([unit]) => unit));

    const bytes = 2 * rows.reduce((sum, row) => sum + Buffer.byteLength(JSON.stringify(row)), 0);
    office.counter.reset();
    expect(valueOf(await excel.read(wanted))).toEqual(columns);
    expect(office.counter.roundTrips).toBeLessThanOrEqual(1 + Math.ceil(bytes / 4_000_000));
    expect(office.counter.largestIn).toBeLessThanOrEqual(4_100_000);
  });
});

test('an answer whose values the host left out is asked for again in parts', async () => {
  const { excel, office, host } = await openExcel(workbookOf(ledger));
  const handle = host.handle.bind(host);
  let cut = 0;
  host.handle = async (body) => {
    const answer = await handle(body);
    if (cut > 0 || !body.includes('"values"')) return answer;
    cut += 1;
    return answer.replace(/"(Values|Formulas)":\[\[.*?\]\]/g, '"$1":null');
  };
  const [column] = valueOf(await excel.read([columnOf('Ledger', '承担单位')]));
  expect(column?.values).toEqual(['甲', '乙', '丙']);
  expect(cut).toBe(1);
  expect(office.counter.roundTrips).toBeGreaterThan(1);
});

test('a sheet that is none of ours is not asked about', async () => {
  const { excel, office } = await openExcel(workbookOf(ledger, { ...PLAIN_SHEET, name: '私人' }));
  let text = '';
  office.wire.beforeNext((request) => (text = JSON.stringify(request)));
  valueOf(await excel.read([columnOf('Ledger', '状态')]));
  expect(text).toContain('Ledger');
  expect(text).not.toContain('私人');
});

test('addresses come with the columns when they are wanted, with the sheet’s name', async () => {
  const { excel } = await openExcel(workbookOf(ledger));
  const [named] = valueOf(await excel.read([columnOf('Ledger', '年度目标')], { addresses: true }));
  expect(named?.address).toMatch(/Ledger sheet'?!B4:B6$/);
  const [plain] = valueOf(await excel.read([columnOf('Ledger', '年度目标')]));
  expect(plain?.address).toBeUndefined();
});

test('single rows of some columns come with whole columns of others, in one round trip', async () => {
  const { excel, trips } = await openExcel(workbookOf(tableSheet({ table: 'Ledger', headers: ['承担单位', '年度目标'], rows: [['甲', 1], ['乙', 2]] })));
  const requests = [{ table: 'Ledger', header: '年度目标', row: 1 }, { table: 'Ledger', header: '承担单位' }, { table: 'Ledger', header: '承担单位', row: 2 }];
  const columns = valueOf(await excel.read(requests));
  expect(columns.map(({ values }) => values)).toEqual([[2], ['甲', '乙'], []]);
  expect(await trips(() => excel.read(requests))).toBe(1);
});
