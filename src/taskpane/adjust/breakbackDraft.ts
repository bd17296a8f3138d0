import type { Quarter, TypedEdit } from '../../app/adjust/requests';
import { type Drafted, typedNumber } from './drafted';

/** The form as typed. */
export interface BreakbackDraft {
  readonly indicator: string;
  readonly what: TypedEdit['kind'];
  readonly unit: string;
  readonly office: string;
  readonly quarter: Quarter;
  readonly value: string;
  readonly editsHold: boolean;
}

export function newBreakback(indicator: string): BreakbackDraft {
  return { indicator, what: 'annual', unit: '', office: '', quarter: 1, value: '', editsHold: false };
}

/** Agreeing to change a held figure is agreeing for that figure only. */
export function changeBreakback(draft: BreakbackDraft, change: Partial<BreakbackDraft>): BreakbackDraft {
  const isOther = (['indicator', 'what', 'unit'] as const).some((key) => change[key] !== undefined && change[key] !== draft[key]);
  const fresh = change.indicator === undefined || change.indicator === draft.indicator ? {} : { unit: '', office: '' };
  return { ...draft, ...fresh, ...(isOther ? { editsHold: false } : {}), ...change };
}

/** `measure` is the unit in which the figure is asked for. */
export function breakbackOrder(draft: BreakbackDraft, measure: string): Drafted {
  const { indicator, what, unit, office, quarter, editsHold } = draft;
  if ((what === 'annual' || what === 'cell') && unit === '') return { flaw: 'unitMissing' };
  if (what === 'office' && office === '') return { flaw: 'officeMissing' };
  if (draft.value.trim() === '') return { flaw: 'valueMissing' };
  const value = typedNumber(draft.value, measure);
  if (value === null) return { flaw: 'valueWrong' };
  const edits: Readonly<Record<TypedEdit['kind'], TypedEdit>> = {
    annual: { kind: 'annual', unit, value },
    office: { kind: 'office', office, value },
    cell: { kind: 'cell', unit, quarter, value },
    quarter: { kind: 'quarter', quarter, value },
  };
  return { order: { kind: 'breakback', indicator, edit: edits[what], ...(editsHold ? { editsHold } : {}) } };
}
