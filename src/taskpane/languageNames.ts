import type { Language } from '../workbook/text';

/** Each language by its own name, for those who do not read the other. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };
