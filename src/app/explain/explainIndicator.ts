import { cumulativeShare } from '../../domain/schedule/curve';
import type { IndicatorRow } from '../../workbook/decode/indicators';
import type { IndicatorKey } from '../../workbook/tables/columns';
import type { Definitions } from './definitions';
import { amount, type Fact, percent, plain, say, type Sentence } from './explanation';

type Tell = (indicator: IndicatorRow, definitions: Definitions) => readonly Sentence[];

const TOLD: Partial<Readonly<Record<IndicatorKey, Tell>>> = {
  issuedTarget,
  growth,
  schedule,
  rule,
  targetState: (indicator, definitions) => issuedTarget(indicator, definitions),
};

/** What a cell of Indicators is, and for figures that others hang on, how they go on. */
export function explainIndicator(indicator: IndicatorRow, key: IndicatorKey, definitions: Definitions): readonly Sentence[] {
  return key.startsWith('_') ? [say('helperColumn')] : [...(TOLD[key]?.(indicator, definitions) ?? [])];
}

function issuedTarget(indicator: IndicatorRow, definitions: Definitions): readonly Sentence[] {
  const { documentNumber, issuedUnit, splitUnit, targetState } = indicator;
  const document = documentNumber === '' ? [] : [say('targetDocument', { document: documentNumber })];
  const cells = definitions.cellsOf(indicator);
  const [target, planned] = [cells.number('_target'), cells.number('_planned')];
  if (targetState === 'toVerify' || indicator.issuedTarget === null || target === null) return [...document, say('targetToVerify')];
  const converted = issuedUnit === splitUnit ? [] : [say('targetConverted', { issued: amount(indicator.issuedTarget), from: issuedUnit, target: amount(target), to: splitUnit })];
  const total = planned === null || planned === 0 || indicator.kind === 'rate' ? [] : [say(indicator.marginPercent === 0 ? 'planTotal' : 'planTotalMargin', { planned: amount(planned), target: amount(target), margin: percent(indicator.marginPercent / 100) })];
  return [...document, ...converted, ...total];
}

function growth(indicator: IndicatorRow, definitions: Definitions): readonly Sentence[] {
  const cells = definitions.cellsOf(indicator);
  const [target, lastYear, result] = [cells.number('_target'), indicator.lastYear, cells.number('growth')];
  if (target === null) return [say('targetToVerify')];
  if (lastYear === null || lastYear <= 0 || result === null) return [say('growthNone')];
  return [say('growth', { target: amount(target), lastYear: amount(lastYear), result: percent(result / 100) })];
}

function schedule(indicator: IndicatorRow, definitions: Definitions): readonly Sentence[] {
  const { name, value, check } = definitions.scheduleOf(indicator);
  if (value === null) return [say('scheduleMissing', { schedule: name, check })];
  const at = (month: number): Fact => percent(cumulativeShare(value, month));
  return [say('scheduleIs', { schedule: name, first: at(3), second: at(6), third: at(9), fourth: at(12) })];
}

function rule(indicator: IndicatorRow, definitions: Definitions): readonly Sentence[] {
  const { name, value, check } = definitions.ruleOf(indicator);
  if (value === null) return [say('ruleMissing', { rule: name, check })];
  const limit = (threshold: number | null): Fact => (threshold === null ? '' : value.metric === 'points' ? plain(threshold) : percent(threshold / 100));
  const metric = ({ points: 'rulePoints', attainment: 'ruleAttainment', overrun: 'ruleOverrun' } as const)[value.metric];
  return [
    say(metric, { rule: name }),
    say('ruleOn', { limit: limit(value.onSchedule) }),
    ...(value.nearSchedule === null ? [] : [say('ruleNear', { limit: limit(value.nearSchedule) })]),
    ...(value.behind === null ? [] : [say('ruleBehind', { limit: limit(value.behind) })]),
    ...(value.attainmentFloor === null ? [] : [say('ruleFloor', { from: plain(value.floorFrom ?? 1), floor: percent(value.attainmentFloor / 100) })]),
  ];
}
