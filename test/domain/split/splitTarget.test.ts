import type { Indicator } from '../../../src/domain/indicator';
import { minor } from '../../../src/domain/amount';
import { quarterLevels, quarterTotals } from '../../../src/domain/split/quarters/quarterTotals';
import { splitTarget } from '../../../src/domain/split/splitTarget';
import { demoIndicator, good, toIndicator } from '../demoDomain';
import { readDemoTown } from '../demoTown';
import { issuesOf } from './splitRows';
import { evenCurve, quarterCurve } from '../schedule/curves';

const output = toIndicator(demoIndicator(readDemoTown(), 'I9'));

describe('the target to be split', () => {
  it('is converted into the split unit, with the margin on top', () => {
    expect(good(splitTarget(output))).toEqual({ issued: 49500, total: 49500 });
    expect(good(splitTarget({ ...output, marginPercent: 3 }))).toEqual({ issued: 49500, total: 50985 });
    expect(good(splitTarget({ ...output, issuedTarget: 0.0003, marginPercent: 12.5 }))).toEqual({ issued: 3, total: 3 });
    expect(good(splitTarget({ ...output, issuedTarget: 0.0004, marginPercent: 12.5 }))).toEqual({ issued: 4, total: 5 });
  });

  it.each<[string, Partial<Indicator>]>([
    ['rate-not-split', { kind: 'rate' }],
    ['target-missing', { issuedTarget: null }],
    ['target-missing', { targetState: 'toVerify' }],
    ['negative-target', { issuedTarget: -1 }],
    ['target-not-multiple', { issuedTarget: 4.95001 }],
    ['unit-mismatch', { issuedUnit: '亩' }],
    ['unit-unknown', { issuedUnit: '标箱' }],
    ['amount-too-large', { issuedTarget: 1e13 }],
    ['negative-margin', { marginPercent: -1 }],
  ])('is refused as %s, naming the indicator', (code, change) => {
    const [issue] = issuesOf(splitTarget({ ...output, ...change }));
    expect(issue).toMatchObject({ code, facts: { indicator: output.name } });
  });
});

describe('the county’s own quarters', () => {
  it('keep every cumulative figure within half a unit, and add up', () => {
    expect(quarterTotals(minor(10), good(quarterCurve('c', [22, 47, 72, 100])))).toEqual([2, 3, 2, 3]);
    expect(quarterTotals(minor(2), evenCurve('even'))).toEqual([1, 0, 1, 0]);
    expect(quarterTotals(minor(1000), good(quarterCurve('c', [20, 40, 60, 80])))).toEqual([200, 200, 200, 200]);
  });

  it('of a stock are levels on the way to the target', () => {
    expect(quarterLevels(minor(100), minor(90), evenCurve('even'))).toEqual([97, 95, 92, 90]);
  });
});
