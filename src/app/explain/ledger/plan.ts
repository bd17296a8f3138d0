import { cumulativeShare } from '../../../domain/schedule/curve';
import { quarterKeys } from '../../../workbook/tables/layout';
import { amount, percent, plain, say, type Sentence } from '../explanation';
import type { LedgerCell } from './ledgerCell';

/** The year's plan: how it was shared out, what it was kept within, and what all rows add up to. */
export function annual(cell: LedgerCell): readonly Sentence[] {
  return [...origin(cell), ...held(cell), ...bounds(cell), ...pool(cell), ...together(cell)];
}

/** One quarter: its part of the year, and what the schedule takes from the year for it. */
export function quarter(cell: LedgerCell): readonly Sentence[] {
  const { assignment, indicator, schedule, key } = cell;
  const index = quarterKeys.findIndex((one) => one === key);
  const own = assignment.quarters[index] ?? null;
  const curve = schedule.value;
  const isLevel = indicator?.kind === 'stock';
  const sentences: Sentence[] = [];
  if (isLevel) sentences.push(say('quarterLevel'));
  else if (own !== null && assignment.annual) {
    sentences.push(say('quarterShare', { amount: amount(own), annual: amount(assignment.annual), share: percent(own / assignment.annual) }));
  }
  if (curve && !isLevel) {
    const [from, to] = [cumulativeShare(curve, 3 * index), cumulativeShare(curve, 3 * index + 3)];
    sentences.push(say('quarterSchedule', { schedule: curve.name, from: percent(from), to: percent(to), share: percent(to - from) }));
    if (indicator && indicator.season !== 'curve') sentences.push(say(indicator.season === 'history' ? 'seasonHistory' : 'seasonSmooth'));
    sentences.push(say('quarterFitted'));
  }
  if (assignment.startMonth !== null) sentences.push(say('startsIn', { month: plain(assignment.startMonth) }));
  return [...sentences, ...held(cell), ...origin(cell)];
}

export function origin({ assignment }: LedgerCell): readonly Sentence[] {
  if (assignment.origin !== '') return [say('origin', { text: assignment.origin })];
  return [say(assignment.annual === null ? 'notSplitYet' : 'originMissing')];
}

function held({ assignment: { hold } }: LedgerCell): readonly Sentence[] {
  return hold === 'none' ? [] : [say(hold === 'year' ? 'heldYear' : 'heldAll')];
}

function bounds({ assignment: { minimum, maximum } }: LedgerCell): readonly Sentence[] {
  if (minimum !== null && maximum !== null) return [say('bounds', { minimum: amount(minimum), maximum: amount(maximum) })];
  if (minimum !== null) return [say('boundBelow', { minimum: amount(minimum) })];
  return maximum === null ? [] : [say('boundAbove', { maximum: amount(maximum) })];
}

function pool({ unit }: LedgerCell): readonly Sentence[] {
  if (unit.category === 'pool') return [say('isPool')];
  return unit.category === 'town' ? [say('isTown')] : [];
}

function together({ indicator, definitions }: LedgerCell): readonly Sentence[] {
  if (indicator === null) return [];
  const cells = definitions.cellsOf(indicator);
  const [planned, target] = [cells.number('_planned'), cells.number('_target')];
  if (planned === null || target === null || indicator.kind === 'rate') return [];
  const step = indicator.step === null ? [] : [say('planStep', { step: amount(indicator.step) })];
  return [...step, say(indicator.marginPercent === 0 ? 'planTotal' : 'planTotalMargin', { planned: amount(planned), target: amount(target), margin: percent(indicator.marginPercent / 100) })];
}
