import { roundDecimal } from '../decimal';
import { denseRanks } from './denseRanks';
import { type Ratio, type Points } from './measures';
import { isGood, isJudged } from './status';
import type { IndicatorTrack } from './trackIndicator';
import type { RowTrack } from './trackRow';

/** Ranks within an indicator, 1 for the best gap; equal gaps share a rank and none is skipped. Only judged rows have one. */
export function rankRows(tracks: readonly RowTrack[]): (number | null)[] {
  return denseRanks(tracks.map((track) => (isJudged(track.status) ? track.gap : null)));
}

/** A row that lags, and what it costs the town. */
export interface Shortfall {
  readonly indicator: IndicatorTrack;
  readonly track: RowTrack;
  /** Shortfall ÷ the indicator's issued target, in percentage points. */
  readonly cost: Points;
}

/**
 * Rows behind their milestone, by what they cost the town, then by gap, then by names. Unlike a list by gap it
 * is not filled with rows of one or two units, and it compares amounts in different units of measure.
 */
export function largestShortfalls(indicators: readonly IndicatorTrack[], count: number): Shortfall[] {
  const all = indicators.flatMap((indicator) => indicator.rows.flatMap((track) => shortfallOf(indicator, track) ?? []));
  return all.sort((a, b) => b.cost - a.cost || (a.track.gap ?? 0) - (b.track.gap ?? 0) || byName(a.track, b.track)).slice(0, count);
}

function shortfallOf(indicator: IndicatorTrack, track: RowTrack): Shortfall | null {
  const { target } = indicator;
  const { shortfall } = track;
  if (!isJudged(track.status) || track.status === 'done' || target === null || target <= 0 || shortfall === null || shortfall <= 0) return null;
  return { indicator, track, cost: roundDecimal((shortfall / target) * 100, 3) as Points };
}

/** An office's rows over all indicators. */
export interface OfficeRank {
  readonly office: string;
  readonly judged: number;
  readonly good: number;
  readonly missing: number;
  /** Part of the judged rows on schedule or better; `null` with fewer than three of them, which are not ranked. */
  readonly share: Ratio | null;
}

const FEWEST_RANKED = 3;

/** Offices by the share of their rows on schedule, then by name; those not ranked come last. */
export function rankOffices(indicators: readonly IndicatorTrack[]): OfficeRank[] {
  const byOffice = new Map<string, RowTrack[]>();
  for (const track of indicators.flatMap((indicator) => indicator.rows)) {
    const office = track.row.assignment.leadOffice;
    if (office !== '') byOffice.set(office, [...(byOffice.get(office) ?? []), track]);
  }
  const ranks = [...byOffice].map(([office, tracks]): OfficeRank => {
    const judged = tracks.filter((track) => isJudged(track.status));
    const good = judged.filter((track) => isGood(track.status)).length;
    const share = judged.length < FEWEST_RANKED ? null : ((good / judged.length) as Ratio);
    return { office, judged: judged.length, good, missing: tracks.filter((track) => track.missing).length, share };
  });
  return ranks.sort((a, b) => (b.share ?? -1) - (a.share ?? -1) || (a.office < b.office ? -1 : 1));
}

function byName(a: RowTrack, b: RowTrack): number {
  const name = ({ row }: RowTrack): string => `${row.assignment.indicator}\u0000${row.assignment.unit}`;
  return name(a) < name(b) ? -1 : 1;
}
