import { progress as en } from './en/progress';
import type { Language } from './language';
import { progress as zh } from './zh/progress';

export type ProgressCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, ProgressCatalogue>> = { zh, en };

/** Texts of the list of rows; only what is loaded on demand may ask for them. */
export function progressIn(language: Language): ProgressCatalogue {
  return catalogues[language];
}
