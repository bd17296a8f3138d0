import type { Language } from './language';
import { en } from './en';
import { zh, type Catalogue } from './zh';

export type { Catalogue };
export type { Language };
export { LANGUAGES } from './language';

const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en };

export function textIn(language: Language): Catalogue {
  return catalogues[language];
}
