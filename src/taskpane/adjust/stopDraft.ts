import type { Drafted } from './drafted';

/** The form as typed. */
export interface StopDraft {
  readonly unit: string;
  /** 0…12. */
  readonly lastMonth: number;
  readonly keeps: 'plan' | 'actual';
  readonly to: 'pool' | 'office' | 'town' | 'row';
  readonly successor: string;
}

/** A unit that stopped in the as-of month, its actuals kept, the rest within its office. */
export function newStop(asOf: number | null): StopDraft {
  return { unit: '', lastMonth: asOf ?? 0, keeps: 'actual', to: 'office', successor: '' };
}

export function changeStop(draft: StopDraft, change: Partial<StopDraft>): StopDraft {
  return { ...draft, ...(change.unit === undefined ? {} : { successor: '' }), ...change };
}

export function stopOrder({ unit, lastMonth, keeps, to, successor }: StopDraft): Drafted {
  if (unit === '') return { flaw: 'unitMissing' };
  if (to === 'row' && successor === '') return { flaw: 'successorMissing' };
  return { order: { kind: 'stop', unit, indicators: null, lastMonth, keeps, to: to === 'row' ? { row: successor } : to } };
}
