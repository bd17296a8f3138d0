import { roundDecimal } from '../decimal';
import type { Indicator } from '../indicator';
import { convert } from '../measure';

/**
 * The issued target in the split unit at its decimals, without the split margin: that is what the town is
 * judged by. `null` while it is missing or to be verified, or in a unit that cannot be converted.
 */
export function issuedTarget(indicator: Indicator): number | null {
  if (indicator.issuedTarget === null || indicator.targetState === 'toVerify') return null;
  const converted = convert(indicator.issuedTarget, indicator.issuedUnit, indicator.splitUnit);
  return converted.ok ? roundDecimal(converted.value, indicator.decimals) : null;
}
