import { minor } from '../../../src/domain/amount';
import type { Outcome } from '../../../src/domain/issue';
import { splitAll, type SplitJob } from '../../../src/domain/split/splitAll';
import { splitIndicator } from '../../../src/domain/split/splitIndicator';
import type { SplitInput, SplitResult } from '../../../src/domain/split/splitInput';
import { annuals, indicator, issuesOf, quarters, row, split } from './splitRows';

const Q = quarters(250, 250, 250, 250);
const pool = (more: object = {}) => row('pool', null, { isPool: true, ...more });

function warnings(input: SplitInput): readonly (readonly [string, unknown])[] {
  const outcome = splitIndicator(input);
  return outcome.ok ? outcome.warnings.map(({ code, facts }) => [code, facts['rows'] ?? facts['used']] as const) : [];
}

describe('bases', () => {
  it('headroom: last year, and the rest in proportion to the room up to each maximum', () => {
    const rows = [row('a', 300, { maximum: minor(500) }), row('b', 400, { maximum: minor(1000) }), row('c', 100)];
    const input = indicator(1000, Q, rows, { basis: 'headroom' });
    // 200 to share over rooms of 200 and 600; c has no maximum and stays.
    expect(annuals(input)).toEqual([350, 550, 100]);
    expect(split(input).rows[2]?.origin.stop).toBe('at-start');
    expect(warnings(input)).toEqual([['no-maximum', ['unit c']]]);
  });

  it('headroom without any maximum, or with last year above the target, falls back to last year and says so', () => {
    const bare = indicator(1000, Q, [row('a', 300), row('b', 700)], { basis: 'headroom' });
    expect(annuals(bare)).toEqual([300, 700]);
    expect(warnings(bare)).toEqual([['no-headroom', 'share']]);
    const full = indicator(1000, Q, [row('a', 900, { maximum: minor(950) }), row('b', 900, { maximum: minor(950) })], { basis: 'headroom' });
    expect(annuals(full)).toEqual([500, 500]);
    expect(warnings(full)).toEqual([['no-headroom', 'share']]);
  });

  it('growth: last year with its own growth, the rest by weights', () => {
    const rows = [row('a', 400, { weight: 1 }), row('b', 400, { weight: 3 }), row('new', null, { weight: 4 })];
    const input = indicator(1000, Q, rows, { basis: 'growth', growthPercent: 5 });
    // 420 + 420 stand; 160 are shared 1 : 3 : 4.
    expect(annuals(input)).toEqual([440, 480, 80]);
    expect(split(input).rows[0]?.origin).toMatchObject({ start: 420, sharedBy: 'weight', figure: 1, share: 0.125, factor: 20, stop: 'none' });
  });

  it('growth that already exceeds the target falls back to last year', () => {
    const input = indicator(1000, Q, [row('a', 600, { weight: 1 }), row('b', 600, { weight: 3 })], { basis: 'growth', growthPercent: 5 });
    expect(annuals(input)).toEqual([500, 500]);
    expect(warnings(input)).toEqual([['growth-exceeds-target', 'share']]);
  });

  it('mixed signs: losses do not grow with the target', () => {
    // 300 − 100 = 200 last year; 40 more are shared by size, 3 : 1.
    const input = indicator(240, quarters(60, 60, 60, 60), [row('a', 300), row('b', -100)]);
    expect(annuals(input)).toEqual([330, -90]);
    expect(split(input).rows.map(({ quarters: plan }) => plan.reduce<number>((sum, amount) => sum + amount, 0))).toEqual([330, -90]);
  });

  it('the town pool keeps its reserve, and takes more when nobody else can', () => {
    expect(annuals(indicator(1000, Q, [row('a', 1), row('b', 1), pool()], { reservePercent: 3 }))).toEqual([485, 485, 30]);
    expect(annuals(indicator(1000, Q, [row('a', 1, { maximum: minor(600) }), pool()], { reservePercent: 3 }))).toEqual([600, 400]);
    expect(issuesOf(splitIndicator(indicator(1000, Q, [row('a', 1)], { reservePercent: 3 }))).map(({ code }) => code)).toEqual(['pool-missing']);
  });

  it('counts by odd divisors instead of largest remainders', () => {
    const rows = [row('a', 9061), row('b', 7179), row('c', 5259), row('d', 3319), row('e', 1182)];
    const input = indicator(26, quarters(6, 7, 6, 7), rows, { kind: 'count' });
    expect(annuals(input)).toEqual([9, 7, 5, 4, 1]);
    expect(annuals({ ...input, apportionment: 'divisor' })).toEqual([9, 8, 5, 3, 1]);
  });
});

