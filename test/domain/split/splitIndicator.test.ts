import { minor } from '../../../src/domain/amount';
import { quarterLevels, quarterTotals } from '../../../src/domain/split/quarters/quarterTotals';
import { splitIndicator } from '../../../src/domain/split/splitIndicator';
import type { SplitInput } from '../../../src/domain/split/splitInput';
import { good } from '../demoDomain';
import { annuals, indicator, issuesOf, quarters, row, split } from './splitRows';
import { monthlyCurve } from '../schedule/curves';

const Q = quarters(220, 250, 250, 280);

function codes(input: SplitInput): readonly string[] {
  return issuesOf(splitIndicator(input)).map(({ code }) => code);
}

function warnings(input: SplitInput): readonly string[] {
  const outcome = splitIndicator(input);
  return outcome.ok ? outcome.warnings.map(({ code }) => code) : [];
}

describe('what is refused, with its arithmetic', () => {
  const two = [row('a', 300), row('b', 700)];

  it.each<[string, SplitInput]>([
    ['rate-not-split', indicator(1000, Q, two, { kind: 'rate' })],
    ['target-missing', indicator(null, Q, two)],
    ['negative-target', indicator(-1, quarters(0, 0, 0, -1), two)],
    ['no-rows', indicator(1000, Q, [])],
    ['quarters-exceed-target', indicator(999, Q, two)],
    ['duplicate-row', indicator(1000, Q, [row('a', 1), row('a', 2)])],
    ['negative-base', indicator(1000, Q, [row('a', -1), row('b', 2, { maximum: minor(9) })], { basis: 'headroom' })],
    ['negative-weight', indicator(1000, Q, [row('a', 1, { weight: -1 }), row('b', 2)], { basis: 'weight' })],
    ['minimum-over-maximum', indicator(1000, Q, [row('a', 1, { minimum: minor(5), maximum: minor(4) }), row('b', 2)])],
    ['maximum-negative', indicator(1000, Q, [row('a', 1, { maximum: minor(-4) }), row('b', 2)])],
    ['hold-without-amount', indicator(1000, Q, [row('a', 1, { hold: 'year' }), row('b', 2)])],
    ['hold-without-amount', indicator(1000, Q, [row('a', 1, { hold: 'all', annual: minor(5) }), row('b', 2)])],
    ['held-quarters-mismatch', indicator(1000, Q, [row('a', 1, { hold: 'all', annual: minor(5), quarters: quarters(1, 1, 1, 1) }), row('b', 2)])],
    ['hold-outside-bounds', indicator(1000, Q, [row('a', 1, { hold: 'year', annual: minor(5), maximum: minor(4) }), row('b', 2)])],
    ['start-month-invalid', indicator(1000, Q, [row('a', 1, { startMonth: 13 }), row('b', 2)])],
    ['all-held-mismatch', indicator(1000, Q, [row('a', 1, { hold: 'year', annual: minor(5) })])],
  ])('%s', (code, input) => {
    expect(codes(input)).toEqual([code]);
  });

  it('collects the faults of all rows in one pass, each naming its row', () => {
    const issues = issuesOf(splitIndicator(indicator(1000, Q, [row('a', 1, { weight: -1 }), row('b', 2, { startMonth: 0 })])));
    expect(issues.map(({ code, facts }) => [code, facts.key, facts.row])).toEqual([
      ['negative-weight', 'a', 'unit a'],
      ['start-month-invalid', 'b', 'unit b'],
    ]);
  });

  it('holds and minimums of 620 over a target of 600: says by how much and which rows', () => {
    const rows = [row('a', 1, { hold: 'year', annual: minor(400) }), row('b', 1, { minimum: minor(220) }), row('c', 1)];
    expect(issuesOf(splitIndicator(indicator(600, quarters(150, 150, 150, 150), rows)))).toEqual([
      {
        code: 'minimums-exceed-target',
        severity: 'error',
        facts: {
          indicator: 'output', measure: '万元', target: 600, sum: 620, difference: 20, held: 400, bounds: 220,
          rows: ['unit a', 'unit b'], keys: ['a', 'b'],
        },
        repairs: [
          { code: 'lower-hold', facts: { row: 'unit a', key: 'a', from: 400, to: 380, amount: 20, measure: '万元' } },
          { code: 'lower-minimum', facts: { row: 'unit b', key: 'b', from: 220, to: 200, amount: 20, measure: '万元' } },
          { code: 'change-target', facts: { to: 620, amount: 20, measure: '万元' } },
        ],
      },
    ]);
  });

  it('names only the rows that conflict by themselves', () => {
    const rows = [row('a', 1, { hold: 'year', annual: minor(500) }), row('b', 1, { hold: 'year', annual: minor(400) }), row('c', 1, { minimum: minor(1) })];
    const [issue] = issuesOf(splitIndicator(indicator(600, quarters(150, 150, 150, 150), rows)));
    expect(issue).toMatchObject({ code: 'holds-exceed-target', facts: { keys: ['a', 'b'], sum: 901, difference: 301 } });
  });

  it('maximums that together cannot reach the target', () => {
    const rows = [row('a', 1, { maximum: minor(300) }), row('b', 1, { hold: 'year', annual: minor(200) })];
    const [issue] = issuesOf(splitIndicator(indicator(600, quarters(150, 150, 150, 150), rows)));
    expect(issue).toMatchObject({ code: 'maximums-below-target', facts: { sum: 500, difference: 100, held: 200, bounds: 300, keys: ['b', 'a'].sort() } });
  });

  it('a first quarter that those already producing cannot fill', () => {
    const rows = [row('a', 100), row('b', 900, { startMonth: 4 })];
    expect(issuesOf(splitIndicator(indicator(1000, Q, rows)))).toEqual([
      {
        code: 'quarter-short',
        severity: 'error',
        facts: {
          indicator: 'output', measure: '万元', quarters: [1], needed: 220, available: 100, difference: 120,
          rows: ['unit b'], keys: ['b'],
        },
        repairs: [
          { code: 'move-quarters', facts: { amount: 120, measure: '万元', from: [1], to: [2] } },
          { code: 'change-months', facts: { amount: 900, measure: '万元', rows: ['unit b'], keys: ['b'] } },
          { code: 'pass-on', facts: { amount: 120, measure: '万元', row: 'unit b', to: 'unit a', keys: ['b', 'a'], years: [780, 220] } },
        ],
      },
    ]);
  });

  it('amounts in facts are decimals of the split unit', () => {
    const rows = [row('a', 1, { hold: 'year', annual: minor(31401) })];
    const [issue] = issuesOf(splitIndicator(indicator(31400, quarters(7850, 7850, 7850, 7850), rows, { decimals: 2 })));
    expect(issue?.facts).toMatchObject({ target: 314, sum: 314.01, difference: 0.01 });
  });
});

