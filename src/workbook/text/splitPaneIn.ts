import * as en from './en/splitPane';
import type { Language } from './language';
import * as zh from './zh/splitPane';

export type SplitPaneCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, SplitPaneCatalogue>> = { zh, en };

/** Texts of a split's choices in the pane; only what is loaded on demand may ask for them. */
export function splitPaneIn(language: Language): SplitPaneCatalogue {
  return catalogues[language];
}
