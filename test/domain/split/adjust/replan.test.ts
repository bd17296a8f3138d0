import { minor } from '../../../../src/domain/amount';
import type { Adjustment } from '../../../../src/domain/split/adjust/edit';
import { replan } from '../../../../src/domain/split/adjust/replan/replan';
import type { ReplanMode, ReplanRequest } from '../../../../src/domain/split/adjust/replan/replanRequest';
import { issuesOf } from '../splitRows';
import { columnsOf, planned, standing } from './standingPlan';

/** Four units and the pool; after one quarter a is 40 behind, b 10 ahead, c on its plan, d has not reported. */
const town = standing([
  planned('a', [100, 100, 100, 100]),
  planned('b', [50, 50, 50, 50], { maximum: minor(260) }),
  planned('c', [50, 50, 50, 50]),
  planned('d', [25, 25, 25, 25], { office: 'B' }),
  planned('pool', [25, 25, 25, 25], { office: '', isPool: true }),
]);
const actuals = { a: [minor(60)], b: [minor(60)], c: [minor(50)], d: [null], pool: [null] };

function request(mode: ReplanMode, more: Partial<ReplanRequest> = {}): ReplanRequest {
  return { elapsed: 1, frozen: 'actual', actuals, mode, ...more };
}

function done(mode: ReplanMode, more: Partial<ReplanRequest> = {}, input = town) {
  const outcome = replan(input, request(mode, more));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome;
}

function table(result: Adjustment): number[][] {
  return result.rows.map((row) => [row.annual, ...row.quarters]);
}

const consents = { b: '4月8日会议同意', c: '书面同意' };
const transfer: ReplanMode = { kind: 'transfer', from: null, consents };

describe('catching up', () => {
  it('keeps every year and puts what a unit is behind onto its other quarters', () => {
    const { value, warnings } = done({ kind: 'catchUp' });
    expect(table(value)).toEqual([
      [400, 60, 113, 113, 114],
      [200, 60, 47, 47, 46],
      [200, 50, 50, 50, 50],
      [100, 25, 25, 25, 25],
      [100, 25, 25, 25, 25],
    ]);
    expect([...value.quarterTotals]).toEqual([220, 260, 260, 260]);
    expect(warnings).toMatchObject([{ code: 'actual-not-reported', facts: { rows: ['unit d'] } }]);
    expect(value.rows[0]?.origin).toMatchObject({ kind: 'caughtUp', planned: 100, reached: 60, left: 300, before: 400, after: 400 });
  });

  it('caps more than a year’s plan at the year, the quarters to come at nothing, and says so', () => {
    const { value, warnings } = done({ kind: 'catchUp' }, { elapsed: 2, actuals: { ...actuals, b: [minor(60), minor(230)] } });
    expect(value.rows[1]).toMatchObject({ annual: 200, quarters: [60, 140, 0, 0] });
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'over-fulfilled', facts: expect.objectContaining({ rows: ['unit b'], amounts: [30] }) as unknown }));
  });

  it('lets the plan stand where that is asked, or where nobody reported', () => {
    expect(table(done({ kind: 'catchUp' }, { frozen: 'plan' }).value)).toEqual(town.rows.map((row) => [row.annual, ...row.quarters]));
  });

  it('is refused where a unit has no quarter left, and where a cumulative figure fell', () => {
    const stopping = standing([planned('a', [100, 0, 0, 0], { endMonth: 3 }), planned('b', [50, 50, 50, 50])]);
    expect(issuesOf(replan(stopping, request({ kind: 'catchUp' })))).toMatchObject([{ code: 'remainder-without-quarter', facts: { rows: ['unit a'], amounts: [40] } }]);
    const fallen = request({ kind: 'catchUp' }, { elapsed: 2, actuals: { ...actuals, a: [minor(60), minor(40)] } });
    expect(issuesOf(replan(town, fallen))).toMatchObject([{ code: 'actual-fell', facts: { rows: ['unit a'] } }]);
    expect(replan({ ...town, kind: 'net' }, fallen).ok).toBe(true);
  });
});

