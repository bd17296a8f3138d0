import * as en from './en/collected';
import type { Language } from './language';
import * as zh from './zh/collected';

export type CollectedCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, CollectedCatalogue>> = { zh, en };

/** What collecting writes into a workbook; only what is loaded on demand may ask for it. */
export function collectedIn(language: Language): CollectedCatalogue {
  return catalogues[language];
}
