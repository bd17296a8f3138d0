import type { AdoptOrder } from '../../app/adopt/adoptContent';
import type { Language } from '../../workbook/text';
import type { NewWorkbook } from '../actions';

/** The form as typed. */
export interface Draft {
  readonly kind: NewWorkbook['kind'] | 'adopt';
  readonly town: string;
  readonly year: string;
  readonly asOf: number;
  readonly language: Language;
}

/** A new form for the last month that has ended, or January at the turn of the year. */
export function newDraft(today: Date, language: Language): Draft {
  return { kind: 'template', town: '', year: String(today.getFullYear()), asOf: Math.max(1, today.getMonth()), language };
}

export type Flaw = 'townMissing' | 'yearWrong';

/** What keeps the form from being an order, or `null`. */
export function flawOf(draft: Draft): Flaw | null {
  if (draft.kind === 'demo') return null;
  if (draft.town.trim() === '') return 'townMissing';
  const year = yearOf(draft);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? null : 'yearWrong';
}

export function orderOf(draft: Draft): NewWorkbook {
  if (draft.kind === 'demo') return { kind: 'demo', language: draft.language };
  return { kind: 'template', ...adoptOrderOf(draft) };
}

/** What a workbook of any content must know. */
export function adoptOrderOf(draft: Draft): AdoptOrder {
  return { language: draft.language, town: draft.town.trim(), year: yearOf(draft), asOf: draft.asOf };
}

/** Full-width digits are what a Chinese input method gives. */
function yearOf({ year }: Pick<Draft, 'year'>): number {
  const digits = year.trim().normalize('NFKC');
  return /^\d{4}$/.test(digits) ? Number(digits) : NaN;
}
