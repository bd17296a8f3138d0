import type { RepairStep } from '../../src/app/ports';
import { codesOf, openExcel, valueOf } from './openExcel';
import { tableSheet, workbookOf } from './specs';

const SHEET = 'Ledger sheet';
const ledger = tableSheet({ table: 'Ledger', headers: ['承担单位', '年度目标', '状态'], rows: [['甲', 1, '达序时'], ['乙', 2, '未报'], [null, null, null], ['丙', 3, '未报']] });
const expected = [{ table: 'Ledger', rows: 4 }];

async function openLedger() {
  const opened = await openExcel(workbookOf(ledger));
  const block = (addresses: readonly string[]) => addresses.map((address) => opened.value(SHEET, address));
  return { ...opened, block, repair: (...steps: readonly RepairStep[]) => opened.excel.repair(steps, expected) };
}

test('a column inside the table brings its cells, and hidden columns to the right stay hidden', async () => {
  const { repair, block, book, sheet, office } = await openLedger();
  const { id, columns } = sheet(SHEET);
  book.apply({ type: 'setColumns', sheet: id, first: 2, last: 2, hidden: true });
  valueOf(await repair({ kind: 'addColumn', table: 'Ledger', header: '1月累计', after: '年度目标', cells: [7, '1-2', null, true], numberFormat: '0.0' }));
  expect(block(['A3', 'B3', 'C3', 'D3'])).toEqual(['承担单位', '年度目标', '1月累计', '状态']);
  expect(block(['C4', 'C5', 'C6', 'C7'])).toEqual([7, '1-2', null, true]);
  expect([sheet(SHEET).formats.get(6, 2, 'numberFormat'), columns.get(2, 'hidden'), columns.get(3, 'hidden')]).toEqual(['0.0', false, true]);
  expect(book.tableNamed('Ledger')?.area).toEqual({ row: 2, column: 0, rows: 5, columns: 4 });
  expect(office.counter.roundTrips).toBe(2);
});

test('a column at the end makes the table wider and fills its formula down; what stood beside moves on', async () => {
  const { repair, block, formula, book, host } = await openLedger();
  host.userEdit({ sheet: SHEET, address: 'D1', input: [['note']] });
  valueOf(await repair({ kind: 'addColumn', table: 'Ledger', header: '排名', after: null, cells: { formula: '=B4*2' }, hidden: true }));
  expect(block(['C3', 'D3', 'E1'])).toEqual(['状态', '排名', 'note']);
  expect(['D4', 'D5', 'D7'].map((address) => formula(SHEET, address))).toEqual(['=B4*2', '=B5*2', '=B7*2']);
  expect(book.tableNamed('Ledger')?.area.columns).toBe(4);
  const { columns } = book.sheet(book.tableNamed('Ledger')?.sheet ?? '');
  expect(columns.get(3, 'hidden')).toBe(true);
});

test('rows that hold nothing are taken out, numbered as before the other steps', async () => {
  const { repair, block, book, sheet } = await openLedger();
  book.apply({ type: 'setCells', sheet: sheet(SHEET).id, row: 5, column: 2, cells: [[{ value: '未报', formula: '=IF(B6=0,"未报","")' }]] });
  valueOf(await repair({ kind: 'deleteRows', table: 'Ledger', rows: [2] }, { kind: 'setFormats', table: 'Ledger', header: '年度目标', rows: [3, 0], numberFormat: '0.00' }));
  expect(block(['A4', 'A5', 'A6', 'A7'])).toEqual(['甲', '乙', '丙', null]);
  expect([3, 4, 5].map((row) => sheet(SHEET).formats.get(row, 1, 'numberFormat'))).toEqual(['0.00', 'General', '0.00']);
  expect(book.tableNamed('Ledger')?.area.rows).toBe(4);
});

test('a row that somebody has filled meanwhile stays, and nothing else is done', async () => {
  const { repair, book } = await openLedger();
  const writes = book.history.length;
  const outcome = await repair({ kind: 'renameColumn', table: 'Ledger', header: '状态', to: '亮灯' }, { kind: 'deleteRows', table: 'Ledger', rows: [1, 2] });
  expect(outcome.ok ? [] : outcome.issues.map(({ code, facts }) => [code, facts['rows']])).toEqual([['changed-meanwhile', [2]]]);
  expect(book.history).toHaveLength(writes);
});

