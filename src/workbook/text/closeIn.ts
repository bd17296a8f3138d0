import * as en from './en/close';
import type { Language } from './language';
import * as zh from './zh/close';

export type CloseCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, CloseCatalogue>> = { zh, en };

/** Texts about check lists and finalised months; only what is loaded on demand may ask for them. */
export function closeIn(language: Language): CloseCatalogue {
  return catalogues[language];
}
