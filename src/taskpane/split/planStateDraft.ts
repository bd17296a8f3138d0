import type { MarkOrder } from '../../app/planState/markPlan';
import type { PlanStanding } from '../../app/planState/planStates';
import type { PlanStateCatalogue } from '../../workbook/text/planStateIn';

/** The form as filled in. */
export interface PlanStateDraft {
  readonly chosen: ReadonlySet<string>;
  readonly note: string;
  readonly document: string;
}

export const NEW_DRAFT: PlanStateDraft = { chosen: new Set(), note: '', document: '' };

/** What can be done with plans: sent for comment, what was said recorded, issued. */
export type PlanStep = 'consult' | 'feedback' | 'issue';
type Reason = keyof PlanStateCatalogue['pane']['reasons'];

/** What has a next step: a plan that is there and not issued as it stands. */
export function canBeMarked({ state }: PlanStanding): boolean {
  return state !== 'none' && state !== 'issued';
}

/** Why a step cannot be taken with what is chosen, or `null`. */
export function reasonAgainst(step: PlanStep, standings: readonly PlanStanding[], { chosen, note }: PlanStateDraft): Reason | null {
  const states = standings.filter(({ indicator }) => chosen.has(indicator)).map(({ state }) => state);
  if (states.length === 0) return 'noneChosen';
  if (step === 'consult') return states.every((state) => state === 'draft') ? null : 'notDraft';
  if (step === 'issue') return states.includes('issued') ? 'alreadyIssued' : null;
  if (!states.every((state) => state === 'consultation')) return 'notInConsultation';
  return note.trim() === '' ? 'feedbackMissing' : null;
}

/** Steps that any of the chosen plans may take next; without a choice the usual two. */
export function stepsFor(standings: readonly PlanStanding[], { chosen }: PlanStateDraft): readonly PlanStep[] {
  const states = standings.filter(({ indicator }) => chosen.has(indicator)).map(({ state }) => state);
  return states.includes('consultation') ? ['feedback', 'issue'] : ['consult', 'issue'];
}

/** `document` belongs to issuing. */
export function markOrder(step: PlanStep, { chosen, note, document }: PlanStateDraft): Omit<MarkOrder, 'time'> {
  const state = step === 'issue' ? 'issued' : 'consultation';
  return { indicators: [...chosen], state, note: note.trim(), document: step === 'issue' ? document.trim() : '' };
}
