import { amount, plain, say, type Sentence } from '../explanation';
import type { LedgerCell } from './ledgerCell';
import type { WorkedOut } from './measures';

const PERIODS = { month: 'dataMonthMonthly', steps: 'dataMonthMonthly', quarter: 'dataMonthQuarterly', half: 'dataMonthHalf' } as const;

/** The month whose figures count, from the cut-off and the indicator's reporting period. */
export function dataMonth({ indicator, track, asOf }: LedgerCell): WorkedOut {
  if (indicator === null || track === null || asOf === null) return { sentences: [], value: null };
  const month = track.dataMonth;
  const facts = { asOf: plain(asOf), month: plain(month) };
  const code = indicator.dataMonth !== null ? 'dataMonthOwn' : month === 0 ? 'dataMonthNone' : PERIODS[indicator.period];
  const exempt = indicator.exemptMonths.includes(month) ? [say('isExempt', { month: plain(month) })] : [];
  return { sentences: [say(code, facts), ...exempt], value: month === 0 ? null : month };
}

/** The figure in the data month's cell. */
export function toDate({ track, cells }: LedgerCell): WorkedOut {
  if (track === null) return { sentences: [], value: cells.number('toDate') };
  if (track.dataMonth === 0) return { sentences: [say('notDueYet')], value: null };
  return { sentences: [toDateSentence(track.dataMonth, track.value, track.anomaly === 'text')], value: track.value };
}

function toDateSentence(month: number, value: number | null, isText: boolean): Sentence {
  if (value !== null) return say('toDate', { month: plain(month), figure: amount(value) });
  return isText ? say('figureIsText') : say('toDateBlank', { month: plain(month) });
}
