import { LANGUAGES, textIn } from '../text';

/** Whether Xushi protects the workbook's entries, as Settings says it; `password` where lifting it takes one. */
export type ProtectionMark = 'none' | 'open' | 'password';

const MARKS: readonly ProtectionMark[] = ['open', 'password'];

/** The mark that a cell holds, in either language; anything unknown protects nothing of ours. */
export function markOf(cell: unknown): ProtectionMark {
  return MARKS.find((mark) => LANGUAGES.some((language) => textIn(language).words.protections[mark] === cell)) ?? 'none';
}
