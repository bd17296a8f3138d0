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
  /** The workbook's colour code, where all that are counted have the same. */
  readonly colour?: number;
}

interface Lit {
  readonly code: number;
  readonly colour?: number;
}

/** How many stand at each status; statuses that nobody has, the pool's and the town's own rows are left out. */
export function countLights(standings: readonly Lit[]): readonly LightCount[] {
  return ORDER.flatMap((name): readonly LightCount[] => {
    const lit = standings.filter(({ code }) => code === STATUS[name]);
    const [first] = lit;
    if (!first) return [];
    const isOneColour = lit.every(({ colour }) => colour === first.colour);
    return [{ name, count: lit.length, ...(isOneColour && first.colour !== undefined && { colour: first.colour }) }];
  });
}
