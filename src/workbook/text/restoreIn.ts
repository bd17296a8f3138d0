import * as en from './en/restore';
import type { Language } from './language';
import * as zh from './zh/restore';

export type RestoreCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, RestoreCatalogue>> = { zh, en };

/** Texts about taking operations back; only what is loaded on demand may ask for them. */
export function restoreIn(language: Language): RestoreCatalogue {
  return catalogues[language];
}