describe('moving the shortfall to units with headroom', () => {
  it('goes by the room up to the maximum or by the plan, to units that are not behind, with their consent', () => {
    const { value } = done(transfer);
    expect(value.rows.map((row) => row.annual)).toEqual([360, 209, 231, 100, 100]);
    expect(columnsOf(value.rows)).toEqual([220, 260, 260, 260]);
    expect(value.rows[0]?.origin).toMatchObject({ kind: 'gave', planned: 100, reached: 60, before: 400, after: 360 });
    expect(value.rows[1]?.origin).toMatchObject({ kind: 'shared', by: 'room', moved: 40, share: 60 / 260, after: 209, consent: '4月8日会议同意' });
    expect(value.rows[2]?.origin).toMatchObject({ kind: 'shared', by: 'plan', share: 200 / 260, after: 231 });
  });

  it('changes nothing without the consent of every receiving unit', () => {
    const issues = issuesOf(replan(town, request({ ...transfer, consents: { b: '同意' } })));
    expect(issues).toMatchObject([{ code: 'consent-missing', facts: { rows: ['unit c'], amounts: [31] } }]);
  });

  it('is refused without anybody behind, from rows that are not, below a minimum, or without room', () => {
    const from = (keys: readonly string[]): ReplanMode => ({ ...transfer, from: keys });
    expect(issuesOf(replan(town, request(from(['c']))))).toMatchObject([{ code: 'transfer-not-behind', facts: { rows: ['unit c'] } }]);
    expect(issuesOf(replan(town, request(transfer, { actuals: { a: [minor(100)] } })))).toMatchObject([{ code: 'nothing-to-transfer' }]);
    const floored = { ...town, rows: town.rows.map((row) => (row.key === 'a' ? { ...row, minimum: minor(390) } : row)) };
    expect(issuesOf(replan(floored, request(transfer)))).toMatchObject([{ code: 'transfer-below-minimum', facts: { rows: ['unit a'], amounts: [30] } }]);
    const capped = { ...town, rows: town.rows.map((row) => (row.key === 'c' ? { ...row, hold: 'year' as const } : row.key === 'b' ? { ...row, maximum: minor(215) } : row)) };
    expect(issuesOf(replan(capped, request(transfer)))).toMatchObject([{ code: 'transfer-too-much', facts: { asked: 40, takes: 15, missing: 25, rows: ['unit b'] } }]);
  });
});

describe('a new target', () => {
  const reissue = (total: number): ReplanMode => ({ kind: 'reissue', total: minor(total) });

  it('spreads the difference by the plan within bounds, quarters to come in proportion', () => {
    const { value } = done(reissue(1200));
    expect(value.rows.map((row) => row.annual)).toEqual([480, 240, 240, 120, 120]);
    expect([...value.quarterTotals]).toEqual([220, 327, 327, 326]);
    expect(value.target).toBe(1200);
  });

  it('leaves nobody below what the elapsed quarters stand at', () => {
    const { value } = done(reissue(420), { elapsed: 3, actuals: { a: [minor(100), minor(200), minor(290)], b: [minor(5), minor(10), minor(15)], c: [minor(5), minor(10), minor(15)], d: [minor(5), minor(6), minor(7)] } });
    expect(value.rows.map((row) => row.annual)).toEqual([290, 22, 22, 11, 75]);
    expect(issuesOf(replan(town, request(reissue(200))))).toMatchObject([{ code: 'reissue-impossible', facts: { total: 200, reachable: 220, missing: 20 } }]);
  });
});

test('a stock goes from where it stands to its year by the same parts of the way', () => {
  const stock = standing([planned('a', [105, 110, 115, 120], { annual: minor(120) }), planned('b', [50, 50, 50, 50], { annual: minor(50) })], { kind: 'stock' });
  const { value } = done({ kind: 'catchUp' }, { actuals: { a: [minor(90)], b: [minor(50)] } }, stock);
  expect(table(value)).toEqual([
    [120, 90, 100, 110, 120],
    [50, 50, 50, 50, 50],
  ]);
  expect([...value.quarterTotals]).toEqual([140, 150, 160, 170]);
});
