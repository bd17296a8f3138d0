import fc from 'fast-check';
import type { Indicator } from '../../../src/domain/indicator';
import { DEFAULT_RULE, type LightRule } from '../../../src/domain/track/lightRule';
import { trackRow } from '../../../src/domain/track/trackRow';
import type { Unit } from '../../../src/domain/unit';
import { carried, plan, track } from './town';

/** Figures of which only the last matters, to stand at a given month. */
function at(month: number, figure: number): (number | null)[] {
  return [...Array.from({ length: month - 1 }, () => null), figure];
}

describe('the light of a flow', () => {
  it.each([
    [6, 600, 'onSchedule'],
    [6, 599, 'nearSchedule'],
    [6, 577, 'nearSchedule'],
    [6, 576, 'behind'],
    [6, 481, 'behind'],
    [6, 480, 'farBehind'],
    [3, 179, 'farBehind'],
    [3, 181, 'behind'],
    [2, 0.5, 'behind'],
    [11, 1099, 'behind'],
    [12, 1199, 'behind'],
    [6, 1200, 'done'],
    [6, 1500, 'done'],
    [6, 0, 'notStarted'],
  ])('in month %d at %d is %s', (month, figure, status) => {
    expect(track(at(month, figure)).status).toBe(status);
  });

  it('never gets worse when more is done', () => {
    const order = ['notStarted', 'farBehind', 'behind', 'nearSchedule', 'onSchedule', 'done'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(2000), fc.nat(500), (month, figure, more) => {
        const place = (value: number) => order.indexOf(track(at(month, value)).status);
        expect(place(figure + more)).toBeGreaterThanOrEqual(place(figure));
      }),
      { numRuns: 1000 },
    );
  });

  it('comes with every figure beside it', () => {
    expect(track(at(6, 480))).toMatchObject({
      milestone: 600, completion: 0.4, schedule: 0.5, gap: -10, attainment: 0.8, distance: -120, shortfall: 120,
      neededPerMonth: 120, projection: 960, level: 4,
    });
  });
});

describe('what comes before a light', () => {
  it.each<[string, Parameters<typeof carried>, Parameters<typeof plan>[0]]>([
    ['pool', [[100], {}, { category: 'pool' }], { targetState: 'toVerify' }],
    ['town', [[100], {}, { category: 'town' }], {}],
    ['targetToVerify', [[100], {}, { state: 'stopped' }], { targetState: 'toVerify' }],
    ['targetToVerify', [[100]], { issuedTarget: null }],
    ['stopped', [[null], {}, { state: 'stopped', stateFrom: 1 }], {}],
    ['notReported', [[null], {}, { state: 'stopped', stateFrom: 2 }], {}],
    ['stopped', [[100], {}, { state: 'delisted' }], { exemptMonths: [1] }],
    ['exempt', [[null]], { exemptMonths: [1] }],
    ['notSplit', [[100], { annual: null }], {}],
    ['notDue', [[null], { startMonth: 3 }], {}],
    ['notDue', [[0], { startMonth: 3 }], {}],
    ['onSchedule', [[5], { startMonth: 3 }], {}],
    ['notDue', [[null]], { period: 'quarter' }],
    ['notReported', [[null]], {}],
    ['notReported', [['  ']], {}],
    ['toVerify', [['约六百']], {}],
    ['onSchedule', [[100], {}, { state: 'trial' }], {}],
  ])('%s', (status, row, indicator) => {
    expect(trackRow(plan(indicator), carried(...row), { asOf: 1 }).status).toBe(status);
  });
});

