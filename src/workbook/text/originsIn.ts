import { origins as en } from './en/origins';
import type { Language } from './language';
import { origins as zh } from './zh/origins';

export type OriginTexts = typeof zh;

const catalogues: Readonly<Record<Language, OriginTexts>> = { zh, en };

/** The pieces of 指标由来; only what is loaded on demand may ask for them. */
export function originsIn(language: Language): OriginTexts {
  return catalogues[language];
}
