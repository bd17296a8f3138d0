import * as en from './en/figures';
import type { Language } from './language';
import * as zh from './zh/figures';

export type FiguresCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, FiguresCatalogue>> = { zh, en };

/** Texts about importing units' figures; only what is loaded on demand may ask for them. */
export function figuresIn(language: Language): FiguresCatalogue {
  return catalogues[language];
}
