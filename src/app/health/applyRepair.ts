import type { Outcome } from '../../domain/issue';
import type { CommandOptions, Spreadsheet } from '../ports';
import type { RepairPlan } from './planRepair';

/**
 * Performs a plan: new sheets first, then columns, rows and names, then cells and the log. Two round trips for each of
 * these that is there. What was performed stays; a later part that is refused comes back as issues.
 */
export async function applyRepair(spreadsheet: Spreadsheet, plan: RepairPlan, options?: CommandOptions): Promise<Outcome<void>> {
  const written = { onProgress: options?.onProgress };
  let begun = false;
  const next = (): CommandOptions | undefined => {
    const chosen = begun ? written : options;
    begun = true;
    return chosen;
  };
  if (plan.added) {
    const built = await spreadsheet.build(plan.added, next());
    if (!built.ok) return built;
  }
  if (plan.steps.length > 0) {
    const repaired = await spreadsheet.repair(plan.steps, plan.expected, next());
    if (!repaired.ok) return repaired;
  }
  return spreadsheet.apply(plan.change, next());
}
