import * as en from './en/issues';
import type { Language } from './language';
import * as zh from './zh/issues';

export type IssueCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, IssueCatalogue>> = { zh, en };

/** What may be wrong, in sentences; only what is loaded on demand may ask for them. */
export function issuesIn(language: Language): IssueCatalogue {
  return catalogues[language];
}
