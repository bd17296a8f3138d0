import { minor } from '../../../../src/domain/amount';
import type { Adjustment, Edit, SpreadOptions } from '../../../../src/domain/split/adjust/edit';
import { spreadBack } from '../../../../src/domain/split/adjust/breakback/spreadBack';
import type { SplitInput } from '../../../../src/domain/split/splitInput';
import { issuesOf, quarters } from '../splitRows';
import { columnsOf, planned, standing, sum } from './standingPlan';

/** Two offices with two units each, and the pool. */
const town = standing([
  planned('a1', [100, 100, 100, 100]),
  planned('a2', [50, 50, 50, 50]),
  planned('b1', [200, 200, 200, 200], { office: 'B' }),
  planned('b2', [25, 25, 25, 25], { office: 'B', hold: 'year' }),
  planned('pool', [25, 25, 25, 25], { office: '', isPool: true }),
]);

function spread(input: SplitInput, edit: Edit, options: SpreadOptions = {}): Adjustment {
  const outcome = spreadBack(input, edit, options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

function years(result: Adjustment): Record<string, number> {
  return Object.fromEntries(result.rows.map(({ key, annual }) => [key, annual]));
}

const annual = (key: string, value: number): Edit => ({ kind: 'annual', key, value: minor(value) });

describe('a unit’s year', () => {
  it('is absorbed by its office while that can', () => {
    const result = spread(town, annual('a1', 440));
    expect(years(result)).toEqual({ a1: 440, a2: 160, b1: 800, b2: 100, pool: 100 });
    expect([result.scope, columnsOf(result.rows)]).toEqual(['office', columnsOf(town.rows)]);
  });

  it('asks before the pool or the town is drawn in, with what is missing and who would do', () => {
    expect(issuesOf(spreadBack(town, annual('a1', 650)))).toMatchObject([
      { code: 'scope-too-small', facts: { scope: 'office', asked: 250, takes: 200, missing: 50, next: 'officeAndPool', rows: [] } },
    ]);
    expect(years(spread(town, annual('a1', 650), { scope: 'officeAndPool' }))).toEqual({ a1: 650, a2: 33, b1: 800, b2: 100, pool: 17 });
    expect(issuesOf(spreadBack(town, annual('a1', 900), { scope: 'officeAndPool' }))).toMatchObject([{ code: 'scope-too-small', facts: { missing: 200, next: 'town' } }]);
  });

  it('is refused with the amount and the rows that bind where the whole town cannot absorb it', () => {
    expect(issuesOf(spreadBack(town, annual('a1', 1600), { scope: 'town' }))).toMatchObject([
      { code: 'breakback-impossible', facts: { scope: 'town', asked: 1200, takes: 1100, missing: 100, rows: ['unit b2'] } },
    ]);
  });

  it('of a held row changes only when its hold is meant', () => {
    expect(issuesOf(spreadBack(town, annual('b2', 120)))).toMatchObject([{ code: 'row-held', facts: { row: 'unit b2' } }]);
    expect(years(spread(town, annual('b2', 120), { editsHold: true }))).toEqual({ a1: 400, a2: 200, b1: 780, b2: 120, pool: 100 });
  });

  it('must keep to the row’s own bounds', () => {
    const capped = { ...town, rows: town.rows.map((row) => (row.key === 'a1' ? { ...row, maximum: minor(420) } : row)) };
    expect(issuesOf(spreadBack(capped, annual('a1', 430)))).toMatchObject([{ code: 'edit-outside-bounds', facts: { value: 430, side: 'maximum', bound: 420 } }]);
  });

  it('says of every row what moved, its share and where it was rounded', () => {
    const result = spread(town, annual('a1', 647), { scope: 'officeAndPool' });
    const origins = Object.fromEntries(result.rows.map(({ key, origin }) => [key, origin]));
    expect(origins).toMatchObject({
      a1: { kind: 'typed', before: 400, after: 647 },
      a2: { kind: 'shared', moved: -247, rest: -247, share: 2 / 3, before: 200, after: 35, rounded: 'down' },
      pool: { kind: 'shared', moved: -247, share: 1 / 3, before: 100, after: 18, rounded: 'up' },
      b1: null,
      b2: null,
    });
  });

  it('leaves a town without change of an elapsed quarter', () => {
    const result = spread(town, annual('a1', 440), { frozenQuarters: 2 });
    expect(result.rows.map((row) => row.quarters.slice(0, 2))).toEqual(town.rows.map((row) => row.quarters.slice(0, 2)));
    expect(columnsOf(result.rows)).toEqual(columnsOf(town.rows));
  });

  it('stays within an office that was given its own total, however wide the scope', () => {
    const given = { ...town, officeTotals: [{ office: 'A', total: minor(600) }] };
    expect(issuesOf(spreadBack(given, annual('a1', 650), { scope: 'town' }))).toMatchObject([{ code: 'breakback-impossible', facts: { missing: 50 } }]);
    expect(years(spread(given, annual('b1', 850), { scope: 'town' }))).toMatchObject({ a1: 400, a2: 200, b1: 850, pool: 50 });
  });

  it('leaves the common part only as far as a quarter has no room for it', () => {
    const late = standing([planned('x', [100, 100, 100, 100]), planned('y', [300, 0, 0, 0], { endMonth: 3 }), planned('z', [0, 0, 0, 100], { startMonth: 10 })]);
    expect(years(spread(late, annual('x', 300)))).toEqual({ x: 300, y: 375, z: 125 });
    const result = spread(late, annual('x', 220));
    expect(years(result)).toEqual({ x: 220, y: 400, z: 180 });
    expect(columnsOf(result.rows)).toEqual([400, 100, 100, 200]);
    expect(result.rows[1]?.origin).toMatchObject({ kind: 'stopped', stop: 'quarters', moved: 180, before: 300, after: 400 });
    expect(issuesOf(spreadBack(late, annual('x', 150)))).toMatchObject([{ code: 'breakback-impossible', facts: { takes: 200, missing: 50 } }]);
  });
});

describe('an office’s total', () => {
  const office = (value: number): Edit => ({ kind: 'office', office: 'A', value: minor(value) });

  it('is spread over its units by their plan and taken from the pool, then from the town once agreed', () => {
    expect(years(spread(town, office(660)))).toEqual({ a1: 440, a2: 220, b1: 800, b2: 100, pool: 40 });
    expect(issuesOf(spreadBack(town, office(800)))).toMatchObject([{ code: 'scope-too-small', facts: { scope: 'pool', missing: 100, next: 'town' } }]);
    expect(years(spread(town, office(780), { scope: 'town' }))).toEqual({ a1: 520, a2: 260, b1: 640, b2: 100, pool: 80 });
  });

  it('of no office is refused', () => {
    expect(issuesOf(spreadBack(town, { kind: 'office', office: 'C', value: minor(1) }))).toMatchObject([{ code: 'edit-office-unknown' }]);
  });
});

describe('quarters', () => {
  it('of one unit leave every year and every quarter’s total as they were', () => {
    const result = spread(town, { kind: 'cell', key: 'a1', quarter: 1, value: minor(130) });
    expect(result.rows.map((row) => row.annual)).toEqual(town.rows.map((row) => row.annual));
    expect(columnsOf(result.rows)).toEqual(columnsOf(town.rows));
    expect(result.rows[0]?.quarters).toEqual([90, 130, 90, 90]);
    expect(result.rows[1]?.quarters).toEqual([60, 20, 60, 60]);
    expect(result.rows[1]?.origin).toMatchObject({ kind: 'quarters', changes: [10, -30, 10, 10] });
  });

  it('of the whole indicator are made up by the later ones, or by all open ones once agreed', () => {
    const quarter = (at: 0 | 1 | 2 | 3, value: number): Edit => ({ kind: 'quarter', quarter: at, value: minor(value) });
    const result = spread(town, quarter(1, 440));
    expect([columnsOf(result.rows), [...result.quarterTotals]]).toEqual([[400, 440, 380, 380], [400, 440, 380, 380]]);
    expect(issuesOf(spreadBack(town, quarter(3, 340)))).toMatchObject([{ code: 'scope-too-small', facts: { scope: 'later', missing: 60, next: 'open' } }]);
    expect([...spread(town, quarter(3, 340), { scope: 'open', frozenQuarters: 1 }).quarterTotals]).toEqual([400, 430, 430, 340]);
    expect(issuesOf(spreadBack(town, quarter(0, 340), { frozenQuarters: 1 }))).toMatchObject([{ code: 'quarter-frozen', facts: { quarter: 1 } }]);
  });
});

describe('a unit that stops', () => {
  const release = (to: Extract<Edit, { kind: 'release' }>['to'], kept = quarters(100, 20, 0, 0)): Edit => ({ kind: 'release', key: 'a1', kept, to });

  it('keeps what it keeps, and the rest goes where the planner says', () => {
    expect(years(spread(town, release('pool')))).toEqual({ a1: 120, a2: 200, b1: 800, b2: 100, pool: 380 });
    expect(years(spread(town, release('office')))).toMatchObject({ a1: 120, a2: 480 });
    expect(years(spread(town, release({ row: 'b1' })))).toMatchObject({ a1: 120, b1: 1080 });
    const all = spread(town, release('town'));
    expect(years(all)).toEqual({ a1: 120, a2: 251, b1: 1004, b2: 100, pool: 125 });
    expect(columnsOf(all.rows)).toEqual(columnsOf(town.rows));
    expect(all.rows[0]).toMatchObject({ quarters: [100, 20, 0, 0], origin: { kind: 'released', before: 400, after: 120, to: 'town' } });
  });

  it('moves what it fell short of in an elapsed quarter to the quarters to come', () => {
    const result = spread(town, release('pool', quarters(70, 0, 0, 0)), { frozenQuarters: 1 });
    expect(years(result)).toMatchObject({ a1: 70, pool: 430 });
    expect(columnsOf(result.rows)).toEqual([370, 410, 410, 410]);
    expect([...result.quarterTotals]).toEqual([370, 410, 410, 410]);
  });

  it('is refused where nobody is there to take over, or too little room', () => {
    const alone = standing([planned('a1', [100, 100, 100, 100]), planned('a2', [50, 50, 50, 50], { maximum: minor(300) })]);
    expect(issuesOf(spreadBack(alone, release('pool')))).toMatchObject([{ code: 'successor-missing', facts: { to: 'pool' } }]);
    expect(issuesOf(spreadBack(alone, release('town')))).toMatchObject([{ code: 'breakback-impossible', facts: { asked: 280, takes: 100, missing: 180, rows: ['unit a2'] } }]);
  });
});

describe('other kinds of indicators', () => {
  it('a curve that ends below 100 % keeps what is due by the year’s end', () => {
    const rows = town.rows.map((row) => ({ ...row, annual: minor((row.annual ?? 0) * 2) }));
    const result = spread(standing(rows), annual('a1', 880));
    expect(years(result)).toMatchObject({ a1: 880, a2: 320 });
    expect(columnsOf(result.rows)).toEqual(columnsOf(rows));
  });

  it('a stock’s levels move with the years and stay at the county’s', () => {
    const rows = [planned('a1', [105, 110, 115, 120], { base: 100, annual: minor(120) }), planned('a2', [55, 60, 65, 70], { base: 50, annual: minor(70) }), planned('b1', [10, 10, 10, 10], { office: 'B', base: 10, annual: minor(10) })];
    const stock = standing(rows, { kind: 'stock' });
    const result = spread(stock, annual('a1', 128));
    expect(result.rows.map((row) => [row.annual, ...row.quarters])).toEqual([[128, 107, 114, 121, 128], [62, 53, 56, 59, 62], [10, 10, 10, 10, 10]]);
    const level = spread(stock, { kind: 'cell', key: 'a1', quarter: 1, value: minor(113) });
    expect(level.rows.map((row) => row.quarters[1])).toEqual([113, 57, 10]);
    expect(issuesOf(spreadBack(stock, { kind: 'cell', key: 'a1', quarter: 3, value: minor(121) }))).toMatchObject([{ code: 'stock-year-end' }]);
  });

  it('a net change may let a loss shrink or grow only as far as its minimum', () => {
    const net = standing([planned('a1', [10, 10, 10, 10]), planned('a2', [-5, -5, -5, -5], { minimum: minor(-30) })], { kind: 'net' });
    const result = spread(net, annual('a1', 45));
    expect(result.rows.map((row) => row.annual)).toEqual([45, -25]);
    expect(columnsOf(result.rows)).toEqual([5, 5, 5, 5]);
    expect(issuesOf(spreadBack(net, annual('a1', 60)))).toMatchObject([{ code: 'breakback-impossible', facts: { asked: 20, takes: 10, missing: 10, rows: ['unit a2'] } }]);
  });
});

test.each([
  ['plan-missing', { rows: town.rows.map((row) => (row.key === 'a2' ? { ...row, annual: null } : row)) }, { rows: ['unit a2'] }],
  ['plan-does-not-add-up', { target: minor(1700) }, { part: 'year', target: 1700, sum: 1600, difference: 100 }],
  ['plan-does-not-add-up', { quarterTotals: quarters(390, 410, 400, 400) }, { part: 'quarter', quarter: 1, target: 390, sum: 400 }],
  ['target-missing', { target: null }, {}],
  ['rate-not-split', { kind: 'rate' as const }, {}],
  ['no-rows', { rows: [] }, {}],
])('%s is said before anything is worked out', (code, change, facts) => {
  const [issue] = issuesOf(spreadBack({ ...town, ...change }, annual('a1', 440)));
  expect(issue).toMatchObject({ code, facts });
});

test('ten thousand rows are spread in one go', () => {
  const many = standing(Array.from({ length: 10_000 }, (_, index) => planned(`k${index}`, [10 + (index % 7), 11, 12, 13])));
  const result = spread(many, annual('k5', 9000));
  expect([sum(result.rows.map((row) => row.annual)), columnsOf(result.rows)]).toEqual([many.target, columnsOf(many.rows)]);
});
