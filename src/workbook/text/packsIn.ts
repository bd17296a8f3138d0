import * as en from './en/packs';
import type { Language } from './language';
import * as zh from './zh/packs';

export type PacksCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, PacksCatalogue>> = { zh, en };

/** Texts of the forms that offices fill in; only what is loaded on demand may ask for them. */
export function packsIn(language: Language): PacksCatalogue {
  return catalogues[language];
}
