import type { SplitChoices } from '../../app/split/choices';
import { type Overrides, withOfficeTotals } from '../../app/split/overrides';
import type { PartialTotals } from '../../app/split/partialTotals';
import { sumDecimals } from '../../domain/sumDecimals';

/** Totals that the offices of an indicator are given once the choices are written; blank for none. */
export function givenByOffice(choices: SplitChoices, overrides: Overrides, { indicator, parts }: PartialTotals): ReadonlyMap<string, number | null> {
  const standing = choices.officeTotals[indicator];
  const chosen = overrides.officeTotals[indicator];
  const offices = parts.filter(({ kind, office }) => kind === 'office' && office !== '').map(({ office }) => office);
  return new Map(offices.map((office) => [office, chosen?.[office] === undefined ? (standing?.[office] ?? null) : chosen[office]]));
}

/** Every office is given what the preview shows: nothing changes until one of them is. */
export function giveAsShown(overrides: Overrides, { indicator, parts }: PartialTotals): Overrides {
  const totals = parts.flatMap(({ kind, office, annual }) => (kind === 'office' && office !== '' ? [[office, annual] as const] : []));
  return withOfficeTotals(overrides, indicator, Object.fromEntries(totals));
}

export function giveOffice(overrides: Overrides, indicator: string, office: string, total: number | null): Overrides {
  return withOfficeTotals(overrides, indicator, { ...overrides.officeTotals[indicator], [office]: total });
}

/** No office of the indicator is given a total any more. */
export function giveNone(choices: SplitChoices, overrides: Overrides, indicator: string): Overrides {
  const standing = Object.keys(choices.officeTotals[indicator] ?? {});
  return withOfficeTotals(overrides, indicator, standing.length === 0 ? null : Object.fromEntries(standing.map((office) => [office, null])));
}

/** What is left for those without a total: below 0 where more is given than there is. Decimals of the split unit. */
export function restOf(given: ReadonlyMap<string, number | null>, { target }: PartialTotals): number {
  return sumDecimals([target.annual, ...[...given.values()].map((total) => -(total ?? 0))]) ?? 0;
}
