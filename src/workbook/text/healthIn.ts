import * as en from './en/health';
import type { Language } from './language';
import * as zh from './zh/health';

export type HealthCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, HealthCatalogue>> = { zh, en };

/** Texts of the health check; only what is loaded on demand may ask for them. */
export function healthIn(language: Language): HealthCatalogue {
  return catalogues[language];
}
