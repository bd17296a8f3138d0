import { fromMinor } from '../../domain/amount';
import type { Adjustment } from '../../domain/split/adjust/edit';
import type { AssignmentRow } from '../../workbook/decode/assignments';
import type { IndicatorRow } from '../../workbook/decode/indicators';
import type { AdjustOrigin } from '../../domain/split/adjust/adjustOrigin';

/** A row's plan after an adjustment, in decimals of the split unit; `origin` is `null` where it was not touched. */
export interface AdjustedAmounts {
  readonly annual: number;
  readonly quarters: readonly number[];
  readonly origin: AdjustOrigin | null;
}

/** One indicator adjusted: `rows` and `amounts` in the ledger's order. */
export interface AdjustedIndicator {
  readonly indicator: IndicatorRow;
  readonly rows: readonly AssignmentRow[];
  readonly amounts: readonly AdjustedAmounts[];
  readonly target: number;
  readonly quarterTotals: readonly number[];
  readonly scope: Adjustment['scope'];
}

/** An adjustment as it goes into cells. */
export function adjustedIndicator(indicator: IndicatorRow, rows: readonly AssignmentRow[], result: Adjustment): AdjustedIndicator {
  const decimal = (amount: Adjustment['target']): number => fromMinor(amount, indicator.decimals);
  return {
    indicator,
    rows,
    amounts: result.rows.map(({ annual, quarters, origin }) => ({ annual: decimal(annual), quarters: quarters.map(decimal), origin })),
    target: decimal(result.target),
    quarterTotals: result.quarterTotals.map(decimal),
    scope: result.scope,
  };
}
