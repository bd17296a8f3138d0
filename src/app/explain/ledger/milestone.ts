import { cumulativeShare, type Curve } from '../../../domain/schedule/curve';
import { quarterElapsed } from '../../../domain/schedule/milestone';
import type { RowTrack } from '../../../domain/track/trackRow';
import { amount, percent, plain, say, type Sentence, type Term } from '../explanation';
import type { WorkedOut } from './measures';

/** What the row owes at the end of its data month, step by step. */
export function milestone(track: RowTrack, curve: Curve): WorkedOut {
  return { sentences: sentences(track, curve), value: track.milestone };
}

function sentences(track: RowTrack, curve: Curve): readonly Sentence[] {
  const { assignment } = track.row;
  const { measured, dataMonth: month } = track;
  const { annual, startMonth } = assignment;
  if (annual === null || track.milestone === null) return [say('noPlan')];
  if (measured.kind === 'rate') return [say('milestoneRate', { annual: amount(annual) })];
  if (month === 0) return [say('milestoneNoMonth')];
  const due = say('scheduleAt', { schedule: curve.name, month: plain(month), share: percent(cumulativeShare(curve, month)) });
  if (measured.kind === 'stock') return [due, ...levels(track, annual, curve)];
  if (startMonth !== null && month < startMonth) return [say('milestoneBeforeStart', { start: plain(startMonth) })];
  return [due, ...added(track, annual, curve)];
}

/** Quarters that are over count whole, the running one in part. */
function added(track: RowTrack, annual: number, curve: Curve): readonly Sentence[] {
  const { assignment } = track.row;
  const { dataMonth: month, milestone: owed } = track;
  const isPlanned = assignment.quarters.some((quarter) => quarter !== null);
  const terms = assignment.quarters.map((quarter, index): Term => {
    const { passed, length } = quarterElapsed(curve, index, month, assignment);
    return { amount: quarter ?? 0, part: passed / length };
  });
  const raw = isPlanned ? terms.reduce((sum, term) => sum + term.amount * term.part, 0) : annual * cumulativeShare(curve, month);
  const sum = isPlanned
    ? say('milestoneQuarters', { terms: { as: 'sum', terms }, result: amount(raw) })
    : say('milestoneYear', { annual: amount(annual), share: percent(cumulativeShare(curve, month)), result: amount(raw) });
  const isWhole = track.measured.kind !== 'flow' && Math.abs(raw - (owed ?? 0)) > 1e-6;
  return [
    ...(assignment.startMonth === null || !isPlanned ? [] : [say('milestoneStarts', { start: plain(assignment.startMonth) })]),
    sum,
    ...(isWhole ? [say('milestoneRoundedDown', { result: amount(owed ?? 0) })] : []),
  ];
}

/** A stock moves from level to level. */
function levels(track: RowTrack, annual: number, curve: Curve): readonly Sentence[] {
  const { quarters, lastYear } = track.row.assignment;
  const { dataMonth: month } = track;
  const result = amount(track.milestone ?? 0);
  if (!quarters.some((quarter) => quarter !== null)) {
    if (lastYear === null) return [say('milestoneLevel', { annual: amount(annual) })];
    return [say('milestoneChange', { start: amount(lastYear), annual: amount(annual), share: percent(cumulativeShare(curve, month)), result })];
  }
  const running = Math.ceil(month / 3) - 1;
  const before = quarters.slice(0, running).reduce<number>((level, end) => end ?? level, lastYear ?? quarters[0] ?? 0);
  const { passed, length } = quarterElapsed(curve, running, month, { startMonth: null, rampUp: [] });
  return [say('milestoneLevels', { start: amount(before), end: amount(quarters[running] ?? before), part: percent(passed / length), result })];
}
