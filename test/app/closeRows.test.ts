import { addTables } from '../../src/app/addTables';
import { previewFinalise } from '../../src/app/close/finalise';
import { previewCheck } from '../../src/app/close/prepareCheck';
import { applyClosing } from '../../src/app/close/preview';
import { previewUndo } from '../../src/app/close/undoFinalise';
import { STATUS } from '../../src/workbook/formulas/status';
import { type LedgerKey, settingItems } from '../../src/workbook/tables/columns';
import { workbookSpec } from '../../src/workbook/workbookSpec';
import { openHeadless } from '../../scripts/headless';
import { closeTowns, issuesOf, openTown, type Town, townOf, valueOf } from './openTown';
import { JUNE, juneContent } from './juneTown';

afterAll(closeTowns);

const CATEGORY = { enterprise: 1, village: 3 };
/** 甲厂 and 乙厂 are enterprises, 丙村 a village in what its formulas show; the last row is the pool. */
const UNITS = ['甲厂', '乙厂', '丙厂'] as const;

/** Puts what formulas would show into the first three rows, since nothing is calculated here. */
function show(town: Town, month: number, rows: readonly Partial<Record<LedgerKey, number | string | null>>[]): void {
  rows.forEach((cells, row) => {
    const shown = { _month: month, _kind: 1, _category: row === 2 ? CATEGORY.village : CATEGORY.enterprise, _code: STATUS.onSchedule, _base: 1, ...cells };
    for (const [key, value] of Object.entries(shown)) town.type('ledger', key as LedgerKey, row, value);
  });
  town.type('settings', 'value', settingItems.indexOf('asOf'), month);
  town.type('settings', 'value', settingItems.indexOf('openMonth'), 12);
}

async function finalise(town: Town, time: string) {
  const preview = valueOf(await previewFinalise(town.spreadsheet, time));
  valueOf(await applyClosing(town.spreadsheet, preview));
  return preview;
}

function history(town: Town, key: 'state' | 'explanation' | 'unit' | 'rank' | 'category'): unknown[] {
  return Array.from({ length: (town.book.tableNamed('History')?.area.rows ?? 1) - 1 }, (_, row) => town.cell('history', key, row) ?? null);
}

/** Three months in which 甲厂 reports its milestones, and 乙厂 does not. */
async function threeMonths(): Promise<Town> {
  const town = await openTown(juneContent());
  for (const month of [4, 5]) {
    UNITS.slice(0, 2).forEach((_, row) => town.type('ledger', `month${month as 4 | 5}`, row, 100 * month + row));
    show(town, month, [{ toDate: 100 * month, milestone: 100 * month + 0.3 }, { toDate: 100 * month + 1, milestone: 100 * month }, {}]);
    await finalise(town, `2011-0${month + 1}-12 09:30`);
  }
  show(town, 6, [{ toDate: 160, milestone: 160 }, { toDate: 110, milestone: 100 }, {}]);
  return town;
}

test('a row that repeats its milestones three periods running is pointed out to the planner, and written nowhere', async () => {
  const town = await threeMonths();
  const preview = valueOf(await previewCheck(town.spreadsheet, '2011-07-12 09:30'));
  expect(preview.repeats.map(({ unit, row }) => [unit, row])).toEqual([['甲厂', 0]]);
  expect(preview.rows).toEqual([]);
  expect(preview.change.appends).toEqual([]);
});

test('explanations come from the check list, or else from the cause beside the figures; a confirmation is an answer', async () => {
  const town = await openTown(juneContent());
  const behind = { _code: STATUS.behind, _base: 3, periodsBehind: 1, status: '▲欠序时' };
  UNITS.forEach((_, row) => town.type('ledger', 'cause', row, `原因${row}`));
  show(town, 6, [behind, behind, behind]);
  valueOf(await applyClosing(town.spreadsheet, valueOf(await previewCheck(town.spreadsheet, '2011-07-10 09:30'))));
  town.type('checkList', 'explanation', 0, '设备检修');
  town.type('checkList', 'confirmed', 1, '是');
  const preview = await finalise(town, '2011-07-12 09:30');
  expect(preview.unanswered.map(({ unit }) => unit)).toEqual(['丙厂']);
  expect(history(town, 'explanation')).toEqual(['设备检修', '原因1', '原因2']);
  expect(history(town, 'category')).toEqual(['企业', '企业', '村社']);
});

