import { barOf, chosenNames } from '../../src/taskpane/split/choice';
import { changedRows, changeOf, previewItems } from '../../src/taskpane/split/previewItems';
import { textIn } from '../../src/workbook/text';
import { indicator, previewRow } from './fakes';

const investment = indicator({ name: '投资' });
const land = indicator({ name: '征地' });
const damaged = indicator({ name: '总产值', target: null });
const rate = indicator({ name: '增速', kind: 'rate' });

describe('choosing indicators', () => {
  test('all are asked for, with those that cannot be split, as long as none is left out', () => {
    expect(chosenNames([investment, damaged, land], new Set())).toBeNull();
  });
  test('what is left out is not asked for', () => {
    expect(chosenNames([investment, damaged, land], new Set(['投资']))).toEqual(['征地']);
  });
  test('with nothing to split nothing is asked for', () => {
    expect(chosenNames([damaged, rate], new Set())).toEqual([]);
    expect(chosenNames([investment], new Set(['投资']))).toEqual([]);
  });
  test('a missing target and a rate are barred, each for its reason', () => {
    expect([investment, damaged, rate].map(barOf)).toEqual([null, 'targetMissing', 'rate']);
  });
});

describe('the rows of a preview', () => {
  test('stand under a heading for each indicator', () => {
    const rows = [previewRow({ indicator: '投资' }), previewRow({ indicator: '投资', unit: '乙' }), previewRow({ indicator: '征地', measure: '亩' })];
    const items = previewItems(rows).map((item) => (item.kind === 'indicator' ? `${item.name}/${item.measure}` : item.row.unit));
    expect(items).toEqual(['投资/万元', '甲子铝业', '乙', '征地/亩', '甲子铝业']);
  });
  test.each([
    [null, 5, { kind: 'fresh' }],
    [5, 5, { kind: 'same' }],
    [0, 5, { kind: 'fromZero' }],
    [4, 5, { kind: 'percent', percent: 25 }],
    [4, 3, { kind: 'percent', percent: -25 }],
    [-2, -1, { kind: 'percent', percent: 50 }],
  ])('the change from %p to %p', (before, after, change) => {
    expect(changeOf({ before, after })).toEqual(change);
  });
  test('only rows with another amount count as changed', () => {
    expect(changedRows([previewRow({ before: 100 }), previewRow({ before: 99 }), previewRow()])).toBe(2);
  });
});

describe('the sentence after writing', () => {
  const missing = { indicator: '工业总产值', code: 'target-missing' };
  test('names what was left out and why', () => {
    expect(textIn('zh').pane.split.done(9, 8, [missing])).toBe('9 个指标中 8 个已分解,合计与下达数一致;工业总产值目标待核,未分解。');
    expect(textIn('en').pane.split.done(2, 1, [missing])).toBe(
      '1 of 2 indicators split, adding up to their targets; 工业总产值: not split, the target is to be verified.',
    );
  });
  test('puts those with one reason together', () => {
    const skipped = [missing, { indicator: '增速', code: 'rate-not-split' }, { indicator: '产值', code: 'target-missing' }];
    expect(textIn('zh').pane.split.done(5, 2, skipped)).toContain('工业总产值、产值目标待核,未分解;增速为比率,不分解。');
  });
  test('is short when all were split', () => {
    expect(textIn('zh').pane.split.done(2, 2, [])).toBe('2 个指标中 2 个已分解,合计与下达数一致。');
  });
});
