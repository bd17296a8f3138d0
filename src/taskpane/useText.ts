import { createContext, useContext } from 'react';
import { type Catalogue, type Language, textIn } from '../workbook/text';

const PaneLanguage = createContext<Language>('zh');

export const PaneLanguageProvider = PaneLanguage.Provider;

/** The pane's language, which may differ from the workbook's, with all texts in it. */
export function useText(): { readonly language: Language; readonly text: Catalogue; readonly pane: Catalogue['pane'] } {
  const language = useContext(PaneLanguage);
  const text = textIn(language);
  return { language, text, pane: text.pane };
}
