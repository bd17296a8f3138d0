import * as en from './en/returns';
import type { Language } from './language';
import * as zh from './zh/returns';

export type ReturnsCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, ReturnsCatalogue>> = { zh, en };

/** Texts about the record of returns; only what is loaded on demand may ask for them. */
export function returnsIn(language: Language): ReturnsCatalogue {
  return catalogues[language];
}