describe('figures that are not believed', () => {
  it('a cumulative figure that fell, unless it is confirmed and a cause is given', () => {
    expect(track([100, 90])).toMatchObject({ status: 'toVerify', anomaly: 'fell', previous: 100, previousMonth: 1, valid: 100 });
    expect(track([100, 90], { nature: 'confirmed' })).toMatchObject({ anomaly: 'fell' });
    expect(track([100, 90], { nature: 'confirmed', cause: '核减' })).toMatchObject({ anomaly: null, valid: 90 });
  });

  it('eight times the last figure or more, whatever lay between', () => {
    expect(track([100, 799]).anomaly).toBeNull();
    expect(track([100, 800]).anomaly).toBe('jumped');
    expect(track([100, null, null, 800])).toMatchObject({ anomaly: 'jumped', previousMonth: 1 });
    expect(track([0, 800]).anomaly).toBeNull();
    expect(trackRow(plan(), carried([100, 500]), { asOf: 2, jumpFactor: 5 }).anomaly).toBe('jumped');
  });

  it('counts may jump, net increases may do both, rates too', () => {
    expect(track([1, 12], {}, { kind: 'count' }).anomaly).toBeNull();
    expect(track([2, 1], {}, { kind: 'count' }).anomaly).toBe('fell');
    expect(track([2, -1], {}, { kind: 'net' }).anomaly).toBeNull();
    expect(track([1, 12], {}, { kind: 'rate' }).anomaly).toBeNull();
    expect(track([12, 1], {}, { kind: 'stock' }).anomaly).toBeNull();
  });

  it('months after the as-of month are ignored', () => {
    expect(trackRow(plan(), carried([100, 'x']), { asOf: 1 })).toMatchObject({ anomaly: null, status: 'onSchedule' });
  });
});

describe('lower is better', () => {
  const cap = { direction: 'lower' } as const;

  it.each([
    [600, 'onSchedule', 0, 1],
    [480, 'onSchedule', 10, 1.25],
    [612, 'nearSchedule', -1, 600 / 612],
    [720, 'farBehind', -10, 600 / 720],
    [0, 'onSchedule', 50, null],
  ])('%d against 600 in June is %s', (figure, status, gap, attainment) => {
    expect(track(at(6, figure), {}, cap)).toMatchObject({ status, gap, attainment });
  });

  it('is never done, whatever has been used', () => {
    expect(track(at(6, 1300), {}, cap).status).toBe('farBehind');
  });

  it('says what may still be used a month, negative when nothing may', () => {
    expect(track(at(6, 900), {}, cap).neededPerMonth).toBe(50);
    expect(track(at(6, 1320), {}, cap).neededPerMonth).toBe(-20);
  });

  it('is not "not due" at a milestone of zero: a zero reported is good', () => {
    expect(track([0], { annual: 0, quarters: [0, 0, 0, 0] }, cap).status).toBe('onSchedule');
    expect(track(at(3, 3), { annual: 0, quarters: [0, 0, 0, 0] }, cap).status).toBe('farBehind');
    expect(track([3], { annual: 0, quarters: [0, 0, 0, 0] }, cap).status).toBe('behind');
  });
});

describe('a stock', () => {
  const firms = { kind: 'stock', issuedTarget: 110 } as const;
  const up = { lastYear: 100, annual: 110, quarters: [102, 105, 107, 110] } as const;

  it('is measured on its change from last year', () => {
    const june = track(at(6, 104), up, firms);
    expect(june).toMatchObject({ milestone: 105, gap: -10, status: 'farBehind', distance: -1, neededPerMonth: null });
    expect(june.completion).toBeCloseTo(0.4, 12);
    expect(june.attainment).toBeCloseTo(0.8, 12);
    expect(june.projection).toBeCloseTo(108, 12);
  });

  it('that should fall is on schedule when it falls as planned', () => {
    const idle = { lastYear: 80, annual: 0, quarters: [60, 40, 20, 0] } as const;
    expect(track(at(6, 40), idle, { ...firms, direction: 'lower' })).toMatchObject({ gap: 0, completion: 0.5, attainment: 1, status: 'onSchedule' });
    expect(track(at(6, 48), idle, { ...firms, direction: 'lower' })).toMatchObject({ gap: -10, status: 'farBehind' });
  });

  it('that may grow up to a cap is ahead while it stays below', () => {
    const energy = { lastYear: 100, annual: 110, quarters: [102, 105, 107, 110] } as const;
    expect(track(at(6, 104), energy, { ...firms, direction: 'lower' })).toMatchObject({ gap: 10, status: 'onSchedule' });
    expect(track(at(6, 106), energy, { ...firms, direction: 'lower' })).toMatchObject({ gap: -10, status: 'farBehind' });
  });

  it('without last year is measured on its level', () => {
    expect(track(at(6, 99), { ...up, lastYear: null, quarters: [100, 100, 100, 100], annual: 100 }, firms)).toMatchObject({ gap: -1, completion: 0.99, status: 'nearSchedule' });
  });

  it('that should stay as it is has no percentage, only a side', () => {
    const still = { lastYear: 0, annual: 0, quarters: [0, 0, 0, 0] } as const;
    expect(track(at(6, 0), still, { ...firms, direction: 'lower' })).toMatchObject({ gap: null, status: 'onSchedule' });
    expect(track(at(6, 1), still, { ...firms, direction: 'lower' })).toMatchObject({ gap: null, status: 'farBehind' });
  });
});

