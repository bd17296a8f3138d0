import { adjustPane as enPane } from './en/adjustPane';
import { adjustCommands as enCommands, adjustments as enAdjustments } from './en/adjustments';
import type { Language } from './language';
import { adjustPane } from './zh/adjustPane';
import { adjustCommands, adjustments } from './zh/adjustments';

const zh = { adjustPane, adjustCommands, adjustments };
export type AdjustCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, AdjustCatalogue>> = {
  zh,
  en: { adjustPane: enPane, adjustCommands: enCommands, adjustments: enAdjustments },
};

/** Texts of adjustments and their panels; only what is loaded on demand may ask for them. */
export function adjustIn(language: Language): AdjustCatalogue {
  return catalogues[language];
}
