import { comparedValue, lightOf } from '../../src/domain/track/lightLevel';
import { measure, type Measured } from '../../src/domain/track/measures';
import { presetRules } from '../../src/workbook/sheets/presetRules';
import { rulesIn } from '../../src/workbook/text/rulesIn';
import { LANGUAGES } from '../../src/workbook/text';
import { CAP_CASES, PRESET_CASES } from './presetCases';

const RULES = new Map(presetRules('zh').map((rule) => [rule.name, rule]));

/** Of a plan of 20,000 half is due in June: 2 are a hundredth of a point, 1 a hundredth of a percent of the milestone. */
const JUNE: Measured = { kind: 'flow', direction: 'higher', percent: false, month: 6, actual: null, milestone: 10_000, plan: 20_000, lastYear: null, yearEnd: 20_000 };

function judged(name: string, measured: Measured) {
  const rule = RULES.get(name);
  if (!rule) throw new Error(`no rule ${name}`);
  const measures = measure(measured);
  return [comparedValue(rule, measured, measures), lightOf(measured, measures, { rule, target: 1e9, average: null, overdue: null }).level];
}

describe('each preset at, just above and just below its thresholds', () => {
  it.each(PRESET_CASES)('%s: %d compares as %d and is %d', (name, actual, value, level) => {
    expect(judged(name, { ...JUNE, actual })).toEqual([value, level]);
  });

  it.each(CAP_CASES)('%s: %d compares as %d and is %d', (name, actual, value, level) => {
    expect(judged(name, { ...JUNE, direction: 'lower', actual })).toEqual([value, level]);
  });

  it.each([
    [12, 0, 1], [11.99, -0.01, 2], [10.01, -1.99, 2], [10, -2, 3], [7.01, -4.99, 3], [7, -5, 4],
  ])('增速型, of a growth of %d against 12: %d, %d', (actual, value, level) => {
    expect(judged('增速型', { ...JUNE, kind: 'rate', percent: true, milestone: 12, plan: 12, actual })).toEqual([value, level]);
  });
});

test.each(LANGUAGES)('presets have names of their own and say where they come from (%s)', (language) => {
  const rules = presetRules(language);
  expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
  expect(rules.map((rule) => rule.name)).toEqual(Object.values(rulesIn(language).names));
  expect(rules.filter((rule) => [rule.place, rule.source, rule.gaps].includes(''))).toEqual([]);
});

test('every text of the rules is there in both languages', () => {
  const [zh, en] = [rulesIn('zh'), rulesIn('en')];
  expect(Object.keys(zh.sources)).toEqual(Object.keys(en.sources));
  expect(Object.values({ ...en.check, ...en.names, ...en.places, ...en.sources, ...en.gaps }).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});
