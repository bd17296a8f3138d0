import * as en from './en/circular';
import type { Language } from './language';
import * as zh from './zh/circular';

export type CircularCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, CircularCatalogue>> = { zh, en };

/** Texts of circulars, supervision notices and analyses; only what is loaded on demand may ask for them. */
export function circularIn(language: Language): CircularCatalogue {
  return catalogues[language];
}
