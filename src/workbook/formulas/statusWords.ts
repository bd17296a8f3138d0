import type { Catalogue } from '../text';
import { quoteText } from './reference';
import { STATUS } from './status';

/** The status as words with its symbol, from the numeric code; an unreported row names its last figure. */
export function statusWords(
  text: Catalogue,
  code: string,
  row: { readonly soft: string; readonly month: string; readonly figure: string },
): string {
  const words = text.words.statuses;
  const ordered = [
    words.targetToVerify, words.notSplit, words.incomplete, words.stopped, words.exempt, words.notDue, words.notReported,
    words.toVerify, words.done, words.notStarted, words.onSchedule, words.nearSchedule, words.behind, words.farBehind,
  ].map(quoteText);
  const [open, between, close] = text.board.lastFigure.map(quoteText);
  const last = `IF(${row.month}>0,${open}&${row.month}&${between}&${row.figure}&${close},"")`;
  return (
    `=IF(${code}=${STATUS.blank},"",IF(${code}=${STATUS.pool},${quoteText(words.pool)},IF(${code}=${STATUS.town},${quoteText(words.town)},` +
    `IF(${code}=${STATUS.notReported},${quoteText(words.notReported)}&${last},` +
    `IF(AND(${code}=${STATUS.farBehind},${row.soft}),${quoteText(words.farBehindEnterprise)},CHOOSE(${code},${ordered.join(',')}))))))`
  );
}
