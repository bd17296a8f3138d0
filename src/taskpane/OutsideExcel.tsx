import { FluentProvider, Spinner, tokens } from '@fluentui/react-components';
import { textIn } from '../workbook/text';
import { startLanguage } from './startLanguage';
import { usePaneTheme } from './theme';

interface OutsideExcelProps {
  readonly state: 'connecting' | 'outside' | 'notLoaded';
}

/** What the page says before Excel has answered, or when there is none. */
export function OutsideExcel({ state }: OutsideExcelProps) {
  const { pane } = textIn(startLanguage(navigator.language));
  const theme = usePaneTheme(null);
  return (
    <FluentProvider theme={theme} style={{ minHeight: '100vh' }}>
      <main style={{ padding: tokens.spacingHorizontalM }}>
        <h1 style={{ margin: 0, fontSize: tokens.fontSizeBase400 }}>{pane.title}</h1>
        {state === 'connecting' && <Spinner size="tiny" label={pane.connecting} labelPosition="after" style={{ justifyContent: 'flex-start' }} />}
        <p role="status">{state === 'notLoaded' ? pane.notLoaded : pane.outside}</p>
      </main>
    </FluentProvider>
  );
}
