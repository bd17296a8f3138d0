import { roundDecimal } from '../../../domain/decimal';
import { gapWithoutLargest } from '../../../domain/track/withoutLargest';
import { circularIn } from '../../../workbook/text/circularIn';
import type { TownStanding } from '../townStanding';
import { rowsBehind } from './causes';
import type { Paragraph } from './paragraph';
import { progressClause } from './progress';
import { shownAmount } from './shownAmount';
import { gapText, type ToldIndicator, toldIndicators } from './told';

/** From this month on there is a half-year to speak of. */
export const HALF = 6;

/** The three-part analysis of users.zh.md §1.8: figures filled in, slots where a person writes. */
export function analysisText(town: TownStanding): readonly Paragraph[] {
  const { halfYear, document } = circularIn(town.language);
  const told = toldIndicators(town);
  const body = [
    halfYear.data(estimatedNow(town), town.month),
    halfYear.running(town.month, runningText(town, told)),
    halfYear.problems(problemsText(town, told)),
    halfYear.plans(town.month, plansText(town, told)),
  ];
  return [
    { kind: 'title', text: halfYear.title(town.town, town.year, town.month) },
    ...body.map((text): Paragraph => ({ kind: 'body', text })),
    { kind: 'remark', text: document.disclaimer },
  ];
}

/** Indicators whose figures of the very month are estimates: half-year meetings come before the final ones. */
function estimatedNow({ indicators, rows, month }: TownStanding): readonly string[] {
  const reported = new Set(rows.filter((row) => row.isDue && !row.isMissing).map(({ indicator }) => indicator));
  return indicators.filter((one) => one.nature === 'estimate' && one.month === month && reported.has(one.name)).map(({ name }) => name);
}

function runningText(town: TownStanding, told: readonly ToldIndicator[]): string {
  const { halfYear, standing } = circularIn(town.language);
  const judged = told.filter(({ completion, standing: state }) => completion !== null && state !== 'unjudged');
  const over = judged.filter(isHalfDone).length;
  const clauses = told.map((one, index) => {
    const without = withoutLargest(town, one);
    const clause = progressClause(town, one, index === 0 ? 'first' : 'next');
    return without === null ? clause : standing.join([clause, halfYear.without(gapText(without, one, town))]);
  });
  return halfYear.half(told.length, over, judged.length - over, told.length - judged.length) + standing.sentence(clauses);
}

/** Half of what adds up over the year; a cap or a rate has no half, it is kept or not. */
function isHalfDone({ kind, direction, completion, gap }: ToldIndicator): boolean {
  return direction === 'lower' || kind === 'rate' ? (gap ?? -1) >= 0 : (completion ?? 0) >= 0.5;
}

function withoutLargest(town: TownStanding, { name, kind, actual, milestone, target, direction, standing }: ToldIndicator): number | null {
  if (kind !== 'flow' || standing === 'unjudged' || actual === null || milestone === null || target === null) return null;
  const enterprises = town.rows
    .filter((row) => row.indicator === name && row.category === 'enterprise' && row.valid !== null)
    .map((row) => ({ actual: row.valid ?? 0, milestone: row.milestone ?? 0, target: row.annual ?? 0 }));
  return gapWithoutLargest({ actual, milestone, target }, enterprises, direction === 'lower' ? -1 : 1);
}

function problemsText(town: TownStanding, told: readonly ToldIndicator[]): string {
  const { halfYear } = circularIn(town.language);
  const behind = told.filter(({ standing }) => standing === 'behind' || standing === 'farBehind').map(({ name }) => name);
  const runs = behind.flatMap((indicator) => {
    const rows = rowsBehind(town, indicator).filter(({ category }) => category === 'office' || category === 'village');
    const periods = Math.max(0, ...rows.map(({ periodsBehind }) => periodsBehind));
    return periods >= 2 ? [{ indicator, periods }] : [];
  });
  return halfYear.uneven(behind, runs) + growthText(town) + reasonsText(town);
}

function growthText({ language, units, indicators, month }: TownStanding): string {
  const { halfYear } = circularIn(language);
  const enterprises = units.filter(({ category }) => category === 'enterprise');
  const out = (state: 'stopped' | 'delisted'): number => enterprises.filter((unit) => unit.state === state && (unit.stateFrom ?? 1) <= month).length;
  const started = enterprises.filter(({ startMonth }) => startMonth !== null && startMonth <= month).length;
  const net = indicators.find(({ kind, actual }) => kind === 'net' && actual !== null);
  const figure = net?.actual ?? 0;
  const amount = net ? halfYear.net(String(Math.abs(figure)), net.splitUnit, figure < 0) : null;
  return halfYear.growth(started, out('stopped'), out('delisted'), amount);
}

function reasonsText({ language, rows }: TownStanding): string {
  const { halfYear } = circularIn(language);
  const { land, labour, finance } = halfYear.keywords;
  const count = (word: string): number => rows.filter(({ cause }) => cause.toLowerCase().includes(word.toLowerCase())).length;
  return halfYear.reasons(count(land), count(labour), count(finance));
}

/** What is left of the year, for the town as a whole only. */
function plansText(town: TownStanding, told: readonly ToldIndicator[]): string {
  const { halfYear, standing } = circularIn(town.language);
  const clauses = told.flatMap((one) => {
    const { kind, direction, target, actual, month } = one;
    if (kind !== 'flow' || direction === 'lower' || target === null || actual === null || month >= 12 || target <= actual) return [];
    const left = target - actual;
    const needed = left / (12 - month);
    const times = month === 0 || actual <= 0 ? '' : roundDecimal((needed * month) / actual, 1).toFixed(1);
    return [halfYear.remaining(one.name, shownAmount(left, one), shownAmount(needed, one), times, month)];
  });
  return standing.sentence(clauses) + halfYear.work(town.closedRequests);
}
