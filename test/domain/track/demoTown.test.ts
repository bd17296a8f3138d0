import { coverageOf, trackIndicator } from '../../../src/domain/track/trackIndicator';
import { largestShortfalls, rankOffices, rankRows } from '../../../src/domain/track/ranking';
import { demoPlan, demoRows } from '../demoDomain';
import { readDemoTown } from '../demoTown';

const town = readDemoTown();
const codes = Object.keys(town.expected.byIndicator);
const tracks = new Map(codes.map((code) => [code, trackIndicator(demoPlan(town, code), demoRows(town, code), { asOf: 4 })]));

function tracked(code: string) {
  const track = tracks.get(code);
  if (!track) throw new Error(`no indicator ${code}`);
  return track;
}

function rowOf(code: string, unit: string) {
  const row = tracked(code).rows.find((candidate) => candidate.row.unit.code === unit);
  if (!row) throw new Error(`no row ${code} ${unit}`);
  return row;
}

const WORDS: Readonly<Record<string, string>> = {
  达序时: 'onSchedule', 欠序时: 'behind', 严重滞后: 'farBehind', 未到期: 'notDue', 目标待核: 'targetToVerify',
};

describe('the demo town in April', () => {
  it.each(codes)('every printed figure of %s comes out', (code) => {
    const expected = town.expected.byIndicator[code];
    const track = tracked(code);
    if (!expected) throw new Error(code);
    expect(track.dataMonth).toBe(expected.dataMonth);
    expect(track.rows).toHaveLength(expected.rows);
    expect(track.reportedSum).toBe(expected.rawSum);
    expect(track.actual).toBe(expected.sumWithLastValid);
    expect(track.status).toBe(WORDS[expected.statusByRecommendedRules]);
    expect(track.rows.filter((row) => row.status === 'toVerify').map((row) => row.row.unit.code)).toEqual(expected.needsCheck);
    if (expected.target === undefined) return;
    const shown = (value: number | null, factor: number, digits: number) => (value === null ? null : Number((value * factor).toFixed(digits)));
    expect(track.target).toBe(expected.target);
    expect(shown(track.milestone, 1, 2)).toBe(expected.milestone);
    expect(shown(track.completion, 100, 2)).toBe(expected.completionPct);
    expect(shown(track.schedule, 100, 2)).toBe(expected.schedulePct);
    expect(track.gap).toBe(expected.gapPp);
    // Within half of the last printed digit: the file has 77.2 for 77.25.
    if (typeof expected.attainmentPct !== 'number') expect(track.attainment).toBeNull();
    else expect(Math.abs((track.attainment ?? 0) * 100 - expected.attainmentPct)).toBeLessThanOrEqual(0.05 + 1e-9);
  });

  it('the two rows without a figure are unreported and keep their last one', () => {
    const missing = codes.flatMap((code) => tracked(code).rows.filter((row) => row.missing).map((row) => ({ indicator: code, unit: row.row.unit.code })));
    expect(missing).toHaveLength(2);
    expect(missing).toEqual(expect.arrayContaining([...town.expected.notReported]));
    expect(rowOf('I9', 'Q05')).toMatchObject({ status: 'notReported', value: null, previous: 905, previousMonth: 3, valid: 905 });
  });

  it('29 rows are due in April, 27 have reported, 2 of them to be verified', () => {
    const monthly = codes.filter((code) => tracked(code).dataMonth === 4).flatMap((code) => tracked(code).rows);
    expect(coverageOf(monthly)).toEqual({ due: 29, reported: 27, toVerify: 2 });
  });

  it('a fallen and a thousandfold figure are to be verified, and stay out of the total', () => {
    expect(rowOf('I9', 'Q06')).toMatchObject({ status: 'toVerify', anomaly: 'fell', value: 812, valid: 830 });
    expect(rowOf('I9', 'Q07')).toMatchObject({ status: 'toVerify', anomaly: 'jumped', value: 9960, valid: 735 });
  });

  it.each([
    ['I9', 'Q08', 'stopped'],
    ['I9', 'Q10', 'stopped'],
    ['I9', 'Q11', 'notDue'],
    ['I3', 'Q03', 'notStarted'],
    ['I3', 'R00', 'pool'],
    ['I4', 'D01', 'notDue'],
    ['I7', 'D01', 'onSchedule'],
    ['I8', 'Q01', 'targetToVerify'],
    ['I8', 'R00', 'pool'],
  ])('%s %s is %s', (code, unit, status) => {
    expect(rowOf(code, unit).status).toBe(status);
  });

  it('is exempt in January where the rules say so', () => {
    const january = trackIndicator(demoPlan(town, 'I3'), demoRows(town, 'I3'), { asOf: 1 });
    expect(january.status).toBe('exempt');
    expect(january.coverage.due).toBe(0);
  });

  it('ignores months after the as-of month', () => {
    const march = trackIndicator(demoPlan(town, 'I9'), demoRows(town, 'I9'), { asOf: 3 });
    expect(march.rows.filter((row) => row.anomaly)).toEqual([]);
    expect(march.actual).toBe(9015);
  });

  it('ranks by what a shortfall costs the town', () => {
    const worst = largestShortfalls([...tracks.values()], 5).map(({ indicator, track, cost }) => [indicator.plan.indicator.code, track.row.unit.code, cost]);
    expect(worst).toEqual([
      ['I1', 'V02', 10.563],
      ['I2', 'D01', 6.071],
      ['I5', 'D01', 5.5],
      ['I3', 'Q12', 3.367],
      ['I5', 'V01', 1.667],
    ]);
  });

  it('gives equal gaps one rank and ranks only judged rows', () => {
    const { rows } = tracked('I3');
    const ranks = rankRows(rows);
    rows.forEach((row, index) => expect(ranks[index] === null).toBe(['pool', 'notReported'].includes(row.status)));
  });

  it('ranks offices by their rows on schedule, and not those with fewer than three judged rows', () => {
    const offices = rankOffices([...tracks.values()]).map(({ office, judged, good, missing, share }) => [office, judged, good, missing, share]);
    expect(offices).toEqual([
      ['DP1', 10, 5, 1, 0.5],
      ['DP2', 9, 0, 0, 0],
      ['DP4', 3, 0, 0, 0],
      ['DP3', 2, 0, 0, null],
      ['DP5', 0, 0, 1, null],
    ]);
  });

  it('reads a gap as it is printed: 420 of 1,800 in April is 10.00 points behind', () => {
    expect(rowOf('I3', 'Q01')).toMatchObject({ gap: -10, status: 'farBehind' });
  });
});
