import * as en from './en/collect';
import type { Language } from './language';
import * as zh from './zh/collect';

export type CollectCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, CollectCatalogue>> = { zh, en };

/** Texts about collecting returned forms; only what is loaded on demand may ask for them. */
export function collectIn(language: Language): CollectCatalogue {
  return catalogues[language];
}
