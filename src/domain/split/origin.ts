import { fromMinor, type Minor } from '../amount';
import type { RowShare } from './annual/rowShare';
import type { Origin, SplitInput, SplitRow } from './splitInput';

/** How a row's annual amount and quarters came to be. `handed` is what it gave up, or took of units that stopped. */
export function explainRow(input: SplitInput, row: SplitRow, share: RowShare, handed: Minor, quartersUp: readonly number[]): Origin {
  const { figures, factor, fitted } = share;
  const decimal = (amount: Minor): number => fromMinor(amount, input.decimals);
  const own = share.annual - share.tail;
  const restFallback = row.isPool ? 'pool' : 'equal';
  return {
    basis: input.basis,
    fallback: share.tookRest && figures.fallback === 'none' ? restFallback : figures.fallback,
    sharedBy: figures.sharedBy,
    start: share.start === null ? null : decimal(share.start),
    figure: share.figure,
    share: share.part,
    factor: factor === null ? null : factor / 10 ** input.decimals,
    stop: share.stop,
    rounded: own > fitted ? 'up' : own < fitted ? 'down' : 'exact',
    step: share.isStepped && input.step !== null ? decimal(input.step) : null,
    tail: decimal(share.tail),
    handed: decimal(handed),
    office: share.office,
    startMonth: row.startMonth,
    endMonth: row.endMonth,
    quartersUp,
  };
}

/** Plan ÷ figure of the rows that nothing stopped and that share the town's total; `null` when every row was stopped. */
export function commonFactor(input: SplitInput, shares: readonly RowShare[]): number | null {
  const factor = shares.find((share) => share.office === '' && share.factor !== null)?.factor ?? null;
  return factor === null ? null : factor / 10 ** input.decimals;
}

/** A quarter's share counts as rounded up when it is more than noise above its fitted value. */
export function quartersRoundedUp(values: readonly number[], fitted: readonly number[]): number[] {
  return values.flatMap((value, quarter) => (value - (fitted[quarter] ?? value) > 1e-6 ? [quarter + 1] : []));
}
