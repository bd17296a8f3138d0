import type { Issue } from '../issue';
import { convert } from '../measure';
import { remark } from './parsedTarget';
import type { TargetDraft } from './targetLine';

/** Far more than one figure of an indicator can be of another. */
const FAR = 20;

/** An amount that a target is held against, with its unit. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/**
 * Whether a target is a year that stands in a figure's place, as replacing years in a text leaves it: four digits of a
 * year, and nowhere near any figure that it can be held against — its parts, last year, the present target — or with
 * none to be held against where an amount of money would be enormous. `doubtful` where a year may well be the amount.
 */
export function yearInPlace(draft: TargetDraft, beside: () => readonly Amount[], year: number | null): 'damaged' | 'doubtful' | null {
  const { issuedTarget, issuedUnit } = draft;
  if (issuedTarget === null || !looksLikeYear(issuedTarget, year)) return null;
  const ratios = beside().flatMap(({ value, unit }) => {
    const converted = convert(value, unit, issuedUnit);
    return converted.ok && converted.value > 0 ? [issuedTarget / converted.value] : [];
  });
  if (ratios.length > 0) return ratios.some((ratio) => ratio >= FAR || ratio <= 1 / FAR) ? 'damaged' : null;
  return issuedUnit === '亿元' ? 'damaged' : 'doubtful';
}

function looksLikeYear(amount: number, year: number | null): boolean {
  return Number.isInteger(amount) && amount >= 1980 && amount <= Math.max(2035, (year ?? 0) + 5);
}

export function yearIssues(found: ReturnType<typeof yearInPlace>, { issuedTarget, issuedUnit }: TargetDraft): readonly Issue[] {
  return found === null ? [] : [remark(found === 'damaged' ? 'intake-year-damaged' : 'intake-year-like', { target: issuedTarget ?? 0, measure: issuedUnit })];
}
