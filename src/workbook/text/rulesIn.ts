import * as en from './en/rules';
import type { Language } from './language';
import * as zh from './zh/rules';

/** What the sheet of light rules says beyond its headers; needed only where a workbook is built. */
export type RuleTexts = typeof zh;

const catalogues: Readonly<Record<Language, RuleTexts>> = { zh, en };

export function rulesIn(language: Language): RuleTexts {
  return catalogues[language];
}
