import * as en from './en/report';
import type { Language } from './language';
import * as zh from './zh/report';

export type ReportCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, ReportCatalogue>> = { zh, en };

/** Texts about what offices enter in the workbook; only what is loaded on demand may ask for them. */
export function reportIn(language: Language): ReportCatalogue {
  return catalogues[language];
}
