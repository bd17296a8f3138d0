import { LANGUAGES, type Language } from '../workbook/text';
import { recall } from './rememberedChoice';

/** The language chosen in the pane before; otherwise Excel's own, Chinese where it does not say. */
export function startLanguage(displayLanguage: string): Language {
  const spoken = displayLanguage === '' || displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  return recall('language', LANGUAGES) ?? spoken;
}