describe('steps', () => {
  const rows = [row('a', 300), row('b', 200), row('c', 133, { hold: 'year', annual: minor(133) })];

  it('leaves the tail with the largest row, says so, and never touches a hold', () => {
    const input = indicator(1000, Q, rows, { step: minor(50) });
    expect(annuals(input)).toEqual([517, 350, 133]);
    expect(split(input).rows.map(({ origin }) => [origin.step, origin.tail])).toEqual([[50, 17], [50, 0], [null, 0]]);
    expect(warnings(input)).toEqual([['tail-placed', ['unit a']]]);
  });

  it('leaves it with the pool where there is one, or with the row that is named', () => {
    expect(annuals(indicator(1000, Q, [...rows, pool()], { step: minor(50) }))).toEqual([500, 350, 133, 17]);
    expect(annuals(indicator(1000, Q, [...rows, pool()], { step: minor(50), tailRow: 'unit b' }))).toEqual([500, 367, 133, 0]);
    expect(issuesOf(splitIndicator(indicator(1000, Q, rows, { tailRow: 'nobody' }))).map(({ code }) => code)).toEqual(['tail-row-unknown']);
  });

  it('a row at a bound stands at the bound itself', () => {
    const capped = [row('a', 300, { maximum: minor(333) }), row('b', 200), row('c', 100)];
    expect(annuals(indicator(1000, Q, capped, { step: minor(10) }))).toEqual([333, 447, 220]);
  });

  it('falls back to single units when no row has room for the tail', () => {
    const tight = [row('a', 1, { maximum: minor(502) }), row('b', 1, { maximum: minor(502) })];
    const input = indicator(1003, quarters(250, 251, 251, 251), tight, { step: minor(100) });
    expect(annuals(input)).toEqual([502, 501]);
    expect(warnings(input)).toEqual([['step-not-kept', []]]);
  });
});

describe('offices with a total of their own', () => {
  const rows = [row('a', 100, { office: 'x' }), row('b', 300, { office: 'x' }), row('c', 100, { office: 'y' }), row('d', 100, { office: 'z' })];

  it('share it; everybody else shares the rest with one factor', () => {
    const input = indicator(1000, Q, rows, { officeTotals: [{ office: 'x', total: minor(600) }] });
    expect(annuals(input)).toEqual([150, 450, 200, 200]);
    expect(split(input).rows.map(({ origin }) => [origin.office, origin.factor, origin.share])).toEqual([['x', 1.5, 0.25], ['x', 1.5, 0.75], ['', 2, 0.5], ['', 2, 0.5]]);
  });

  it('a conflict names the office and its arithmetic', () => {
    const held = rows.map((one) => (one.key === 'b' ? { ...one, hold: 'year' as const, annual: minor(700) } : one));
    const issues = issuesOf(splitIndicator(indicator(1000, Q, held, { officeTotals: [{ office: 'x', total: minor(600) }] })));
    expect(issues).toMatchObject([{ code: 'holds-exceed-target', facts: { office: 'x', target: 600, sum: 700, difference: 100, keys: ['b'] } }]);
  });

  it.each<[string, SplitInput['officeTotals'], object]>([
    ['totals above the target', [{ office: 'x', total: minor(1001) }], { code: 'office-totals-mismatch', facts: { given: 1001, difference: 1, side: 'above' } }],
    ['totals that leave a rest nobody carries', [{ office: 'x', total: minor(500) }, { office: 'y', total: minor(200) }, { office: 'z', total: minor(200) }], { code: 'office-totals-mismatch', facts: { given: 900, difference: 100, side: 'below' } }],
    ['an office without rows', [{ office: 'w', total: minor(5) }], { code: 'office-unknown', facts: { office: 'w' } }],
    ['an office given twice', [{ office: 'x', total: minor(5) }, { office: 'x', total: minor(6) }], { code: 'office-repeated', facts: { office: 'x' } }],
  ])('%s', (_name, officeTotals, issue) => {
    expect(issuesOf(splitIndicator(indicator(1000, Q, rows, { officeTotals })))).toMatchObject([issue]);
  });
});