describe('bases', () => {
  it('shares by weight in exact decimals: 0.1 and 0.2 are one to two', () => {
    const rows = [row('a', null, { weight: 0.1 }), row('b', null, { weight: 0.2 })];
    expect(annuals(indicator(3, quarters(1, 1, 1, 0), rows, { basis: 'weight' }))).toEqual([1, 2]);
  });

  it('shares equally, ties by the larger base, then by key', () => {
    const rows = [row('c', 1), row('b', 1), row('a', 5)];
    expect(annuals(indicator(10, quarters(2, 3, 2, 3), rows, { basis: 'equal' }))).toEqual([3, 3, 4]);
    expect(annuals(indicator(11, quarters(2, 3, 3, 3), rows, { basis: 'equal' }))).toEqual([3, 4, 4]);
  });

  it('falls back to weights, then to equal parts, when all bases are zero, and says so', () => {
    const weighted = indicator(1000, Q, [row('a', 0, { weight: 1 }), row('b', null, { weight: 3 })]);
    expect(annuals(weighted)).toEqual([250, 750]);
    expect(warnings(weighted)).toEqual(['all-bases-zero']);
    const bare = indicator(1000, Q, [row('a', 0), row('b', null)]);
    expect(annuals(bare)).toEqual([500, 500]);
    expect(split(bare).rows[0]?.origin).toMatchObject({ basis: 'share', fallback: 'equal', figure: 1, share: 0.5, factor: 500 });
  });

  it('a row without last year gets nothing while others have one, and is named', () => {
    const outcome = splitIndicator(indicator(1000, Q, [row('a', 10), row('b', null)]));
    expect(outcome.ok && outcome.warnings).toMatchObject([{ code: 'row-without-figure', facts: { keys: ['b'] } }]);
    expect(outcome.ok && outcome.value.rows[1]).toMatchObject({ annual: 0, origin: { stop: 'no-base', figure: null } });
  });

  it('the town pool takes what is held for it, nothing otherwise, and the rest when everybody else is capped', () => {
    const pool = (more: object) => row('pool', null, { isPool: true, ...more });
    expect(annuals(indicator(1000, Q, [row('a', 1), pool({ hold: 'year', annual: minor(400) })]))).toEqual([600, 400]);
    expect(annuals(indicator(1000, Q, [row('a', 1), pool({})]))).toEqual([1000, 0]);
    const capped = indicator(1000, Q, [row('a', 1, { maximum: minor(700) }), row('b', null), pool({})]);
    expect(annuals(capped)).toEqual([700, 0, 300]);
    expect(warnings(capped)).toEqual(['rest-placed', 'row-without-figure']);
  });

  it('says what stopped each row and how it was rounded', () => {
    const rows = [row('a', 1), row('b', 1), row('c', 1), row('d', 3, { maximum: minor(9) }), row('e', 0, { minimum: minor(5) })];
    const origins = split(indicator(25, quarters(6, 6, 6, 7), rows)).rows.map(({ origin }) => [origin.stop, origin.rounded]);
    expect(origins).toEqual([['none', 'up'], ['none', 'up'], ['none', 'down'], ['maximum', 'exact'], ['minimum', 'exact']]);
  });
});

