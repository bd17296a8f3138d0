import { previewFinalise } from '../../src/app/close/finalise';
import { previewCheck } from '../../src/app/close/prepareCheck';
import { applyClosing, type ClosePreview } from '../../src/app/close/preview';
import { previewUndo } from '../../src/app/close/undoFinalise';
import { applySplit, previewSplit } from '../../src/app/split/split';
import { setAsOf } from '../../src/app/track/setAsOf';
import type { Outcome } from '../../src/domain/issue';
import { STATUS } from '../../src/workbook/formulas/status';
import { settingItems } from '../../src/workbook/tables/columns';
import { closeTowns, DEMO_TIME, demoContent, issuesOf, openTown, type Town, valueOf } from './openTown';

afterAll(closeTowns);
jest.setTimeout(120_000);

const LAND = '征地工业用地面积';
const VILLAGE = '一村';
const TIME = '2011-05-12 09:30';
const setting = (item: (typeof settingItems)[number]) => settingItems.indexOf(item);

async function done<Preview extends ClosePreview>(town: Town, preview: Promise<Outcome<Preview>>): Promise<Preview> {
  const value = valueOf(await preview);
  valueOf(await applyClosing(town.spreadsheet, value));
  return value;
}

function rowsOf(town: Town, table: 'Ledger' | 'History' | 'Checks' | 'Log'): number {
  return (town.book.tableNamed(table)?.area.rows ?? 1) - 1;
}

/** Body rows of a table as objects of the asked columns. */
function body<Key extends string>(town: Town, table: 'history' | 'checkList' | 'log', keys: readonly Key[]) {
  const count = rowsOf(town, ({ history: 'History', checkList: 'Checks', log: 'Log' } as const)[table]);
  return Array.from({ length: count }, (_, row) => Object.fromEntries(keys.map((key) => [key, town.cell(table, key as never, row)])) as Record<Key, unknown>);
}

function actualCells(town: Town): unknown[] {
  const months = ['month1', 'month2', 'month3', 'month4', 'month5', 'month6'] as const;
  return Array.from({ length: rowsOf(town, 'Ledger') }, (_, row) => months.map((key) => town.cell('ledger', key, row)));
}

async function calculated(): Promise<Town> {
  const town = await openTown(demoContent(), 'zh', { calculation: true });
  valueOf(await applySplit(town.spreadsheet, valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }))));
  await town.host.calculate();
  return town;
}

