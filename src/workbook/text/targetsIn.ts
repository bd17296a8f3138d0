import * as en from './en/targets';
import type { Language } from './language';
import * as zh from './zh/targets';

export type TargetsCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, TargetsCatalogue>> = { zh, en };

/** Texts about pasting issued targets; only what is loaded on demand may ask for them. */
export function targetsIn(language: Language): TargetsCatalogue {
  return catalogues[language];
}
