import type { ProtectionOrder } from '../../src/app/ports';
import type { Book } from '../../src/workbench/book';
import { SETTING_NAMES } from '../../src/workbook/formulas/status';
import { codesOf, openExcel, type OpenExcel, valueOf } from './openExcel';
import { tableSheet, workbookOf } from './specs';

const LEDGER = 'Ledger sheet';
const SETTINGS = 'Settings sheet';
const ITEM = '保护填报';
const settings = tableSheet({ table: 'Settings', headers: ['项目', '内容'], rows: [[ITEM, '否']] });
const ledgerOf = (rows: number) =>
  tableSheet({ table: 'Ledger', headers: ['承担单位', '1月累计', '备注', '滞后原因'], rows: Array.from({ length: rows }, (_, i) => [`单位${i}`, i, null, null]) });

async function openWith(rows: number): Promise<OpenExcel> {
  const opened = await openExcel({ ...workbookOf(ledgerOf(rows), settings), names: [{ name: SETTING_NAMES.protection, reference: `='${SETTINGS}'!$B$4` }] });
  return opened;
}

/** Figures are open on even rows and words on all. */
function orderFor(rows: number, password: string | null = null): ProtectionOrder {
  const all = Array.from({ length: rows }, (_, row) => row);
  return {
    sheets: [LEDGER, SETTINGS],
    open: [
      { table: 'Ledger', rows, cells: [{ headers: ['1月累计'], rows: all.filter((row) => row % 2 === 0) }, { headers: ['滞后原因'], rows: all }] },
      { table: 'Settings', rows: null, cells: [] },
    ],
    password,
    change: { columns: [{ table: 'Settings', header: '内容', before: ['否'], after: [password === null ? '是' : '是(有密码)'] }], guards: [], appends: [] },
  };
}

function isOpen(book: Book, row: number, column: number): boolean {
  return book.sheetNamed(LEDGER)?.formats.get(row, column, 'locked') === false;
}

test('5,000 rows whose figures are open in turns take two round trips within 4 MB each, and one more a further 4 MB', async () => {
  const rows = 5_000;
  const { excel, office, book } = await openWith(rows);
  valueOf(await excel.protect(orderFor(rows)));
  expect(office.counter.roundTrips).toBeLessThanOrEqual(3);
  expect(office.counter.largestOut).toBeLessThanOrEqual(4_000_000);
  expect([[3, 1], [4, 1], [3, 2], [5_002, 1], [5_002, 3], [5_003, 3]].map(([row = 0, column = 0]) => isOpen(book, row, column))).toEqual([true, false, false, false, true, false]);
});

test('appended rows get the locks that are theirs, and no others', async () => {
  const { excel, book, sheet } = await openWith(3);
  valueOf(await excel.protect(orderFor(3, '密')));
  const { protection } = sheet(LEDGER);
  // Cells below that somebody once opened.
  book.apply({ type: 'setFormat', sheet: sheet(LEDGER).id, area: { row: 6, column: 0, rows: 2, columns: 4 }, format: { locked: false } });
  const rows = [['丁', 1], ['戊', 2]];
  const open = [{ headers: ['1月累计'], rows: [1] }, { headers: ['滞后原因'], rows: [0, 1] }];
  valueOf(await excel.apply({ columns: [], guards: [], appends: [{ table: 'Ledger', headers: ['承担单位', '1月累计'], rows, open }] }));
  expect([6, 7].map((row) => [0, 1, 2, 3].map((column) => isOpen(book, row, column)))).toEqual([
    [false, false, false, true],
    [false, true, false, true],
  ]);
  expect(sheet(LEDGER).protection).toEqual(protection);
});

