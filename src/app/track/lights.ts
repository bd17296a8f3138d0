import { STATUS, type StatusName } from '../../workbook/formulas/status';

export type { StatusName };

const NAMES = new Map<number, StatusName>((Object.keys(STATUS) as StatusName[]).map((name) => [STATUS[name], name]));

/** Worst first, then what awaits something, then the rest. */
const ORDER: readonly StatusName[] = [
  'farBehind', 'behind', 'notStarted', 'nearSchedule', 'onSchedule', 'done', 'notReported', 'toVerify', 'notDue', 'exempt', 'stopped',
  'targetToVerify', 'notSplit', 'incomplete',
];

/** The status that a numeric code of the workbook stands for; `blank` for any other number. */
export function statusName(code: number): StatusName {
  return NAMES.get(code) ?? 'blank';
}

const JUDGED: readonly StatusName[] = ['done', 'notStarted', 'onSchedule', 'nearSchedule', 'behind', 'farBehind'];

/** Whether a gap to the schedule says something at this status. */
export function isJudged(code: number): boolean {
  return JUDGED.includes(statusName(code));
}

export interface LightCount {
  readonly name: StatusName;
  readonly count: number;
}

/** How many stand at each status; statuses that nobody has, the pool's and the town's own rows are left out. */
export function countLights(standings: readonly { readonly code: number }[]): readonly LightCount[] {
  return ORDER.map((name) => ({ name, count: standings.filter(({ code }) => code === STATUS[name]).length })).filter(({ count }) => count > 0);
}
