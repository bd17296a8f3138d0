/**
 * What a row or an indicator shows, in the order in which it is tested; the last five are judged by figures.
 * `notAssessed` is a pair without a ledger row, `notSplit` a row without a plan. The town pool and the town's
 * own official figure are never lit.
 */
export type Status =
  | 'notAssessed'
  | 'pool'
  | 'town'
  | 'targetToVerify'
  | 'stopped'
  | 'exempt'
  | 'notSplit'
  | 'notDue'
  | 'notReported'
  | 'toVerify'
  | 'done'
  | 'notStarted'
  | 'onSchedule'
  | 'nearSchedule'
  | 'behind'
  | 'farBehind';

/** 1 on schedule, 2 nearly, 3 behind, 4 far behind. */
export type Level = 1 | 2 | 3 | 4;

export const LEVEL_STATUS: Readonly<Record<Level, Status>> = { 1: 'onSchedule', 2: 'nearSchedule', 3: 'behind', 4: 'farBehind' };

/** Statuses that compare a figure with its milestone: those that count when offices are ranked. */
export function isJudged(status: Status): boolean {
  return JUDGED.has(status);
}

/** On schedule or better. */
export function isGood(status: Status): boolean {
  return status === 'done' || status === 'onSchedule';
}

const JUDGED: ReadonlySet<Status> = new Set<Status>(['done', 'notStarted', 'onSchedule', 'nearSchedule', 'behind', 'farBehind']);
