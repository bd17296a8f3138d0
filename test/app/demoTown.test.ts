import { applySplit, previewSplit, type SplitPreview } from '../../src/app/split/split';
import { readOverview, type Overview } from '../../src/app/track/overview';
import { refresh } from '../../src/app/track/refresh';
import demo from '../../src/assets/demo-town.json';
import fixture from '../fixtures/demo-town.json';
import { closeTowns, DEMO_TIME, demoContent, openTown, type Town, valueOf } from './openTown';

/** The town of the fixture, taken through the main job on the real Office.js: its file says every figure. */
let town: Town;
let preview: SplitPreview;
let overview: Overview;
const unitName = new Map(demo.units.map((unit) => [unit.id, unit.shortName]));
const indicatorName = new Map(demo.indicators.map((indicator) => [indicator.code, indicator.name]));
const rowOf = (indicator: string, unit: string): number => town.rowOf(indicatorName.get(indicator) ?? '', unitName.get(unit) ?? '');

beforeAll(async () => {
  town = await openTown(demoContent(), 'zh', { calculation: true });
  preview = valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
  valueOf(await applySplit(town.spreadsheet, preview));
  valueOf(await refresh(town.spreadsheet));
  overview = valueOf(await readOverview(town.spreadsheet));
}, 300_000);
afterAll(closeTowns);

test('the shipped demo is the fixture with English names beside its own', () => {
  const { expected, planted, rows, year, asOf } = demo;
  // Who expects what, by when and for whose attention is the demo's own; it changes no figure.
  const figures = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !/^(deadline|matter)|En$/.test(key))));
  expect({ expected, planted, rows: figures, year, asOf }).toEqual({
    expected: fixture.expected, planted: fixture.planted, rows: fixture.rows, year: fixture.year, asOf: fixture.asOf,
  });
});

describe.each(Object.entries(fixture.expected.byIndicator))('%s', (code, expected) => {
  const standing = () => overview.indicators.find((one) => one.name === indicatorName.get(code))!;

  test('its total takes the last valid figures', () => {
    expect(standing().actual).toBeCloseTo(expected.sumWithLastValid, 10);
  });

  test('it is compared at its own month', () => {
    expect(standing().month).toBe(expected.dataMonth);
  });

  test('milestone, completion, gap and attainment are the fixture’s to the digit', () => {
    if (!('target' in expected)) {
      expect(standing()).toMatchObject({ target: null, milestone: null, completion: null, gap: null });
      return;
    }
    const { milestone, completion, gap, attainment } = standing();
    expect(milestone?.toFixed(2)).toBe(expected.milestone.toFixed(2));
    expect(((completion ?? NaN) * 100).toFixed(2)).toBe(expected.completionPct.toFixed(2));
    expect(gap).toBe(expected.gapPp);
    // 77.25 stands exactly between two printed digits, so the last digit is compared by half of itself.
    const off = Math.abs((attainment ?? 0) * 100 - (expected.attainmentPct ?? 0));
    expect([attainment === null, off <= 0.05 + 1e-9]).toEqual([expected.attainmentPct === null, true]);
  });

  test('its light is the fixture’s', () => {
    expect(standing().status.replace(/^[^\p{Script=Han}]*/u, '')).toBe(expected.statusByRecommendedRules);
  });

  test('units with the pool, and quarters, add up to the target exactly', () => {
    if (!('target' in expected)) return;
    expect([standing().units, standing().quarters]).toEqual([expected.target, expected.target]);
  });

  test('every assigned row stands in the ledger', () => {
    const rows = overview.rows.filter((row) => row.indicator === indicatorName.get(code));
    expect(rows).toHaveLength(expected.rows);
  });
});

test('the split of output by last year is the golden one', () => {
  const { annual, quarterTotals, annualTotal } = fixture.expected.goldenSplit;
  const written = Object.fromEntries(Object.keys(annual).map((unit) => [unit, town.cell('ledger', 'annual', rowOf('I9', unit))]));
  expect(written).toEqual(annual);
  const sum = (key: 'annual' | 'quarter1' | 'quarter2' | 'quarter3' | 'quarter4') =>
    Object.keys(annual).reduce((total, unit) => total + Number(town.cell('ledger', key, rowOf('I9', unit))), 0);
  expect(sum('annual')).toBe(annualTotal);
  expect([sum('quarter1'), sum('quarter2'), sum('quarter3'), sum('quarter4')]).toEqual(quarterTotals);
});

