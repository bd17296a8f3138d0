import * as en from './en/planState';
import type { Language } from './language';
import * as zh from './zh/planState';

export type PlanStateCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, PlanStateCatalogue>> = { zh, en };

/** Texts about plan states, sources of growth and sums by office; only what is loaded on demand may ask for them. */
export function planStateIn(language: Language): PlanStateCatalogue {
  return catalogues[language];
}
