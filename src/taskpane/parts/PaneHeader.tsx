import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Language } from '../../workbook/text';
import { LANGUAGE_NAMES } from '../languageNames';
import { useText } from '../useText';
import { usePaneStyles } from './usePaneStyles';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { color: tokens.colorBrandForeground1 },
});

export function PaneHeader({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const styles = useStyles();
  const { heading } = usePaneStyles();
  const { language, pane } = useText();
  const other: Language = language === 'zh' ? 'en' : 'zh';
  return (
    <header className={styles.header}>
      <h1 className={heading}>
        <span className={styles.title}>{pane.title}</span>
      </h1>
      <Button size="small" appearance="subtle" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => onLanguage(other)}>
        {LANGUAGE_NAMES[other]}
      </Button>
    </header>
  );
}
