import * as en from './en/boardPage';
import type { Language } from './language';
import * as zh from './zh/boardPage';

export type BoardPage = typeof zh;

const catalogues: Readonly<Record<Language, BoardPage>> = { zh, en };

/** Texts of the Board; only what is loaded on demand may ask for them. */
export function boardPageIn(language: Language): BoardPage {
  return catalogues[language];
}
