import { contentOf } from '../../src/app/input/contentOf';
import { readInput } from '../../src/app/input/readInput';
import type { Input } from '../../src/app/input/schema';
import { previewSplit } from '../../src/app/split/split';
import { closeTowns, DEMO_TIME, inputNamed, issuesOf, openTown, type Town, valueOf } from './openTown';

afterEach(closeTowns);

const demo = inputNamed('demo-town');
const OUTPUT = '规模以上工业产值';
const FIGURES = [null, 3500, 6562, 9200, 12000, 15000, 18000, 20500, 23000, 26000, 28600, 31329];
const SOME: Input['schedules'] = [
  { id: 'days', zh: '按天', days: true },
  { id: 'past', zh: '同上年', past: 'I9' },
  { id: 'window', zh: '百日会战', points: [{ month: 3, percent: 0 }, { month: 9, percent: 90 }] },
];

/** The demo town with its output going by one of these schedules. */
async function townBy(schedule: string, more: Partial<Input> = {}): Promise<Town> {
  const indicators = demo.indicators.map((indicator) => (indicator.code === 'I9' ? { ...indicator, schedule } : indicator));
  const pastYears = [{ indicator: 'I9', cumulative: FIGURES }];
  return openTown(contentOf({ ...demo, indicators, schedules: [...demo.schedules, ...SOME], pastYears, ...more }, 'zh'));
}

const preview = (town: Town) => previewSplit(town.spreadsheet, { indicators: [OUTPUT], time: DEMO_TIME });

async function quartersOf(town: Town): Promise<readonly number[]> {
  const { rows } = valueOf(await preview(town));
  return [0, 1, 2, 3].map((quarter) => rows.reduce((sum, row) => sum + (row.quarters[quarter] ?? 0), 0));
}

const quartersAt = (shares: readonly number[]): readonly number[] => {
  const ends = shares.map((share) => Math.round(49500 * share));
  return ends.map((end, quarter) => end - (ends[quarter - 1] ?? 0));
};

test('a schedule by days gives the quarters their days, of the year in Settings', async () => {
  const town = await townBy('days');
  expect(await quartersOf(town)).toEqual(quartersAt([90 / 365, 181 / 365, 273 / 365, 1]));
  town.type('settings', 'value', 1, 2012);
  expect(await quartersOf(town)).toEqual(quartersAt([91 / 366, 182 / 366, 274 / 366, 1]));
  town.type('settings', 'value', 1, null);
  expect(issuesOf(await preview(town))).toMatchObject([{ code: 'curve-year-missing', facts: { curve: '按天' }, place: { table: 'Schedules', row: 7 } }]);
});

test('a schedule as last year gives the quarters last year’s parts', async () => {
  const town = await townBy('past');
  expect(await quartersOf(town)).toEqual(quartersAt([6562 / 31329, 15000 / 31329, 23000 / 31329, 1]));
  town.type('pastYear', 'month12', 0, null);
  expect(issuesOf(await preview(town))).toMatchObject([{ code: 'past-year-missing', facts: { curve: '同上年', source: OUTPUT }, place: { table: 'Schedules', row: 8 } }]);
  town.type('pastYear', 'month12', 0, '约三亿');
  expect(issuesOf(await preview(town))).toMatchObject([{ code: 'amount-not-a-number', place: { table: 'PastYear', row: 1, column: '12月累计' } }]);
});

test('a window that ends below 100 % leaves the rest of the year’s target out of the quarters', async () => {
  const free = demo.rows.map((row) => (row.indicator === 'I9' ? { ...row, hold: null, holdValue: null } : row));
  expect(await quartersOf(await townBy('window', { rows: free }))).toEqual([0, 22275, 22275, 0]);
});

test('a workbook from before schedules had forms is split by its points', async () => {
  const town = await townBy('quarters-22-47-72-100');
  const before = await quartersOf(town);
  const table = town.book.tableNamed('PastYear');
  if (table) town.book.apply({ type: 'deleteSheet', sheet: table.sheet }, { origin: 'user' });
  const schedules = town.book.tableNamed('Schedules');
  if (!schedules) throw new Error('there are no schedules');
  town.book.apply({ type: 'setCells', sheet: schedules.sheet, row: schedules.area.row, column: 1, cells: [[{ value: '甲' }, { value: '乙' }]] }, { origin: 'user' });
  expect(await quartersOf(town)).toEqual(before);
});

test.each<[string, Partial<Record<keyof Input, unknown>>]>([
  ['schedules[0].past', { schedules: [{ ...demo.schedules[0], cumulativePct: undefined, past: 'I99' }, ...demo.schedules.slice(1)] }],
  ['schedules[0]', { schedules: [{ ...demo.schedules[0], days: true }, ...demo.schedules.slice(1)] }],
  ['pastYears[0].indicator', { pastYears: [{ indicator: 'I99', cumulative: FIGURES }] }],
  ['pastYears[1]', { pastYears: [{ indicator: 'I9', cumulative: FIGURES }, { indicator: 'I9', cumulative: FIGURES }] }],
  ['pastYears[0].cumulative', { pastYears: [{ indicator: 'I9', cumulative: [1, 2, 3] }] }],
])('a wrong entry of the input file is named: %s', (path, more) => {
  expect(issuesOf(readInput({ ...demo, ...more }, 'zh')).map((issue) => issue.facts['path'])).toEqual([path]);
});
