import { applySplit, previewSplit } from '../../src/app/split/split';
import { readOverview } from '../../src/app/track/overview';
import { refresh } from '../../src/app/track/refresh';
import type { Operation, Scalar } from '../../src/workbench/book';
import { closeTowns, DEMO_TIME, demoContent, issuesOf, openTown, type Town, valueOf } from './openTown';

/** What users do to a workbook between two commands must neither stop nor mislead them. */
let town: Town;
beforeEach(async () => {
  town = await openTown(demoContent());
});
afterEach(closeTowns);

const apply = (operation: Operation): void => town.book.apply(operation, { origin: 'user' });
const sheetOf = (table: string): string => town.book.tableNamed(table)!.sheet;

async function split(): Promise<void> {
  const preview = valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
  valueOf(await applySplit(town.spreadsheet, preview));
}

/** Annual targets by indicator and unit, in no order. */
function plan(): Record<string, Scalar> {
  const rows = town.book.tableNamed('Ledger')!.area.rows - 1;
  return Object.fromEntries(
    Array.from({ length: rows }, (_, row) => [
      `${String(town.cell('ledger', 'indicator', row))} ${String(town.cell('ledger', 'unit', row))}`,
      town.cell('ledger', 'annual', row),
    ]),
  );
}

async function expectedPlan(): Promise<Record<string, Scalar>> {
  const other = await openTown(demoContent());
  const preview = valueOf(await previewSplit(other.spreadsheet, { indicators: null, time: DEMO_TIME }));
  valueOf(await applySplit(other.spreadsheet, preview));
  const kept = town;
  town = other;
  const found = plan();
  town = kept;
  return found;
}

/** Moves whole body rows of the ledger as sorting does. */
function sortLedger(order: (left: number, right: number) => number): void {
  const { area, sheet } = town.book.tableNamed('Ledger')!;
  const body = Array.from({ length: area.rows - 1 }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => {
      const cell = town.book.sheet(sheet).cells.get(area.row + 1 + row, area.column + column);
      return cell?.formula === undefined ? { value: cell?.value ?? null } : undefined;
    }),
  );
  const sorted = [...body.keys()].sort(order).map((row) => body[row] ?? []);
  apply({ type: 'setCells', sheet, row: area.row + 1, column: area.column, cells: sorted });
}

test('renamed sheets', async () => {
  const expected = await expectedPlan();
  apply({ type: 'renameSheet', sheet: sheetOf('Ledger'), name: '我的台账' });
  apply({ type: 'renameSheet', sheet: sheetOf('Indicators'), name: '指标 2011' });
  await split();
  expect(plan()).toEqual(expected);
});

test('a ledger sorted upside down', async () => {
  const expected = await expectedPlan();
  sortLedger((left, right) => right - left);
  await split();
  expect(plan()).toEqual(expected);
});

test('a filtered ledger: hidden rows are split like the others', async () => {
  const expected = await expectedPlan();
  apply({ type: 'setFilteredRows', sheet: sheetOf('Ledger'), rows: [6, 7, 8, 9] });
  await split();
  expect(plan()).toEqual(expected);
});

test('moved tables: rows and columns put in before them', async () => {
  const expected = await expectedPlan();
  apply({ type: 'insertRows', sheet: sheetOf('Ledger'), at: 0, count: 2 });
  apply({ type: 'insertRows', sheet: sheetOf('Indicators'), at: 4, count: 1 });
  await split();
  expect(plan()).toEqual(expected);
});