describe('quarters', () => {
  it('a held row is never changed', () => {
    const held = quarters(205, 0, 0, 0);
    const result = split(indicator(1000, Q, [row('a', 900), row('b', 500, { hold: 'all', quarters: held })]));
    expect(result.rows[1]).toMatchObject({ annual: 205, quarters: held });
  });

  it('in the quarter of its start a unit has only the months that are left', () => {
    const result = split(indicator(1000, quarters(250, 250, 250, 250), [row('a', 900), row('b', 100, { startMonth: 6 })]));
    // 1/3 + 1 + 1 quarters; the large unit moves hardly at all.
    expect(result.rows[1]?.quarters[0]).toBe(0);
    expect(result.rows[1]?.quarters[1]).toBeLessThan(20);
    expect(result.rows[1]?.quarters[2]).toBeGreaterThan(38);
  });

  it('with a curve that ends at 80 % the quarters add to 80 % of the target, each row in proportion', () => {
    const curve = good(monthlyCurve('80', [5, 10, 20, 25, 30, 40, 45, 50, 60, 65, 70, 80]));
    const input = indicator(1000, quarterTotals(minor(1000), curve), [row('a', 300), row('b', 700)]);
    const { rows } = split(input);
    expect(input.quarterTotals).toEqual([200, 200, 200, 200]);
    expect(rows.map(({ annual }) => annual)).toEqual([300, 700]);
    expect(rows.map((entry) => entry.quarters)).toEqual([quarters(60, 60, 60, 60), quarters(140, 140, 140, 140)]);
  });

  it('a net decrease held for one unit is made up by the others in the same quarters', () => {
    const rows = [row('a', 1), row('b', 1, { hold: 'year', annual: minor(-1) })];
    const result = split(indicator(2, quarters(0, 0, 1, 1), rows, { kind: 'net', measure: '家' }));
    expect(result.rows.map(({ annual }) => annual)).toEqual([3, -1]);
    expect([0, 1, 2, 3].map((quarter) => (result.rows[0]?.quarters[quarter] ?? 0) + (result.rows[1]?.quarters[quarter] ?? 0))).toEqual([0, 0, 1, 1]);
  });

  it('whole numbers stay whole for counts', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((key) => row(key, 1));
    const result = split(indicator(5, quarters(1, 2, 1, 1), rows, { kind: 'count', basis: 'equal' }));
    expect(result.rows.map(({ annual }) => annual)).toEqual([1, 1, 1, 1, 1]);
    expect(result.rows.every((entry) => entry.quarters.filter((amount) => amount === 1).length === 1)).toBe(true);
  });
});

describe('a stock', () => {
  const even = good(monthlyCurve('even', [0, 0, 25, 25, 25, 50, 50, 50, 75, 75, 75, 100]));

  it('moves from last year to the target, every quarter the level of the county', () => {
    const levels = quarterLevels(minor(100), minor(110), even);
    const input = indicator(110, levels, [row('a', 60), row('b', 40)], { kind: 'stock', measure: '家' });
    const { rows } = split(input);
    expect(levels).toEqual([103, 105, 108, 110]);
    expect(rows.map(({ annual }) => annual)).toEqual([66, 44]);
    expect(rows.map((entry) => entry.quarters)).toEqual([quarters(62, 63, 65, 66), quarters(41, 42, 43, 44)]);
  });

  it('is refused when held levels leave no way to a quarter', () => {
    const rows = [row('a', 60, { hold: 'all', quarters: quarters(60, 60, 60, 110) })];
    const issues = issuesOf(splitIndicator(indicator(110, quarters(103, 105, 108, 110), rows, { kind: 'stock' })));
    expect(issues.map(({ code, facts }) => [code, facts.quarters, facts.difference])).toEqual([
      ['quarter-short', [1], 43],
      ['quarter-short', [2], 45],
      ['quarter-short', [3], 48],
    ]);
  });
});
