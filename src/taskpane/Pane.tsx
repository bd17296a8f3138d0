import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { type Language, textIn } from '../workbook/text';
import type { PaneActions } from './actions';
import { PaneHeader } from './parts/PaneHeader';
import { PasswordTaker } from './parts/passwordTaker';
import { remember } from './rememberedChoice';
import { startLanguage } from './startLanguage';
import { Steps } from './Steps';
import { usePaneTheme } from './theme';
import { PaneLanguageProvider } from './useText';

/** What the pane is told of the place it runs in. */
export interface Surroundings {
  /** Excel's language, such as `zh-CN`; empty when not known. */
  readonly displayLanguage: string;
  /** Whether Office is dark; `null` when it does not say. */
  readonly isDark: boolean | null;
  readonly today: Date;
}

const useStyles = makeStyles({
  pane: { minHeight: '100vh', boxSizing: 'border-box', minWidth: '280px', backgroundColor: tokens.colorNeutralBackground1 },
});

interface PaneProps {
  readonly actions: PaneActions;
  readonly surroundings: Surroundings;
}

/** The task pane: language, theme, and the three steps. */
export function Pane({ actions, surroundings: { displayLanguage, isDark, today } }: PaneProps) {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(() => startLanguage(displayLanguage));
  const theme = usePaneTheme(isDark);

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = textIn(language).pane.title;
  }, [language]);

  function choose(chosen: Language): void {
    remember('language', chosen);
    setLanguage(chosen);
  }

  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <PaneLanguageProvider value={language}>
        <PaneHeader onLanguage={choose} />
        <PasswordTaker.Provider value={actions.givePassword}>
          <Steps actions={actions} today={today} />
        </PasswordTaker.Provider>
      </PaneLanguageProvider>
    </FluentProvider>
  );
}
