import { LANGUAGES, type Language } from '../workbook/text';

const KEY = 'xushi.language';

/** The language chosen in the pane before; otherwise Excel's own, Chinese where it does not say. */
export function startLanguage(displayLanguage: string): Language {
  const spoken = displayLanguage === '' || displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  return remembered() ?? spoken;
}

export function rememberLanguage(language: Language): void {
  withStorage((storage) => storage.setItem(KEY, language));
}

function remembered(): Language | null {
  const stored = withStorage((storage) => storage.getItem(KEY));
  return LANGUAGES.find((language) => language === stored) ?? null;
}

/** Browsers refuse storage to frames of other sites; then the choice lasts as long as the pane. */
function withStorage<T>(access: (storage: Storage) => T): T | null {
  try {
    return access(window.localStorage);
  } catch {
    return null;
  }
}