test('a word that is no confirmation is a warning at its cell', async () => {
  const town = await openTown(juneContent());
  show(town, 6, [{ _code: STATUS.toVerify, _base: 0 }]);
  valueOf(await applyClosing(town.spreadsheet, valueOf(await previewCheck(town.spreadsheet, '2011-07-10 09:30'))));
  town.type('checkList', 'confirmed', 0, '大概吧');
  const { warnings } = valueOf(await previewFinalise(town.spreadsheet, '2011-07-12 09:30'));
  expect(warnings).toMatchObject([{ code: 'close-earlier-open' }, { code: 'word-unknown', severity: 'warning', place: { table: 'Checks', row: 1 } }]);
});

test('a village behind twice is reminded, three times or far behind urged; enterprises stay out of it', async () => {
  const town = await openTown(juneContent());
  const cases = [
    [{ _code: STATUS.behind, _base: 3, periodsBehind: 2 }, ['notice']],
    [{ _code: STATUS.behind, _base: 3, periodsBehind: 3 }, ['urge']],
    [{ _code: STATUS.farBehind, _base: 3, periodsBehind: 2 }, ['urge']],
    [{ _code: STATUS.behind, _base: 3, periodsBehind: 1 }, []],
  ] as const;
  for (const [cells, steps] of cases) {
    show(town, 6, [cells, cells, cells]);
    const { escalated } = valueOf(await previewFinalise(town.spreadsheet, '2011-07-12 09:30'));
    expect(escalated.map(({ unit, step }) => [unit, step])).toEqual(steps.map((step) => ['丙厂', step]));
  }
});

test('ranks are renewed with the snapshot and stand in it', async () => {
  const town = await openTown(juneContent());
  show(town, 6, [{ gap: -3 }, { gap: 5 }, { gap: -3 }]);
  await finalise(town, '2011-07-12 09:30');
  expect(history(town, 'rank')).toEqual([2, 1, 2]);
  expect([0, 1, 2].map((row) => town.cell('ledger', 'rank', row))).toEqual([2, 1, 2]);
});

test('a month before the latest may be finalised later; the latest stays the closed month and is undone first', async () => {
  const town = await openTown(juneContent());
  show(town, 6, [{}, {}, {}]);
  await finalise(town, '2011-07-12 09:30');
  show(town, 3, [{}, {}, {}]);
  const late = await finalise(town, '2011-07-13 09:30');
  expect(late.warnings.map(({ code, facts }) => [code, facts['months']])).toEqual([['close-earlier-open', [1, 2]]]);
  expect(town.cell('settings', 'value', settingItems.indexOf('closedMonth'))).toBe(6);
  expect(valueOf(await previewUndo(town.spreadsheet, '2011-07-14 09:30')).month).toBe(6);
});

test('a history that was sorted is still read in the order of time', async () => {
  const town = await openTown(juneContent());
  show(town, 6, [{}]);
  await finalise(town, '2011-07-12 09:30');
  valueOf(await applyClosing(town.spreadsheet, valueOf(await previewUndo(town.spreadsheet, '2011-07-12 09:31'))));
  expect(history(town, 'state')).toEqual(['定稿', '撤销']);
  for (const key of ['time', 'state'] as const) {
    const [first, second] = [town.cell('history', key, 0), town.cell('history', key, 1)];
    town.type('history', key, 0, second);
    town.type('history', key, 1, first);
  }
  expect(issuesOf(await previewUndo(town.spreadsheet, '2011-07-12 09:32'))).toMatchObject([{ code: 'close-nothing-final' }]);
});

test('a month in which nothing is due has nothing to finalise', async () => {
  const town = await openTown(juneContent());
  show(town, 6, [{ _code: STATUS.exempt }, { _code: STATUS.stopped }, { _month: 3 }]);
  expect(issuesOf(await previewFinalise(town.spreadsheet, '2011-07-12 09:30'))).toMatchObject([{ code: 'close-nothing-due', facts: { month: 6 } }]);
});

test('an older workbook gets its tables by a command of its own, hidden, and goes on', async () => {
  const headless = await openHeadless({ calculation: false });
  const town = townOf(headless, 'zh');
  const spec = workbookSpec(juneContent(), 'zh');
  const later = ['History', 'Checks'];
  valueOf(await headless.spreadsheet.build({ ...spec, sheets: spec.sheets.filter((sheet) => sheet.tables.every((table) => !later.includes(table.name))) }));
  show(town, 6, [{}]);
  expect(issuesOf(await previewFinalise(town.spreadsheet, '2011-07-12 09:30'))).toMatchObject([{ code: 'close-tables-missing' }]);
  expect(await town.trips(async () => valueOf(await addTables(town.spreadsheet, ['History', 'Checks'])))).toBeLessThanOrEqual(4);
  valueOf(await addTables(town.spreadsheet, ['History', 'Checks']));
  expect((await finalise(town, '2011-07-12 09:30')).recorded).toBe(1);
  expect(town.cell('history', 'indicator', 0)).toBe(JUNE);
  headless.close();
});
