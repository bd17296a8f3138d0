import * as en from './en/adopt';
import type { Language } from './language';
import * as zh from './zh/adopt';

export type AdoptCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, AdoptCatalogue>> = { zh, en };

/** Texts about making a workbook of ours from tables that are there; only what is loaded on demand may ask for them. */
export function adoptIn(language: Language): AdoptCatalogue {
  return catalogues[language];
}