describe('units that start or stop during the year', () => {
  it('a ramp-up moves part of the first months onto the later ones', () => {
    const rows = [row('a', 900), row('b', 100, { startMonth: 4, rampUp: [30, 70] })];
    const plain = split(indicator(1000, Q, [row('a', 900), row('b', 100, { startMonth: 4 })])).rows[1]?.quarters ?? [];
    const ramped = split(indicator(1000, Q, rows)).rows[1]?.quarters ?? [];
    expect(ramped[0]).toBe(0);
    expect(ramped[1]).toBeLessThan(plain[1] ?? 0);
    expect(ramped[3]).toBeGreaterThan(plain[3] ?? 0);
  });

  it('a unit that stopped before the year gets nothing, the others carry it, and that is said', () => {
    const input = indicator(1000, Q, [row('a', 100), row('b', 100, { endMonth: 0 }), row('c', 100)]);
    expect(annuals(input)).toEqual([500, 0, 500]);
    expect(warnings(input)).toEqual([['unit-out', ['unit b']]]);
  });

  it('one that stops in June shares by half a year and has no later quarters', () => {
    const input = indicator(1000, Q, [row('a', 100), row('b', 100, { endMonth: 6 })]);
    const { rows } = split(input);
    expect(rows.map(({ annual }) => annual)).toEqual([667, 333]);
    expect(rows[1]?.quarters.slice(2)).toEqual([0, 0]);
    const outcome = splitIndicator(input);
    // What it no longer carries stands with the other one: 250 of 667 in each later quarter instead of a quarter.
    expect(outcome.ok && outcome.warnings).toMatchObject([3, 4].map((quarter) => ({ code: 'back-loaded', facts: { quarter, share: 37.5, usual: 25, amount: 250, rows: ['unit b'] } })));
  });

  it('a level of a unit that stops is nothing at the year’s end', () => {
    const rows = [row('a', 60), row('b', 40, { endMonth: 7 })];
    const input = indicator(110, quarters(103, 105, 108, 110), rows, { kind: 'stock', measure: '家' });
    expect(annuals(input)).toEqual([110, 0]);
    expect(split(input).rows[1]?.quarters.slice(2)).toEqual([0, 0]);
  });

  it('its share goes to the pool where the planner says so', () => {
    const rows = [row('a', 100), row('b', 100, { endMonth: 6 }), pool()];
    const { rows: results } = split(indicator(1000, Q, rows, { leaves: 'pool' }));
    expect(results.map(({ annual }) => annual)).toEqual([500, 250, 250]);
    expect(results.map(({ origin }) => origin.handed)).toEqual([0, -250, 250]);
    expect(issuesOf(splitIndicator(indicator(1000, Q, rows.slice(0, 2), { leaves: 'pool' }))).map(({ code }) => code)).toEqual(['pool-missing']);
    const held = [row('a', 100), row('b', 100, { endMonth: 6 }), pool({ hold: 'year', annual: minor(0) })];
    expect(issuesOf(splitIndicator(indicator(1000, Q, held, { leaves: 'pool' })))).toMatchObject([{ code: 'pool-cannot-take', facts: { amount: 250 } }]);
  });
});

