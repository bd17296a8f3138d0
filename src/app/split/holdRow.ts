import type { Hold } from '../../domain/assignment';
import type { AssignmentRow } from '../../workbook/decode/assignments';
import { type Overrides, type RowInputs, withoutRow, withRow } from './overrides';
import { keyOf } from './placeIssue';
import type { Plan } from './readPlan';

/** What the preview shows for a row. Decimals of the split unit. */
interface ShownAmounts {
  readonly after: number;
  readonly quarters: readonly number[];
}

/**
 * The overrides with a row held, or released. Like a hold in the cell it holds what stands in the ledger; where nothing
 * stands there yet, what the preview shows. A row that is not in the plan changes nothing.
 */
export function holdRow(plan: Plan, overrides: Overrides, key: string, hold: Hold, shown: ShownAmounts): Overrides {
  const row = plan.assignments.find((candidate) => keyOf(candidate) === key);
  if (!row) return overrides;
  const { minimum, maximum } = overrides.rows[key] ?? {};
  const bounds: Partial<RowInputs> = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
  const bare = withoutRow(overrides, key);
  const inputs = { ...bounds, ...(hold !== row.hold && { hold, ...amounts(row, hold, shown) }) };
  return Object.keys(inputs).length > 0 ? withRow(bare, key, inputs) : bare;
}

function amounts({ annual, quarters }: AssignmentRow, hold: Hold, { after, quarters: [first = 0, second = 0, third = 0, fourth = 0] }: ShownAmounts): Partial<RowInputs> {
  if (hold === 'none') return {};
  const isPlanned = annual !== null && (hold === 'year' || quarters.every((quarter) => quarter !== null));
  if (isPlanned) return {};
  return hold === 'year' ? { annual: after } : { annual: after, quarters: [first, second, third, fourth] };
}
