import * as en from './en/protect';
import type { Language } from './language';
import * as zh from './zh/protect';

export type ProtectCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, ProtectCatalogue>> = { zh, en };

/** Texts about the protection of entries; only what is loaded on demand may ask for them. */
export function protectIn(language: Language): ProtectCatalogue {
  return catalogues[language];
}
