import type { IndicatorStanding } from '../../app/track/overview';

export type Bar = 'targetMissing' | 'rate';

/** Why an indicator is not split whatever is chosen, or `null`. */
export function barOf(indicator: IndicatorStanding): Bar | null {
  if (indicator.kind === 'rate') return 'rate';
  return indicator.target === null ? 'targetMissing' : null;
}

/** Names of the indicators that are ticked. */
export function tickedNames(indicators: readonly IndicatorStanding[], leftOut: ReadonlySet<string>): readonly string[] {
  return indicators.filter((indicator) => barOf(indicator) === null && !leftOut.has(indicator.name)).map((indicator) => indicator.name);
}

/**
 * The request for what is ticked: `null`, that is all, when nothing was left out, so that the report
 * also names the indicators that cannot be split; an empty list when nothing is left to split.
 */
export function chosenNames(indicators: readonly IndicatorStanding[], leftOut: ReadonlySet<string>): readonly string[] | null {
  const open = indicators.filter((indicator) => barOf(indicator) === null);
  const chosen = open.filter((indicator) => !leftOut.has(indicator.name));
  return chosen.length === open.length && open.length > 0 ? null : chosen.map((indicator) => indicator.name);
}
