import { monthKeys } from '../../../workbook/tables/layout';
import { amount, plain, say, type Sentence } from '../explanation';
import type { LedgerCell } from './ledgerCell';
import { anomaly } from './status';

/**
 * A cumulative figure as it is entered: who enters it, and what becomes of it. No milestone, gap or required
 * amount stands here: nothing beside an entry says what ought to be reported.
 */
export function actual(cell: LedgerCell): readonly Sentence[] {
  const { key } = cell;
  const month = monthKeys.findIndex((one) => one === key) + 1;
  return [entered(cell, month), ...whoFills(cell), ...whatBecomes(cell, month), say('neverCorrected')];
}

function entered({ cells, key, assignment }: LedgerCell, month: number): Sentence {
  const figure = cells.number(key);
  const facts = { month: plain(month), measure: assignment.measure };
  if (figure !== null) return say('actualIs', { ...facts, figure: amount(figure) });
  return cells.text(key) === '' ? say('actualBlank', facts) : say('actualText', { ...facts, text: cells.text(key) });
}

function whoFills({ indicator, assignment, unit }: LedgerCell): readonly Sentence[] {
  if (unit.category === 'town') return [say('isTown')];
  if (indicator === null) return [say('indicatorUnknown', { indicator: assignment.indicator })];
  if (indicator.source === 'statistics') return [say('fromStatistics')];
  if (indicator.source === 'confirming') return [say('fromConfirming', { office: indicator.confirmingOffice || indicator.leadOffice })];
  return [say('fromUnit', { office: assignment.leadOffice })];
}

/** Whether totals take the figure. */
function whatBecomes(cell: LedgerCell, month: number): readonly Sentence[] {
  const { track, asOf } = cell;
  if (track === null || asOf === null) return [];
  if (month > asOf) return [say('actualLater', { month: plain(asOf) })];
  if (month > track.dataMonth) return [say('actualBetween', { month: plain(track.dataMonth) })];
  if (month < track.dataMonth) return [say('actualEarlier', { month: plain(track.dataMonth) })];
  if (track.anomaly) return [anomaly(cell, track), lastValid(cell, 'countedLast', 'countedNone')];
  if (track.value === null) return [track.status === 'exempt' ? say('isExempt', { month: plain(month) }) : lastValid(cell, 'missingLast', 'missingNone')];
  return [say('counted'), ...revised(cell), ...natureOf(cell)];
}

function lastValid({ track }: LedgerCell, used: 'countedLast' | 'missingLast', none: 'countedNone' | 'missingNone'): Sentence {
  if (track === null || track.previous === null || track.previousMonth === null) return say(none);
  return say(used, { last: amount(track.previous), lastMonth: plain(track.previousMonth) });
}

/** A fall that is confirmed and has a cause is lawful. */
function revised({ track }: LedgerCell): readonly Sentence[] {
  return track !== null && track.value !== null && track.previous !== null && track.value < track.previous && track.measured.kind !== 'net' && track.measured.kind !== 'rate' && track.measured.kind !== 'stock' ? [say('countedRevised')] : [];
}

function natureOf({ cells }: LedgerCell): readonly Sentence[] {
  const nature = cells.text('nature');
  return nature === '' ? [] : [say('natureIs', { nature })];
}