describe('the month’s end in the demo town', () => {
  let town: Town;
  beforeAll(async () => {
    town = await calculated();
  });

  test('a month beyond the open one is refused', async () => {
    town.type('settings', 'value', setting('openMonth'), 3);
    expect(issuesOf(await previewFinalise(town.spreadsheet, TIME))).toMatchObject([{ code: 'close-month-not-open', facts: { month: 4, open: 3 } }]);
    expect(issuesOf(await previewCheck(town.spreadsheet, TIME))).toMatchObject([{ code: 'close-month-not-open' }]);
    town.type('settings', 'value', setting('openMonth'), 4);
  });

  test('an as-of month that is none is refused', async () => {
    town.type('settings', 'value', setting('asOf'), 13);
    expect(issuesOf(await previewFinalise(town.spreadsheet, TIME))).toMatchObject([{ code: 'as-of-outside', place: { table: 'Settings' } }]);
    town.type('settings', 'value', setting('asOf'), 4);
    await town.host.calculate();
  });

  test('a month in which a rule is gone is refused', async () => {
    const [rule] = [town.cell('indicators', 'rule', 0)];
    town.type('indicators', 'rule', 0, '没有这条');
    await town.host.calculate();
    expect(issuesOf(await previewFinalise(town.spreadsheet, TIME))).toMatchObject([{ code: 'close-settings-faulty' }]);
    town.type('indicators', 'rule', 0, rule ?? null);
    await town.host.calculate();
  });

  test('a figure typed after the preview refuses the writing, and nothing is written', async () => {
    const preview = valueOf(await previewFinalise(town.spreadsheet, TIME));
    const row = town.rowOf(LAND, VILLAGE);
    const figure = town.cell('ledger', 'month4', row);
    town.type('ledger', 'month4', row, 12);
    expect(issuesOf(await applyClosing(town.spreadsheet, preview))).toMatchObject([{ code: 'changed-meanwhile', place: { table: 'Ledger', row: row + 1 } }]);
    town.type('ledger', 'month4', row, figure);
    await town.host.calculate();
    expect(body(town, 'history', ['state']).filter(({ state }) => state)).toEqual([]);
  });

  test.each([
    ['a plan', 'ledger', 'annual', 1],
    ['a target', 'indicators', 'issuedTarget', 1],
    ['a threshold', 'rules', 'behind', -9],
    ['a point of a schedule', 'schedules', 'month12', 99],
    ['the state of a unit', 'units', 'state', '停产'],
  ] as const)('%s changed after the preview refuses the writing', async (_, table, key, value) => {
    const preview = valueOf(await previewFinalise(town.spreadsheet, TIME));
    const before = town.cell(table, key as never, 0);
    town.type(table, key as never, 0, value);
    expect(issuesOf(await applyClosing(town.spreadsheet, preview))).toMatchObject([{ code: 'changed-meanwhile' }]);
    town.type(table, key as never, 0, before ?? null);
    await town.host.calculate();
  });

  test('the check list asks about what lags, is not reported or is to be verified, in four round trips', async () => {
    let preview: Awaited<ReturnType<typeof previewCheck>> | null = null;
    const trips = await town.trips(async () => {
      preview = await previewCheck(town.spreadsheet, TIME);
      valueOf(await applyClosing(town.spreadsheet, valueOf(preview)));
    });
    expect(trips).toBe(4);
    const listed = body(town, 'checkList', ['month', 'indicator', 'unit', 'status', 'explanation', 'confirmed']);
    expect(listed.length).toBe(valueOf(preview!).rows.length);
    expect(listed.filter(({ status }) => String(status).startsWith('◇')).length).toBe(2);
    expect(listed.filter(({ status }) => String(status).startsWith('※')).length).toBe(2);
    expect(listed.every(({ status }) => /^[▲■□◇※]/.test(String(status)))).toBe(true);
    expect(new Set(listed.map(({ month }) => month))).toEqual(new Set([4]));
    expect(body(town, 'log', ['command', 'summary'])).toContainEqual({ command: '出核对单', summary: `4月核对单,${listed.length}行` });
  });

  test('made again, it adds nothing, follows the ledger, and keeps what offices said', async () => {
    const [first] = body(town, 'checkList', ['indicator', 'unit']);
    const row = town.rowOf(String(first?.indicator), String(first?.unit));
    town.type('checkList', 'explanation', 0, '设备检修');
    town.type('ledger', 'cause', row, '停电');
    const before = rowsOf(town, 'Checks');
    const preview = await done(town, previewCheck(town.spreadsheet, TIME));
    expect([preview.added, rowsOf(town, 'Checks')]).toEqual([0, before]);
    expect([town.cell('checkList', 'explanation', 0), town.cell('checkList', 'cause', 0)]).toEqual(['设备检修', '停电']);
    const again = valueOf(await previewCheck(town.spreadsheet, TIME));
    expect([again.change.columns, again.change.appends]).toEqual([[], []]);
  });

  test('finalising records every row that is due, in four round trips, and touches no figure', async () => {
    const actuals = actualCells(town);
    let shown: Awaited<ReturnType<typeof previewFinalise>> | null = null;
    const trips = await town.trips(async () => {
      shown = await previewFinalise(town.spreadsheet, TIME);
      valueOf(await applyClosing(town.spreadsheet, valueOf(shown)));
    });
    await town.host.calculate();
    expect(trips).toBe(4);
    const preview = valueOf(shown!);
    expect(actualCells(town)).toEqual(actuals);
    expect(preview.counts.reduce((sum, { count }) => sum + count, 0)).toBe(preview.recorded);
    const listed = body(town, 'checkList', ['explanation']);
    expect(preview.unanswered.length).toBe(listed.length - 1);
    const entries = body(town, 'history', ['month', 'time', 'state', 'indicator', 'unit', 'code', 'level', 'explanation', 'category']);
    expect(entries.length).toBe(preview.recorded);
    expect(entries.filter(({ explanation }) => explanation === '设备检修')).toHaveLength(1);
    expect(new Set(entries.map(({ state, time, month }) => `${state} ${time} ${month}`))).toEqual(new Set([`定稿 ${TIME} 4`]));
    for (const { indicator, unit, code, level } of entries) {
      const row = town.rowOf(String(indicator), String(unit));
      expect(town.cell('ledger', '_end4', row)).toBe(10 * Number(code) + Number(level));
    }
    expect(town.cell('settings', 'value', setting('closedMonth'))).toBe(4);
    expect(town.cell('settings', 'value', setting('rankedAsOf'))).toBe(4);
  });

  test('a quarterly row is left in a month that is not its own', () => {
    const quarterly = body(town, 'history', ['indicator']).filter(({ indicator }) => indicator === '工业总产值');
    expect(quarterly).toEqual([]);
    const rows = Array.from({ length: rowsOf(town, 'Ledger') }, (_, row) => row).filter((row) => town.cell('ledger', 'indicator', row) === '工业总产值');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => town.cell('ledger', '_end4', row) ?? null)).toEqual(rows.map(() => null));
  });

  test('the dots show the month at once, without the add-in', () => {
    const row = town.rowOf(LAND, VILLAGE);
    const symbol = String(town.cell('ledger', 'status', row)).charAt(0);
    expect(town.cell('ledger', 'dots', row)).toBe(`···${symbol}········`);
  });

  test('only offices and villages are escalated, and never an enterprise', async () => {
    await done(town, previewUndo(town.spreadsheet, TIME));
    const preview = valueOf(await previewFinalise(town.spreadsheet, TIME));
    expect(preview.escalated.length).toBeGreaterThan(0);
    expect(preview.escalated.map(({ category }) => category).filter((category) => category !== 'office' && category !== 'village')).toEqual([]);
    expect(preview.escalated.every(({ step, code }) => step === 'urge' && code === STATUS.farBehind)).toBe(true);
    expect(preview.warnings.map(({ code, facts }) => [code, facts])).toEqual([['close-earlier-open', { month: 4, months: [1, 2, 3] }]]);
  });

  test('undoing empties the month’s cells and stays on record', async () => {
    const ends = Array.from({ length: rowsOf(town, 'Ledger') }, (_, row) => town.cell('ledger', '_end4', row) ?? null);
    expect(ends.every((cell) => cell === null)).toBe(true);
    const states = body(town, 'history', ['state']).map(({ state }) => state);
    expect(states.filter((state) => state === '撤销').length).toBe(states.filter((state) => state === '定稿').length);
    expect(town.cell('settings', 'value', setting('closedMonth')) ?? null).toBe(null);
    expect(issuesOf(await previewUndo(town.spreadsheet, TIME))).toMatchObject([{ code: 'close-nothing-final' }]);
  });

  test('finalised again it refuses to be finalised twice', async () => {
    await done(town, previewFinalise(town.spreadsheet, TIME));
    expect(issuesOf(await previewFinalise(town.spreadsheet, TIME))).toMatchObject([{ code: 'close-month-final', facts: { month: 4 } }]);
  });

  test('a figure changed by hand afterwards is listed at the next month’s end, once, and the snapshot stands', async () => {
    const row = town.rowOf(LAND, VILLAGE);
    const before = town.cell('ledger', 'month4', row);
    const end = town.cell('ledger', '_end4', row);
    town.type('ledger', 'month4', row, 99.5);
    town.type('settings', 'value', setting('openMonth'), 6);
    valueOf(await setAsOf(town.spreadsheet, 5, TIME));
    await town.host.calculate();
    const preview = await done(town, previewFinalise(town.spreadsheet, '2011-06-12 09:30'));
    expect(preview.changed).toEqual([{ month: 4, indicator: LAND, unit: VILLAGE, office: expect.anything(), before, now: 99.5, row }]);
    expect(town.cell('ledger', '_end4', row)).toBe(end);
    valueOf(await setAsOf(town.spreadsheet, 6, TIME));
    await town.host.calculate();
    expect(valueOf(await previewFinalise(town.spreadsheet, '2011-07-12 09:30')).changed).toEqual([]);
  });

  test('only the latest month is taken back, and the one before is the closed one again', async () => {
    const preview = await done(town, previewUndo(town.spreadsheet, '2011-07-12 10:00'));
    expect(preview.month).toBe(5);
    expect(town.cell('settings', 'value', setting('closedMonth'))).toBe(4);
  });
});
