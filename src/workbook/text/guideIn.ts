import * as en from './en/guide';
import type { Language } from './language';
import * as zh from './zh/guide';

export type GuideCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, GuideCatalogue>> = { zh, en };

/** What the guide says; only what is loaded on demand may ask for it. */
export function guideIn(language: Language): GuideCatalogue {
  return catalogues[language];
}