describe('a rate', () => {
  const growth = { kind: 'rate', splitUnit: '%', issuedUnit: '%' } as const;
  const rate = { annual: 12, quarters: [null, null, null, null] } as const;

  it('is compared with its target in every month, in percentage points as they stand', () => {
    expect(track(at(4, 11), rate, growth)).toMatchObject({ milestone: 12, gap: -1, schedule: null, status: 'nearSchedule', projection: 11 });
    expect(track(at(4, 5), rate, growth)).toMatchObject({ gap: -7, status: 'behind' });
    expect(track(at(4, 13), rate, growth)).toMatchObject({ gap: 1, status: 'onSchedule' });
  });

  it('in another unit is compared in percent of its target', () => {
    expect(track(at(4, 180), { ...rate, annual: 200 }, { kind: 'rate' })).toMatchObject({ gap: -10, status: 'farBehind' });
  });

  it('that should be low is ahead below its target', () => {
    expect(track(at(4, 11), rate, { ...growth, direction: 'lower' })).toMatchObject({ gap: 1, status: 'onSchedule' });
  });

  it('may be zero without being "not due"', () => {
    expect(track([-1], { ...rate, annual: 0 }, growth)).toMatchObject({ gap: -1, status: 'nearSchedule' });
  });
});

describe('behind again and again', () => {
  const rule = { ...DEFAULT_RULE, repeats: 2 };
  const behind = 10 * 13 + 3;
  const good = 10 * 11 + 1;
  const june = (category: Unit['category'], monthEnds: (number | null)[], indicator: Partial<Indicator> = {}, more: Partial<LightRule> = {}) => {
    const row = { ...carried(at(6, 550), {}, { category }), monthEnds };
    return trackRow({ ...plan(indicator), rule: { ...rule, ...more } }, row, { asOf: 6 });
  };

  it.each<[Unit['category'], string]>([
    ['office', 'farBehind'], ['village', 'farBehind'], ['enterprise', 'behind'], ['park', 'behind'],
  ])('%s: %s', (category, status) => {
    expect(june(category, [null, null, null, null, behind])).toMatchObject({ status, base: 3 });
  });

  it.each<[string, (number | null)[], Partial<Indicator>, Partial<LightRule>, string]>([
    ['the month before was good', [behind, behind, behind, behind, good], {}, {}, 'behind'],
    ['the month before is not finalised', [behind, behind, behind, behind, null], {}, {}, 'behind'],
    ['not often enough', [null, null, null, null, behind], {}, { repeats: 3 }, 'behind'],
    ['often enough', [null, null, null, behind, behind], {}, { repeats: 3 }, 'farBehind'],
    ['the rule has no such condition', [behind, behind, behind, behind, behind], {}, { repeats: null }, 'behind'],
    ['the months are spared', [behind, behind, behind, behind, behind], {}, { cappedThrough: 6 }, 'behind'],
    ['quarters follow one another', [null, null, behind], { period: 'quarter' }, {}, 'farBehind'],
    ['months between quarters do not count', [null, null, good, behind, behind], { period: 'quarter' }, {}, 'behind'],
    ['a later month does not count', [null, null, null, null, good, behind, behind], {}, {}, 'behind'],
  ])('%s', (_, monthEnds, indicator, more, status) => {
    expect(june('office', monthEnds, indicator, more).status).toBe(status);
  });

  it('never concerns a row that is on schedule or far behind by itself', () => {
    const row = { ...carried(at(6, 600), {}, { category: 'office' }), monthEnds: [behind, behind, behind, behind, behind] };
    expect(trackRow({ ...plan(), rule }, row, { asOf: 6 })).toMatchObject({ status: 'onSchedule', level: 1, base: 1 });
  });
});
