import * as en from './en/explain';
import type { Language } from './language';
import * as zh from './zh/explain';

/** Every sentence takes its facts as text. */
export interface ExplainCatalogue extends Omit<typeof zh, 'sentences'> {
  readonly sentences: { readonly [Code in keyof typeof zh.sentences]: (facts: Readonly<Record<string, string>>) => string };
}

const catalogues: Readonly<Record<Language, ExplainCatalogue>> = { zh, en };

/** Texts that explain cells; only what is loaded on demand may ask for them. */
export function explainIn(language: Language): ExplainCatalogue {
  return catalogues[language];
}
