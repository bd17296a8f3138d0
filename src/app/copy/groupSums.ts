import { isSmallGroup } from '../../domain/disclosure/smallGroup';
import { groupBy } from '../../domain/groupBy';
import { sumDecimals } from '../../domain/sumDecimals';
import { denseRanks } from '../../domain/track/denseRanks';
import { leastConfirmed } from '../../domain/track/leastConfirmed';
import { KIND, STATUS } from '../../workbook/formulas/status';
import { isJudged } from '../track/lights';
import type { CirculatedOffice, CirculatedProgress, CirculatedShortfall } from './circulated';
import type { CopyRows } from './copyRows';
import type { IndicatorHead, LedgerLine } from './copySource';
import type { GroupedIndicator, LineGroup } from './groupLines';

const FEWEST_RANKED = 3;
const MOST_SHORTFALLS = 10;

/** Offices by the share of their rows on schedule; those with fewer than three judged rows come last, without a rank. */
export function circulatedOffices(lines: readonly LedgerLine[]): readonly CirculatedOffice[] {
  const offices = [...groupBy(lines.filter(({ office }) => office !== ''), ({ office }) => office)].map(([office, own]) => {
    const judged = own.filter((line) => line.isJudged).length;
    const good = own.filter((line) => line.isGood).length;
    return { office, judged, good, missing: own.filter((line) => line.isMissing).length, share: judged < FEWEST_RANKED ? null : good / judged };
  });
  const shown = offices.filter(({ judged, missing }) => judged + missing > 0);
  const ranks = denseRanks(shown.map(({ share }) => share));
  return shown.map((office, index) => ({ ...office, rank: ranks[index] ?? null })).sort((left, right) => (right.share ?? -1) - (left.share ?? -1));
}

/** The ten lines that cost the town most, rows that are behind added up. Those withheld stand last: their place among the others would say what they cost. */
export function circulatedShortfalls(grouped: readonly GroupedIndicator[], rows: CopyRows): readonly CirculatedShortfall[] {
  const found = grouped.flatMap(({ head, groups }) => groups.flatMap((group) => shortfallOf(head, group, rows)));
  return found
    .sort((left, right) => right.cost - left.cost)
    .slice(0, MOST_SHORTFALLS)
    .sort((left, right) => Number(left.isWithheld) - Number(right.isWithheld) || (left.isWithheld ? byName(left, right) : 0))
    .map(({ cost, distance, isWithheld, ...line }) => ({ ...line, isWithheld, distance: isWithheld ? null : distance, cost: isWithheld ? null : cost }));
}

function shortfallOf(head: IndicatorHead, group: LineGroup, rows: CopyRows) {
  const behind = group.lines.filter(({ code, distance }) => code >= STATUS.notStarted && code <= STATUS.farBehind && (distance ?? 0) < 0);
  if (behind.length === 0 || head.target === null || head.target <= 0) return [];
  const distance = sumDecimals(behind.map((line) => line.distance)) ?? 0;
  const isWithheld = group.isWithheld || (rows !== 'anonymous' && isTelling(behind, group.lines));
  return [{ ...titled(head, group.name), isWithheld, rows: behind.length, distance, cost: (-distance / head.target) * 100 }];
}

/** Whether the distance of those behind, or what it leaves of the whole line's distance, is too few enterprises'. */
function isTelling(behind: readonly LedgerLine[], all: readonly LedgerLine[]): boolean {
  const others = all.filter((line) => !behind.includes(line));
  return isSmallGroup(firmsOf(behind).map(({ distance }) => distance)) || isSmallGroup(firmsOf(others).map(({ actual, milestone }) => (actual ?? 0) - (milestone ?? 0)));
}

/** Every line's rows added up. Rates do not add up; rates and levels have no share of the year. Line by line as offices and industries, indicator by indicator under letters. */
export function circulatedProgress(grouped: readonly GroupedIndicator[], rows: CopyRows): readonly CirculatedProgress[] {
  const lines = grouped.flatMap(({ head, groups }) => groups.map((group) => progressOf(head, group, rows)));
  if (rows !== 'anonymous') return [...groupBy(lines, ({ group }) => group).values()].flat();
  return grouped.flatMap(({ head }) => lines.filter(({ indicator }) => indicator === head.name).sort(byName));
}

function progressOf(head: IndicatorHead, { name, lines, isWithheld: isSmall }: LineGroup, rows: CopyRows): CirculatedProgress {
  const isWithheld = isSmall || (head.kind === KIND.rate && rows !== 'anonymous');
  const total = (key: 'annual' | 'milestone' | 'actual'): number | null => (isWithheld ? null : sumDecimals(lines.map((line) => line[key])));
  const [annual, milestone, actual] = [total('annual'), total('milestone'), total('actual')];
  const adds = head.kind !== KIND.stock && head.kind !== KIND.rate && annual !== null && annual !== 0 && actual !== null;
  const [first] = rows === 'anonymous' && !isSmall ? lines : [];
  return {
    ...titled(head, name),
    isWithheld,
    units: lines.length,
    annual,
    milestone,
    actual,
    completion: adds ? actual / annual : null,
    nature: leastConfirmed(lines.filter((line) => line.actual !== null).map((line) => line.nature)),
    judged: lines.filter((line) => line.isJudged).length,
    good: lines.filter((line) => line.isGood).length,
    // Whether one stopped or is exempt would say who it is.
    light: first && isJudged(first.code) ? { status: first.status, colour: first.colour } : null,
  };
}

function titled({ name, measure, decimals }: IndicatorHead, group: string) {
  return { group, indicator: name, measure, decimals };
}

function firmsOf(lines: readonly LedgerLine[]): readonly LedgerLine[] {
  return lines.filter(({ category }) => category === 'enterprise');
}

type Named = Pick<CirculatedProgress, 'group'>;

/** A before B before AA. */
function byName(left: Named, right: Named): number {
  return left.group.length - right.group.length || (left.group < right.group ? -1 : 1);
}