test('merged cells are taken apart, names set and set right, columns renamed', async () => {
  const { repair, book, sheet, value } = await openLedger();
  const { id } = sheet(SHEET);
  book.apply({ type: 'mergeCells', sheet: id, area: { row: 3, column: 0, rows: 2, columns: 1 } });
  book.apply({ type: 'setName', name: 'PlanYear', formula: '=#REF!', visible: true });
  valueOf(
    await repair(
      { kind: 'unmerge', table: 'Ledger', addresses: ['A4:A5'] },
      { kind: 'defineName', name: 'PlanYear', formula: `='${SHEET}'!$B$4` },
      { kind: 'defineName', name: 'AsOfMonth', formula: `='${SHEET}'!$B$5` },
      { kind: 'renameColumn', table: 'Ledger', header: '状态', to: '亮灯' },
    ),
  );
  expect([book.sheet(id).merged, value(SHEET, 'C3'), value(SHEET, 'A4')]).toEqual([[], '亮灯', '甲']);
  expect(['planyear', 'asofmonth'].map((name) => book.names.get(name)?.formula)).toEqual([`='${SHEET}'!$B$4`, `='${SHEET}'!$B$5`]);
});

test.each<[string, RepairStep, string]>([
  ['a column that is there already', { kind: 'addColumn', table: 'Ledger', header: '状态', after: null, cells: [1, 1, 1, 1] }, 'changed-meanwhile'],
  ['a column after one that has gone', { kind: 'addColumn', table: 'Ledger', header: '排名', after: '名次', cells: [1, 1, 1, 1] }, 'column-missing'],
  ['cells for other rows than there are', { kind: 'addColumn', table: 'Ledger', header: '排名', after: null, cells: [1] }, 'changed-meanwhile'],
  ['formats of a column that has gone', { kind: 'setFormats', table: 'Ledger', header: '名次', rows: [0], numberFormat: '0' }, 'column-missing'],
  ['formats of a row that has gone', { kind: 'setFormats', table: 'Ledger', header: '状态', rows: [4], numberFormat: '0' }, 'changed-meanwhile'],
  ['a row that has gone', { kind: 'deleteRows', table: 'Ledger', rows: [4] }, 'changed-meanwhile'],
  ['a new name that is taken', { kind: 'renameColumn', table: 'Ledger', header: '状态', to: '年度目标' }, 'changed-meanwhile'],
  ['a table that has gone', { kind: 'unmerge', table: 'Board', addresses: ['A1'] }, 'table-missing'],
])('%s is refused before anything is written', async (_, step, code) => {
  const { repair, book } = await openLedger();
  const writes = book.history.length;
  expect(codesOf(await repair(step))).toContain(code);
  expect(book.history).toHaveLength(writes);
});

test('a table that has grown is refused, and so is a protected sheet', async () => {
  const { excel, book, sheet } = await openLedger();
  const step: RepairStep = { kind: 'setFormats', table: 'Ledger', header: '状态', rows: [0], numberFormat: '0' };
  expect(codesOf(await excel.repair([step], [{ table: 'Ledger', rows: 3 }]))).toEqual(['changed-meanwhile']);
  book.apply({ type: 'protectSheet', sheet: sheet(SHEET).id, options: {} });
  expect(codesOf(await excel.repair([step], expected))).toEqual(['protected']);
});

test('5,000 cells in a new column take two round trips', async () => {
  const rows = Array.from({ length: 5_000 }, (_, i) => [`单位${i}`, i]);
  const { excel, office, value } = await openExcel(workbookOf(tableSheet({ table: 'Ledger', headers: ['承担单位', '年度目标'], rows })));
  valueOf(await excel.repair([{ kind: 'addColumn', table: 'Ledger', header: '编号', after: '承担单位', cells: rows.map((_, i) => `00${i}`) }], [{ table: 'Ledger', rows: 5_000 }]));
  expect([value(SHEET, 'B5003'), value(SHEET, 'C5003'), office.counter.roundTrips]).toEqual(['004999', 4_999, 2]);
});