test('user columns inside a table, and user sheets, stay as they are', async () => {
  const expected = await expectedPlan();
  const ledger = town.book.tableNamed('Ledger')!;
  apply({ type: 'insertColumns', sheet: ledger.sheet, at: 3, count: 1 });
  const { area } = town.book.tableNamed('Ledger')!;
  apply({ type: 'setCells', sheet: ledger.sheet, row: area.row, column: 3, cells: [[{ value: '备注' }], [{ value: '留着' }]] });
  apply({ type: 'addSheet', sheet: 'own', name: '自己的表', position: 3 });
  apply({ type: 'setCells', sheet: 'own', row: 0, column: 0, cells: [[{ value: '007' }, { value: 3, formula: '=1+2' }]] });
  await split();
  valueOf(await refresh(town.spreadsheet));
  expect(plan()).toEqual(expected);
  expect(town.book.value(ledger.sheet, area.row + 1, 3)).toBe('留着');
  expect(town.book.value('own', 0, 0)).toBe('007');
  expect(town.book.sheet('own').cells.get(0, 1)?.formula).toBe('=1+2');
});

test('a change between preview and apply is named and nothing is written', async () => {
  const preview = valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
  town.type('ledger', 'maximum', 2, 4000);
  const issues = issuesOf(await applySplit(town.spreadsheet, preview));
  expect(issues).toMatchObject([{ code: 'changed-meanwhile', facts: { column: '上限', rows: [3] } }]);
  expect(town.cell('ledger', 'annual', 0)).toBeNull();
});

test('splitting again changes nothing', async () => {
  await split();
  const before = plan();
  const again = valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
  expect(again.change.columns).toEqual([]);
  valueOf(await applySplit(town.spreadsheet, again));
  expect(plan()).toEqual(before);
});

test('one indicator alone: the others keep their plans', async () => {
  await split();
  town.type('ledger', 'annual', town.rowOf('制造业投资', '甲子铝业'), 1);
  const preview = valueOf(await previewSplit(town.spreadsheet, { indicators: ['规模以上工业产值'], time: DEMO_TIME }));
  valueOf(await applySplit(town.spreadsheet, preview));
  expect(town.cell('ledger', 'annual', town.rowOf('制造业投资', '甲子铝业'))).toBe(1);
});

test.each(['Ledger', 'Indicators', 'Units', 'Schedules', 'Log'])('without the sheet of %s the split says so', async (table) => {
  apply({ type: 'deleteSheet', sheet: sheetOf(table) });
  const issues = issuesOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
  expect(issues).toMatchObject([{ code: 'table-missing', facts: { table } }]);
});

test('a renamed header is named', async () => {
  const { sheet, area } = town.book.tableNamed('Ledger')!;
  apply({ type: 'setCells', sheet, row: area.row, column: town.tables.ledger.index('maximum'), cells: [[{ value: '最多' }]] });
  const issues = issuesOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
  expect(issues).toMatchObject([{ code: 'column-missing', facts: { table: 'Ledger', column: '上限' } }]);
});

test('a header broken into lines is still the header', async () => {
  const { sheet, area } = town.book.tableNamed('Ledger')!;
  apply({ type: 'setCells', sheet, row: area.row, column: town.tables.ledger.index('maximum'), cells: [[{ value: '上\n限' }]] });
  await split();
  expect(town.cell('ledger', 'annual', 0)).toBe(11000);
});

test('a cell being edited and a protected sheet stop the command with advice', async () => {
  town.host.cellEditing = true;
  expect(issuesOf(await readOverview(town.spreadsheet))).toMatchObject([{ code: 'cell-editing' }]);
  town.host.cellEditing = false;
  const preview = valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
  apply({ type: 'protectSheet', sheet: sheetOf('Ledger'), options: {} });
  const codes = issuesOf(await applySplit(town.spreadsheet, preview)).map((issue) => issue.code);
  expect(new Set(codes)).toEqual(new Set(['protected']));
  expect(town.cell('ledger', 'annual', 0)).toBeNull();
});

test('a second set-up in the same workbook is refused and writes nothing', async () => {
  const before = town.book.history.length;
  const { setUp } = await import('../../src/app/setUp');
  const codes = issuesOf(await setUp(town.spreadsheet, demoContent(), 'zh')).map((issue) => issue.code);
  expect(new Set(codes)).toEqual(new Set(['sheet-exists', 'table-exists', 'name-exists']));
  expect(town.book.history).toHaveLength(before);
});
