import type { Nature } from '../../domain/assignment';
import { groupBy } from '../../domain/groupBy';
import { sumDecimals } from '../../domain/sumDecimals';
import { denseRanks } from '../../domain/track/denseRanks';
import { leastConfirmed } from '../../domain/track/leastConfirmed';
import { isSmallGroup } from '../../domain/track/smallGroup';
import type { Category } from '../../domain/unit';
import { KIND, STATUS } from '../../workbook/formulas/status';
import type { CirculatedOffice, CirculatedProgress, CirculatedShortfall } from './circulated';

/** A row of the ledger without its unit's name. */
export interface LedgerLine {
  readonly indicator: string;
  readonly office: string;
  readonly category: Category;
  readonly annual: number | null;
  readonly milestone: number | null;
  readonly distance: number | null;
  /** The last valid figure. */
  readonly actual: number | null;
  readonly nature: Nature;
  readonly code: number;
  readonly isJudged: boolean;
  readonly isGood: boolean;
  readonly isMissing: boolean;
}

/** What sums need of an indicator; `kind` is the workbook's code. */
export interface IndicatorHead {
  readonly name: string;
  readonly measure: string;
  readonly decimals: number;
  readonly kind: number;
  readonly target: number | null;
}

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

/** The ten groups of an indicator and an office that cost the town most, units added up. */
export function circulatedShortfalls(heads: readonly IndicatorHead[], lines: readonly LedgerLine[]): readonly CirculatedShortfall[] {
  const groups = officeGroups(heads, lines).flatMap(({ head, office, own }) => {
    const behind = own.filter(({ code, distance }) => code >= STATUS.notStarted && code <= STATUS.farBehind && (distance ?? 0) < 0);
    if (behind.length === 0 || head.target === null || head.target <= 0) return [];
    const distance = sumDecimals(behind.map((line) => line.distance)) ?? 0;
    return [{ head, office, behind, distance, cost: (-distance / head.target) * 100 }];
  });
  return groups
    .sort((left, right) => right.cost - left.cost)
    .slice(0, MOST_SHORTFALLS)
    .map(({ head, office, behind, distance, cost }) => {
      const hidden = isSmallGroup(ofEnterprises(behind, 'distance'));
      return { ...titled(head, office), isWithheld: hidden, rows: behind.length, distance: hidden ? null : distance, cost: hidden ? null : cost };
    });
}

/** Every office's rows by indicator, units added up. Rates and levels have no share of the year. */
export function circulatedProgress(heads: readonly IndicatorHead[], lines: readonly LedgerLine[]): readonly CirculatedProgress[] {
  return officeGroups(heads, lines).map(({ head, office, own }) => {
    const hidden = head.kind === KIND.rate || isSmallGroup(ofEnterprises(own, 'annual'), ofEnterprises(own, 'milestone'), ofEnterprises(own, 'actual'));
    const total = (key: Amount): number | null => sumDecimals(own.map((line) => line[key]));
    const [annual, milestone, actual] = hidden ? [null, null, null] : [total('annual'), total('milestone'), total('actual')];
    const adds = head.kind !== KIND.stock && annual !== null && annual !== 0 && actual !== null;
    return {
      ...titled(head, office),
      isWithheld: hidden,
      units: own.length,
      annual,
      milestone,
      actual,
      completion: adds ? actual / annual : null,
      nature: leastConfirmed(own.filter((line) => line.actual !== null).map((line) => line.nature)),
      judged: own.filter((line) => line.isJudged).length,
      good: own.filter((line) => line.isGood).length,
    };
  });
}

function officeGroups(heads: readonly IndicatorHead[], lines: readonly LedgerLine[]) {
  // Reserves and the town's own figures are nobody's progress.
  const carried = lines.filter(({ category, office }) => category !== 'pool' && category !== 'town' && office !== '');
  return [...groupBy(carried, ({ office }) => office)].flatMap(([office, own]) =>
    heads.flatMap((head) => {
      const rows = own.filter(({ indicator }) => indicator === head.name);
      return rows.length > 0 ? [{ head, office, own: rows }] : [];
    }),
  );
}

function titled({ name, measure, decimals }: IndicatorHead, office: string) {
  return { office, indicator: name, measure, decimals };
}

type Amount = 'annual' | 'milestone' | 'actual' | 'distance';

function ofEnterprises(lines: readonly LedgerLine[], key: Amount): readonly (number | null)[] {
  return lines.filter(({ category }) => category === 'enterprise').map((line) => line[key]);
}
