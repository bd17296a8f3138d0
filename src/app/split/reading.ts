import { type Outcome, succeed } from '../../domain/issue';
import type { Spreadsheet } from '../ports';
import { type SplitChoices, splitChoices } from './choices';
import type { Plan } from './readPlan';
import { readSplit } from './split';

/** What splits are worked out from, and what their choices are; good as long as nobody edits the workbook. */
export interface SplitReading {
  readonly plan: Plan;
  readonly choices: SplitChoices;
}

/** Two round trips. */
export async function readReading(spreadsheet: Spreadsheet): Promise<Outcome<SplitReading>> {
  const plan = await readSplit(spreadsheet);
  return plan.ok ? succeed({ plan: plan.value, choices: splitChoices(plan.value) }) : plan;
}
