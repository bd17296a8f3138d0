import { DEFAULT_RULE, type LightRule, UNCONDITIONAL } from '../../domain/track/lightRule';
import type { Rule, RuleColours } from '../content';
import type { Language } from '../text/language';
import { type RuleTexts, rulesIn } from '../text/rulesIn';

/** Green to red as governments warn; ★●△▲■. */
const WARNING: RuleColours = { done: 'green', on: 'green', near: 'blue', behind: 'yellow', far: 'red' };

/** The rules a new workbook starts with; texts say where each comes from and what the published rule leaves open. */
export function presetRules(language: Language): readonly Rule[] {
  const texts = rulesIn(language);
  const preset = (key: keyof RuleTexts['names'], rule: LightRule, more: Partial<Pick<Rule, 'wording' | 'colours'>> = {}): Rule => ({
    ...rule,
    wording: 'schedule',
    colours: WARNING,
    ...more,
    name: texts.names[key],
    place: texts.places[key],
    source: texts.sources[key],
    gaps: texts.gaps[key],
  });
  return [
    preset('default', DEFAULT_RULE),
    preset('growth', { ...UNCONDITIONAL, metric: 'points', onSchedule: 0, nearSchedule: -2, behind: -5 }, { wording: 'growth' }),
    preset('cap', { ...UNCONDITIONAL, metric: 'overrun', onSchedule: 0, nearSchedule: null, behind: -5, behindIncluded: true }, { wording: 'cap' }),
    preset('average', { ...DEFAULT_RULE, average: true }),
    preset('yinchuan', { ...UNCONDITIONAL, metric: 'points', onSchedule: 0, nearSchedule: -10, behind: -30, behindIncluded: true }),
    preset('sanya', { ...UNCONDITIONAL, metric: 'attainment', onSchedule: 100, nearSchedule: null, behind: 50, behindIncluded: true, repeats: 2 }),
    preset(
      'xinhuang',
      { ...UNCONDITIONAL, metric: 'attainment', onSchedule: 100, nearSchedule: 80, nearIncluded: true, behind: 60, behindIncluded: true },
      { colours: { done: 'green', on: 'green', near: 'green', behind: 'blue', far: 'yellow' } },
    ),
    preset('xuancheng', { ...UNCONDITIONAL, metric: 'points', onSchedule: 0, nearSchedule: null, behind: null }),
    preset('wuchuan', { ...UNCONDITIONAL, metric: 'attainment', onSchedule: 100, nearSchedule: null, behind: 60, behindIncluded: true }),
    preset('sanming', { ...UNCONDITIONAL, metric: 'points', onSchedule: 0, nearSchedule: -2, behind: null, repeats: 2 }),
    preset(
      'redGood',
      { ...UNCONDITIONAL, metric: 'points', onSchedule: 0, nearSchedule: null, behind: null },
      { colours: { done: 'red', on: 'yellow', near: 'green', behind: 'green', far: 'green' } },
    ),
  ];
}
