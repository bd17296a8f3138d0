import * as en from './en/packsPane';
import type { Language } from './language';
import * as zh from './zh/packsPane';

export type PacksPaneCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, PacksPaneCatalogue>> = { zh, en };

/** Texts of the panel that makes forms for offices; only what is loaded on demand may ask for them. */
export function packsPaneIn(language: Language): PacksPaneCatalogue {
  return catalogues[language];
}