test('a missing target is skipped and said, the others are split', () => {
  expect(preview.skipped).toEqual([{ indicator: '工业总产值', code: 'target-missing' }]);
  expect(preview.totals).toHaveLength(8);
});

test('the preview says what a late starter moves onto the others', () => {
  expect(preview.warnings.map(({ code, facts }) => [code, facts['share'], facts['amount']])).toContainEqual(['front-loaded', 25.9, 10685]);
});

test.each([
  ['I9', 'Q05', '◇未报(3月905)', 'a row without this month’s figure names its last one'],
  ['I3', 'Q14', '◇未报(3月70)', 'so does one of another indicator'],
  ['I9', 'Q06', '※数据待核', 'a cumulative figure that fell is to be verified'],
  ['I9', 'Q07', '※数据待核', 'a figure in thousands is to be verified'],
  ['I9', 'Q11', '○未到期', 'a unit before its start month owes nothing'],
  ['I9', 'Q08', '×停产/退规', 'a stopped unit is not lit'],
  ['I9', 'Q10', '×停产/退规', 'nor is a delisted one'],
  ['I3', 'Q03', '□未启动', 'a reported zero is not a missing report'],
  ['I4', 'D01', '○未到期', 'a negative net change before its step is lawful'],
  ['I7', 'D01', '●达序时', 'a step reached before its month is on schedule'],
  ['I8', 'Q01', '…目标待核', 'a row whose target is missing is not judged'],
  ['I3', 'R00', '统筹', 'the pool is never lit'],
  ['I9', 'Q03', '■差距较大', 'enterprises get the softer word'],
  ['I1', 'V02', '■严重滞后', 'villages and offices the plain one'],
])('%s %s shows %s: %s', (indicator, unit, status) => {
  expect(town.cell('ledger', 'status', rowOf(indicator, unit))).toBe(status);
});

test('29 rows were due in April and 27 came', () => {
  const april = overview.indicators.filter((one) => one.month === 4);
  expect(april.reduce((sum, one) => sum + one.due, 0)).toBe(29);
  expect(april.reduce((sum, one) => sum + one.missing, 0)).toBe(2);
});

test('the largest shortfalls are ranked by what they cost the town', () => {
  const costs = overview.worst.map((row) => row.cost);
  expect(costs).toEqual([...costs].sort((left, right) => right - left));
  expect(overview.worst.slice(0, 2).map((row) => row.unit)).toEqual(['二村', '经发办']);
  expect(overview.worst.some((row) => row.unit === '镇级统筹')).toBe(false);
});

test('ranks are written per indicator, only where a row is judged', () => {
  const ranks = ['D01', 'V01', 'V02'].map((unit) => town.cell('ledger', 'rank', rowOf('I5', unit)));
  expect(ranks).toEqual([1, 3, 2]);
  expect(town.cell('ledger', 'rank', rowOf('I9', 'Q06'))).toBeNull();
});

test('every row says how its figure came to be', () => {
  expect(town.cell('ledger', 'origin', rowOf('I9', 'Q03'))).toBe('上年数3050(占9.7%)×统一系数1.5563=4746.72,进整为4747万元;第3、4季度进整。');
  expect(town.cell('ledger', 'origin', rowOf('I9', 'Q02'))).toBe('按比例不足下限,取下限7000万元;第2、4季度进整。');
  expect(town.cell('ledger', 'origin', rowOf('I9', 'Q11'))).toBe('年度目标锁定为8000万元;5月投产,此前各月为0;第3季度进整。');
});

test('no formula shows an error value', () => {
  const errors = [...town.book.formulaCells()].filter(({ value }) => typeof value === 'string' && value.startsWith('#'));
  expect(errors).toEqual([]);
});

test('the log has one row for every changed column, and no actual cell was ever written', () => {
  const log = town.book.tableNamed('Log')!;
  const columns = Array.from({ length: log.area.rows - 1 }, (_, row) => town.cell('log', 'column', row));
  expect(columns).toEqual(['年度目标', '一季度', '二季度', '三季度', '四季度', '指标由来']);
});