test('in open cells the locked ones between them are not touched, and nothing is lifted', async () => {
  const { excel, book, value } = await openWith(6);
  valueOf(await excel.protect(orderFor(6, '密')));
  excel.givePassword(null);
  const before = [0, 1, 2, 3, 4, 5];
  const seen = book.history.length;
  valueOf(await excel.apply({ columns: [{ table: 'Ledger', header: '1月累计', before, after: [10, 1, 12, 3, 14, 5] }], guards: [], appends: [] }));
  expect(['B4', 'B5', 'B6', 'B8'].map((address) => value(LEDGER, address))).toEqual([10, 1, 12, 14]);
  expect(book.history.slice(seen).map(({ type }) => type)).not.toContain('unprotectSheet');
  expect(codesOf(await excel.apply({ columns: [{ table: 'Ledger', header: '1月累计', before: [10, 1, 12, 3, 14, 5], after: [10, 11, 12, 3, 14, 5] }], guards: [], appends: [] }))).toEqual(['protection-password']);
});

test('a ledger that has grown meanwhile is refused, and nothing is protected', async () => {
  const { excel, sheet } = await openWith(4);
  expect(codesOf(await excel.protect(orderFor(3)))).toEqual(['changed-meanwhile']);
  expect([sheet(LEDGER).protection, sheet(SETTINGS).protection]).toEqual([null, null]);
});

test('what somebody allows besides stays allowed when a command has lifted it', async () => {
  const { excel, book, sheet } = await openWith(3);
  valueOf(await excel.protect(orderFor(3)));
  const options = { ...sheet(LEDGER).protection?.options, allowFormatCells: true };
  book.applyAll([{ type: 'unprotectSheet', sheet: sheet(LEDGER).id }, { type: 'protectSheet', sheet: sheet(LEDGER).id, options }]);
  valueOf(await excel.apply({ columns: [{ table: 'Ledger', header: '承担单位', before: ['单位0', '单位1', '单位2'], after: ['甲', '单位1', '单位2'] }], guards: [], appends: [] }));
  expect(sheet(LEDGER).protection?.options).toEqual(options);
});

test('where Excel no longer answers, the sheets that may be open are named', async () => {
  const { excel, office, book } = await openWith(3);
  valueOf(await excel.protect(orderFor(3)));
  const change = { columns: [], guards: [], appends: [{ table: 'Ledger', headers: ['承担单位'], rows: [['丁']] }] };
  office.wire.beforeNext(() => undefined);
  // The write is refused half-way, and the connection is lost before the protection can be put back.
  office.wire.beforeNext(() => {
    book.apply({ type: 'deleteTable', id: book.tableNamed('Ledger')?.id ?? '' }, { origin: 'coauthor' });
    office.wire.breakNext();
  });
  const outcome = await excel.apply(change);
  expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'host-failed' }, { code: 'protection-left-open', facts: { sheets: [LEDGER] } }] });
});

test('a user who is typing leaves the protection as it is, without alarm', async () => {
  const { excel, office, host, sheet } = await openWith(3);
  valueOf(await excel.protect(orderFor(3)));
  office.wire.beforeNext(() => undefined);
  office.wire.beforeNext(() => (host.cellEditing = true));
  const change = { columns: [{ table: 'Ledger', header: '承担单位', before: ['单位0', '单位1', '单位2'], after: ['甲', '单位1', '单位2'] }], guards: [], appends: [] };
  expect(codesOf(await excel.apply(change))).toEqual(['cell-editing']);
  expect(sheet(LEDGER).protection).not.toBeNull();
});

test('the inventory tells which sheets are protected, and whether by us', async () => {
  const { excel, book, sheet } = await openWith(3);
  book.apply({ type: 'protectSheet', sheet: sheet(LEDGER).id, options: {} });
  const foreign = valueOf(await excel.inventory());
  expect([foreign.protection, foreign.sheets.map(({ isProtected = false }) => isProtected)]).toEqual([undefined, [false, true, false]]);
  book.apply({ type: 'unprotectSheet', sheet: sheet(LEDGER).id });
  valueOf(await excel.protect(orderFor(3, '密')));
  const ours = valueOf(await excel.inventory());
  expect([ours.protection, ours.sheets.map(({ isProtected = false }) => isProtected)]).toEqual(['password', [false, true, true]]);
});