describe('the seasons of the quarters', () => {
  it('a row follows its own quarters of last year as far as both margins let it', () => {
    const rows = [row('a', 500, { history: [10, 20, 30, 40] }), row('b', 500, { history: [40, 30, 20, 10] })];
    expect(split(indicator(1000, Q, rows, { season: 'history' })).rows.map((one) => one.quarters)).toEqual([quarters(50, 100, 150, 200), quarters(200, 150, 100, 50)]);
  });

  it('one without last year’s quarters follows the schedule, and is named', () => {
    const input = indicator(1000, Q, [row('a', 500, { history: [25, 25, 25, 25] }), row('b', 500)], { season: 'history' });
    expect(split(input).rows[1]?.quarters).toEqual(Q.map((amount) => amount / 2));
    expect(warnings(input)).toEqual([['history-missing', ['unit b']]]);
  });

  it('a smooth join starts nearer to last year’s fourth quarter than an even split', () => {
    const rows = [row('a', 500, { history: [100, 100, 100, 60] }), row('b', 500, { history: [125, 125, 125, 125] })];
    const [first] = split(indicator(1000, Q, rows, { season: 'smooth' })).rows;
    expect(first?.quarters[0]).toBeLessThan(125);
    expect(first?.quarters[3]).toBeGreaterThan(125);
  });
});

describe('indicators that limit one another', () => {
  const whole: SplitJob = { input: indicator(2000, quarters(500, 500, 500, 500), [row('w1', 100), row('w2', 300), row('w3', 600)]), limits: [] };
  const within = (rows: readonly (number | null)[], more: object = {}) => [{ job: 1, indicator: 'whole', relation: 'part-of' as const, rows, numerator: 1, denominator: 1, ...more }];

  function solve(jobs: readonly SplitJob[]): readonly Outcome<SplitResult>[] {
    const steps = splitAll(jobs);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  }

  it('a part stays within its whole, year and quarters, whatever the order of the jobs', () => {
    const part = { input: indicator(900, quarters(225, 225, 225, 225), [row('a', 500), row('b', 100), row('c', 100)]), limits: within([0, 1, 2]) };
    const [outcome, all] = solve([part, whole]);
    expect(all?.ok && all.value.rows.map(({ annual }) => annual)).toEqual([200, 600, 1200]);
    // a is capped at the 200 of its whole; the others share 700.
    expect(outcome?.ok && outcome.value.rows.map(({ annual }) => annual)).toEqual([200, 350, 350]);
    expect(outcome?.ok && outcome.value.rows[0]?.quarters).toEqual(quarters(50, 50, 50, 50));
  });

  it('a hold above the whole is named, not cut', () => {
    const part = { input: indicator(900, quarters(225, 225, 225, 225), [row('a', 1, { hold: 'year', annual: minor(300) }), row('b', 1)]), limits: within([0, 1]) };
    expect(issuesOf(solve([part, whole])[0] ?? { ok: false, issues: [] })).toMatchObject([{ code: 'part-over-whole', facts: { key: 'a', amount: 300, limit: 200, whole: 'whole' } }]);
  });

  it('measures are converted, rounded down for the part', () => {
    const part = { input: indicator(3, quarters(1, 1, 1, 0), [row('a', 9), row('b', 1)]), limits: within([0, 1], { denominator: 150 }) };
    // 200 ÷ 150 leaves room for one whole unit.
    expect(solve([part, whole])[0]).toMatchObject({ ok: true, value: { rows: [{ annual: 1 }, { annual: 2 }] } });
  });

  it('a stretch target falls nowhere short of the target', () => {
    const target = { input: indicator(1000, Q, [row('a', 1), row('b', 1, { maximum: minor(300) }), row('c', 1)]), limits: [] };
    const stretch: SplitJob = {
      input: { ...indicator(1100, quarters(275, 275, 275, 275), [row('a', 1), row('b', 1), row('c', 5)]) },
      limits: [{ job: 0, indicator: 'output', relation: 'at-least', rows: [0, 1, 2], numerator: 1, denominator: 1 }],
    };
    const [first, second] = solve([target, stretch]);
    expect(first?.ok && first.value.rows.map(({ annual }) => annual)).toEqual([350, 300, 350]);
    expect(second?.ok && second.value.rows.map(({ annual }) => annual)).toEqual([350, 300, 450]);
  });
});
