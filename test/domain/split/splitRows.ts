import { type Minor, minor } from '../../../src/domain/amount';
import type { Issue, Outcome } from '../../../src/domain/issue';
import type { Quarters, SplitInput, SplitResult, SplitRow } from '../../../src/domain/split/splitInput';
import { splitIndicator } from '../../../src/domain/split/splitIndicator';

/** A row without figures, bounds or hold, unless said otherwise. */
export function row(key: string, base: number | null, more: Partial<SplitRow> = {}): SplitRow {
  return {
    key,
    name: `unit ${key}`,
    office: '',
    base,
    history: null,
    weight: null,
    minimum: null,
    maximum: null,
    quarterMaximum: null,
    hold: 'none',
    annual: null,
    quarters: [null, null, null, null],
    startMonth: null,
    rampUp: [],
    endMonth: null,
    isPool: false,
    ...more,
  };
}

export function quarters(first: number, second: number, third: number, fourth: number): Quarters<Minor> {
  return [minor(first), minor(second), minor(third), minor(fourth)];
}

/** Nothing beyond the basis is asked for. */
export const PLAIN = {
  growthPercent: 0,
  season: 'curve',
  apportionment: 'remainder',
  step: null,
  tailRow: '',
  reservePercent: 0,
  leaves: 'others',
  officeTotals: [],
} as const satisfies Partial<SplitInput>;

/** A flow in whole 万元, shared by last year's figures. */
export function indicator(target: number | null, quarterTotals: Quarters<Minor>, rows: readonly SplitRow[], more: Partial<SplitInput> = {}): SplitInput {
  return {
    indicator: 'output',
    measure: '万元',
    kind: 'flow',
    decimals: 0,
    target: target === null ? null : minor(target),
    quarterTotals,
    basis: 'share',
    ...PLAIN,
    rows,
    ...more,
  };
}

export function split(input: SplitInput): SplitResult {
  const outcome = splitIndicator(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

export function annuals(input: SplitInput): readonly number[] {
  return split(input).rows.map(({ annual }) => annual);
}

export function issuesOf<T>(outcome: Outcome<T>): readonly Issue[] {
  return outcome.ok ? [] : outcome.issues;
}
