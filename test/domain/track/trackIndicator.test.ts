import { largestShortfalls, rankOffices, rankRows } from '../../../src/domain/track/ranking';
import { trackIndicator } from '../../../src/domain/track/trackIndicator';
import { good } from '../demoDomain';
import { carried, plan } from './town';
import { monthlyCurve } from '../schedule/curves';

function june(figures: (number | string | null)[]): (number | string | null)[] {
  return [null, null, null, null, ...figures];
}

describe('the town’s total', () => {
  it('takes the last figure of rows that are missing or to be verified, and says how many reported', () => {
    const rows = [
      carried(june([500, 600]), { unit: 'a' }),
      carried(june([500, null]), { unit: 'b' }),
      carried(june([100, 1000]), { unit: 'c' }),
      carried(june([null, null]), { unit: 'd' }, { state: 'stopped' }),
      carried(june([null, 40]), { unit: 'pool' }, { category: 'pool' }),
    ];
    const total = trackIndicator(plan({ issuedTarget: 4800 }), rows, { asOf: 6 });
    expect(total).toMatchObject({
      actual: 1240, reportedSum: 1640, milestone: 2400, coverage: { due: 3, reported: 2, toVerify: 1 }, sameScopeGap: 0,
      plannedAnnual: 6000, plannedQuarters: [1500, 1500, 1500, 1500],
    });
  });

  it('is the official figure where there is one, which stands outside every sum', () => {
    const rows = [carried(june([null, 600])), carried(june([null, 900]), { annual: null }, { category: 'town' })];
    expect(trackIndicator(plan(), rows, { asOf: 6 })).toMatchObject({ actual: 900, reportedSum: 600, plannedAnnual: 1200, coverage: { due: 1 } });
  });

  it('of a rate exists only as the official figure', () => {
    const growth = plan({ kind: 'rate', splitUnit: '%', issuedUnit: '%', issuedTarget: 12 });
    const official = carried(june([null, 11]), { annual: null }, { category: 'town' });
    expect(trackIndicator(growth, [carried(june([null, 5]))], { asOf: 6 })).toMatchObject({ actual: null, status: 'notReported' });
    expect(trackIndicator(growth, [official], { asOf: 6 })).toMatchObject({ actual: 11, gap: -1, status: 'nearSchedule' });
  });

  it('of a cap reads the right way round', () => {
    const rows = [carried(june([null, 700]))];
    expect(trackIndicator(plan({ direction: 'lower' }), rows, { asOf: 6 })).toMatchObject({ gap: -8.33, status: 'behind', sameScopeGap: -8.33 });
  });

  it('of a stock is measured on the town’s change', () => {
    const firms = plan({ kind: 'stock', issuedTarget: 110, lastYear: 100, issuedUnit: '家', splitUnit: '家' });
    const rows = [carried(june([null, 104]), { lastYear: 100, annual: 110, quarters: [102, 105, 107, 110] })];
    expect(trackIndicator(firms, rows, { asOf: 6 })).toMatchObject({ milestone: 105, gap: -10, status: 'farBehind' });
  });

  it('of a count stands at the rounded quarter at its end, as the rows do', () => {
    const curve = good(monthlyCurve('c', [5, 10, 22, 30, 40, 47, 50, 60, 72, 80, 90, 100]));
    const counts = { ...plan({ kind: 'count', issuedTarget: 10, issuedUnit: '个', splitUnit: '个' }), curve };
    expect([3, 4, 5, 6].map((asOf) => trackIndicator(counts, [], { asOf }).milestone)).toEqual([2, 2, 4, 5]);
  });

  it('with a curve that ends at 80 % needs and forecasts towards that', () => {
    const curve = good(monthlyCurve('80', [5, 10, 20, 25, 30, 40, 45, 50, 60, 65, 70, 80]));
    const rows = [carried(june([null, 360]), { quarters: [240, 240, 240, 240] })];
    expect(trackIndicator({ ...plan(), curve }, rows, { asOf: 6 })).toMatchObject({ milestone: 480, neededPerMonth: 100, projection: 720 });
  });
});

describe('two conditions', () => {
  it('a row on schedule is nearly so when it has done less of its year than the town', () => {
    const rows = [
      carried(june([null, 620]), { unit: 'a' }),
      carried(june([null, 760]), { unit: 'b' }),
    ];
    const both = plan({ issuedTarget: 2400 });
    const track = trackIndicator({ ...both, rule: { ...both.rule, average: true } }, rows, { asOf: 6 });
    expect(track.rows.map(({ status }) => status)).toEqual(['nearSchedule', 'onSchedule']);
    expect(track.status).toBe('onSchedule');
    expect(trackIndicator(both, rows, { asOf: 6 }).rows.map(({ status }) => status)).toEqual(['onSchedule', 'onSchedule']);
  });
});

describe('counts', () => {
  it('of the town are far behind only when overdue by a quarter', () => {
    const firms = { kind: 'count', issuedTarget: 10, issuedUnit: '个', splitUnit: '个' } as const;
    const of = (figure: number) => trackIndicator(plan(firms), [carried(june([null, figure]), { annual: 10, quarters: [3, 2, 3, 2] })], { asOf: 6 });
    expect(of(3)).toMatchObject({ milestone: 5, gap: -20, status: 'behind' });
    expect(of(2)).toMatchObject({ status: 'farBehind' });
    expect(of(2).rows[0]?.status).toBe('farBehind');
  });
});

describe('ranks', () => {
  it('are shared by equal gaps, none is skipped, and rows that are not judged have none', () => {
    const figures = [600, 540, 540, 480, null];
    const rows = figures.map((figure, index) => carried(june([null, figure]), { unit: `${index}` }));
    expect(rankRows(trackIndicator(plan(), rows, { asOf: 6 }).rows)).toEqual([1, 2, 2, 3, null]);
  });

  it('put a small gap of a large row before a large gap of a small one', () => {
    const small = carried(june([null, 1]), { unit: 'small', annual: 12, quarters: [3, 3, 3, 3] });
    const large = carried(june([null, 540]), { unit: 'large' });
    const fine = carried(june([null, 700]), { unit: 'fine' });
    const total = trackIndicator(plan(), [small, large, fine], { asOf: 6 });
    expect(largestShortfalls([total], 10).map(({ track, cost }) => [track.row.assignment.unit, cost])).toEqual([['large', 5], ['small', 0.417]]);
  });

  it('of offices go by the share on schedule, from three rows on', () => {
    const of = (leadOffice: string, figures: number[]) => figures.map((figure) => carried(june([null, figure]), { leadOffice }));
    const total = trackIndicator(plan(), [...of('b', [600, 480, 480]), ...of('a', [600, 600, 480]), ...of('c', [600])], { asOf: 6 });
    expect(rankOffices([total]).map(({ office, judged, good: fine }) => [office, judged, fine])).toEqual([['a', 3, 2], ['b', 3, 1], ['c', 1, 1]]);
  });
});
