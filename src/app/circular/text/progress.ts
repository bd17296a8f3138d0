import { roundDecimal } from '../../../domain/decimal';
import { circularIn } from '../../../workbook/text/circularIn';
import { STATUS } from '../../../workbook/formulas/status';
import type { RowFigures, TownStanding } from '../townStanding';
import { type Amount, shownAmount } from './shownAmount';
import { gapText, plainStatus, type ToldIndicator } from './told';

type Opening = 'first' | 'firstBehind' | 'next';

/** 二、指标进度: good news, then what is behind, then what is not due or not judged; one sentence each. */
export function progressSentences(town: TownStanding, told: readonly ToldIndicator[]): readonly string[] {
  const { standing } = circularIn(town.language);
  const group = (opening: Opening, standings: readonly ToldIndicator['standing'][]): readonly string[] =>
    told.filter((one) => standings.includes(one.standing)).map((one, index) => progressClause(town, one, index === 0 ? opening : 'next'));
  const good = group('first', ['good']);
  const behind = group(good.length === 0 ? 'first' : 'firstBehind', ['behind', 'farBehind']);
  return [good, behind, group('next', ['notDue']), group('next', ['unjudged'])].map(standing.sentence).filter(Boolean);
}

/** How far one indicator is, with the rows that count with an earlier figure. */
export function progressClause(town: TownStanding, one: ToldIndicator, opening: Opening): string {
  return judgedClause(town, one, opening) + carriedText(town, one);
}

function judgedClause(town: TownStanding, one: ToldIndicator, opening: Opening): string {
  const { standing } = circularIn(town.language);
  const { actual, gap, kind } = one;
  const otherMonth = one.month === town.month || one.month === 0 ? null : one.month;
  if (one.standing === 'unjudged' || actual === null) {
    return standing.unjudged(one.name, actual === null ? null : shownAmount(actual, one), plainStatus(one.status), otherMonth);
  }
  if (one.standing === 'notDue') {
    const falls = kind === 'net' && actual < 0;
    return standing.notDue(one.name, shownAmount(falls ? -actual : actual, one), falls);
  }
  const amount = shownAmount(actual, one);
  const step = stepAhead(one);
  if (step !== undefined) return standing.step(one.name, amount, step);
  return standing.join([reachedClause(town, one, amount, opening), ...(gap === null ? [] : [gapText(gap, one, town)])]);
}

/** What was reached: beside its target, below its cap, or as a share of the year. */
function reachedClause({ language }: TownStanding, one: ToldIndicator, amount: Amount, opening: Opening): string {
  const { standing } = circularIn(language);
  const { name, kind, direction, target, completion } = one;
  if (kind === 'rate' && target !== null) return standing.rate(name, amount, shownAmount(target, one));
  if (kind !== 'stock' && direction === 'lower' && target !== null) return standing.capped(name, amount, shownAmount(target, one));
  if (completion === null) return standing.plain(name, amount);
  const words = kind === 'stock' ? standing.level : standing[opening];
  return words(name, amount, roundDecimal(completion * 100, 1).toFixed(1));
}

/** The last step of a counted indicator that is already reached before its month; `null` for the whole year, `undefined` for none. */
function stepAhead({ kind, direction, actual, target, schedule, month, code }: ToldIndicator): number | null | undefined {
  if ((kind !== 'count' && kind !== 'net') || direction === 'lower' || actual === null || target === null || actual <= 0) return undefined;
  if (code === STATUS.done) return null;
  const due = (at: number): number => (at < 1 ? 0 : Math.floor(roundDecimal(((schedule[at - 1] ?? 0) * target) / 100, 6)));
  const steps = Array.from({ length: 12 }, (_, index) => index + 1).filter((at) => at > month && due(at) > due(at - 1) && due(at) <= actual);
  return steps.at(-1);
}

/** (含未报1家,按3月数计) and its like; empty when every row that was due has a valid figure. */
function carriedText(town: TownStanding, { name }: ToldIndicator): string {
  const { standing, document } = circularIn(town.language);
  const own = town.rows.filter((row) => row.indicator === name);
  const counted = (rows: readonly RowFigures[]): string =>
    rows.length === 0 ? '' : document.rows(rows.length, rows.every(({ category }) => category === 'enterprise'));
  const late = own.filter((row) => row.isMissing || row.code === STATUS.toVerify);
  if (late.length === 0) return '';
  const carried = late.filter((row) => row.valid !== null);
  const months = [...new Set(carried.map((row) => row.lastMonth))];
  return standing.carried({
    missing: counted(carried.filter((row) => row.isMissing)),
    toVerify: counted(carried.filter((row) => !row.isMissing)),
    month: months.length === 1 ? (months[0] ?? null) : null,
    without: counted(late.filter((row) => row.valid === null)),
  });
}
