import { isGood, isJudged } from './status';
import type { IndicatorTrack } from './trackIndicator';
import type { RowTrack } from './trackRow';

/** Points above the schedule that still count, and what each of them adds (Jinhua 2011, industrial economy targets). */
const FULL = 100;
const PER_POINT = 0.5;
const MOST_ADDED = 10;

/**
 * Score of a judged row: 100 at its milestone and half a point more for each point above, at most 110; below it the
 * percentage reached. A row that is ahead of a milestone of zero has reached it; others without a percentage are
 * left out.
 */
export function rowScore({ status, attainment }: RowTrack): number | null {
  if (!isJudged(status)) return null;
  if (attainment === null) return isGood(status) ? FULL : null;
  if (attainment < 1) return Math.max(0, attainment * FULL);
  return FULL + Math.min(MOST_ADDED, PER_POINT * (attainment * 100 - 100));
}

/**
 * Composite score of each office: its rows' scores, weighted by the indicator's weight × the row's part of all that
 * is planned for the indicator. Offices without a weighted row have none.
 */
export function officeScores(indicators: readonly IndicatorTrack[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { weight: number; score: number }>();
  for (const { plan, rows, plannedAnnual } of indicators) {
    const { scoreWeight } = plan.indicator;
    if (scoreWeight === null || plannedAnnual <= 0) continue;
    for (const track of rows) {
      const score = rowScore(track);
      const { leadOffice, annual } = track.row.assignment;
      if (score === null || leadOffice === '') continue;
      const weight = (scoreWeight * Math.max(0, annual ?? 0)) / plannedAnnual;
      const sum = sums.get(leadOffice) ?? { weight: 0, score: 0 };
      sums.set(leadOffice, { weight: sum.weight + weight, score: sum.score + weight * score });
    }
  }
  return new Map([...sums].filter(([, { weight }]) => weight > 0).map(([office, { weight, score }]) => [office, score / weight]));
}
