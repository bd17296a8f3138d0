import type { Nature } from '../../domain/assignment';
import { LANGUAGES, textIn } from '../../workbook/text';

export const NATURES = ['estimate', 'flash', 'confirmed'] as const satisfies readonly Nature[];

/** The nature behind its word in either language; blank for any other word. */
export function natureIn(word: string): Nature {
  return NATURES.find((nature) => LANGUAGES.some((language) => textIn(language).words.natures[nature] === word.trim())) ?? '';
}
