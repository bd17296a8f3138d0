import { outputs as en } from './en/outputs';
import type { Language } from './language';
import { outputs as zh } from './zh/outputs';

export type OutputTexts = typeof zh;

const catalogues: Readonly<Record<Language, OutputTexts>> = { zh, en };

/** Texts of print views, picture and leaders' copy: only what is loaded when it is asked for may import them. */
export function outputsIn(language: Language): OutputTexts {
  return catalogues[language];
}
