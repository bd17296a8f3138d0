import { type Minor, roundToMinor, toMinor } from '../amount';
import { decimalOf } from '../decimal';
import type { Indicator } from '../indicator';
import { fail, type Issue, type Outcome, succeed } from '../issue';
import { convert } from '../measure';

/** An indicator's target in minor units of the split unit. */
export interface SplitTarget {
  /** As issued. */
  readonly issued: Minor;
  /** What the rows add up to: issued × (1 + margin), half a minor unit rounded up. */
  readonly total: Minor;
}

/**
 * Converts the issued target into the split unit. Issues, each naming the indicator: `rate-not-split`,
 * `target-missing` (blank or to be verified), `negative-target`, `target-not-multiple` when it has more
 * decimals than the split unit, `negative-margin`, and those of `convert` and `toMinor`.
 */
export function splitTarget(indicator: Indicator): Outcome<SplitTarget> {
  const name = indicator.name;
  if (indicator.kind === 'rate') return refuse('rate-not-split', { indicator: name });
  const target = indicator.issuedTarget;
  if (target === null || indicator.targetState === 'toVerify') return refuse('target-missing', { indicator: name });
  if (target < 0) return refuse('negative-target', { indicator: name, target });
  const converted = convert(target, indicator.issuedUnit, indicator.splitUnit);
  if (!converted.ok) return fail(converted.issues.map((issue) => naming(issue, name)));
  const issued = toMinor(converted.value, indicator.decimals);
  if (!issued.ok) return fail(issued.issues.map((issue) => targetIssue(issue, indicator, converted.value)));
  const margin = decimalOf(indicator.marginPercent);
  if (!margin || margin.coefficient < 0n) return refuse('negative-margin', { indicator: name, margin: indicator.marginPercent });
  const hundred = 100n * 10n ** BigInt(margin.scale);
  const coefficient = BigInt(issued.value) * (hundred + margin.coefficient);
  return succeed({ issued: issued.value, total: roundToMinor({ coefficient, scale: margin.scale + 2 }, 0) });
}

function targetIssue(issue: Issue, indicator: Indicator, target: number): Issue {
  if (issue.code !== 'amount-not-multiple') return naming(issue, indicator.name);
  return {
    ...issue,
    code: 'target-not-multiple',
    facts: { indicator: indicator.name, target, measure: indicator.splitUnit, decimals: indicator.decimals },
  };
}

function naming(issue: Issue, indicator: string): Issue {
  return { ...issue, facts: { ...issue.facts, indicator } };
}

function refuse(code: string, facts: Record<string, string | number>): Outcome<SplitTarget> {
  return fail([{ code, severity: 'error', facts }]);
}
