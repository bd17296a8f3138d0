import type { Catalogue } from '../text';
import { quoteText } from './reference';
import { STATUS } from './status';

/** Codes of a rule's wording in helper columns. */
export const WORDING = { schedule: 1, cap: 2, growth: 3 } as const;

/** Where the words of a row's status depend on more than its code. */
export interface Worded {
  /** A condition: softer words for an enterprise far behind. */
  readonly soft: string;
  /** Month and figure of the last report, for an unreported row. */
  readonly month: string;
  readonly figure: string;
  /** Code of the rule's wording. */
  readonly wording: string;
}

/** The status as words with its symbol, from the numeric code; an unreported row names its last figure. */
export function statusWords(text: Catalogue, code: string, row: Worded): string {
  const words = text.words.statuses;
  const ordered = [
    words.targetToVerify, words.notSplit, words.incomplete, words.stopped, words.exempt, words.notDue, words.notReported,
    words.toVerify, words.done, words.notStarted,
  ].map(quoteText);
  const [open, between, close] = text.board.lastFigure.map(quoteText);
  const last = `IF(${row.month}>0,${open}&${row.month}&${between}&${row.figure}&${close},"")`;
  return (
    `=IF(${code}=${STATUS.blank},"",IF(${code}=${STATUS.pool},${quoteText(words.pool)},IF(${code}=${STATUS.town},${quoteText(words.town)},` +
    `IF(${code}=${STATUS.notReported},${quoteText(words.notReported)}&${last},` +
    `IF(${code}<${STATUS.onSchedule},CHOOSE(${code},${ordered.join(',')}),${lightWords(text, code, row)})))))`
  );
}

function lightWords({ words }: Catalogue, code: string, { soft, wording }: Worded): string {
  const lights = [words.statuses, words.capStatuses, words.growthStatuses].map((set) => {
    const ordered = [set.onSchedule, set.nearSchedule, set.behind, set.farBehind, set.farBehindEnterprise].map(quoteText);
    return `CHOOSE(${code}-${STATUS.notStarted}+IF(AND(${code}=${STATUS.farBehind},${soft}),1,0),${ordered.join(',')})`;
  });
  return `CHOOSE(${wording},${lights.join(',')})`;
}
