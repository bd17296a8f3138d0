import { Button } from '@fluentui/react-components';
import type { PaneActions } from '../actions';
import { NameSelect } from '../adjust/NameSelect';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useWork } from '../state/useWork';
import { useText } from '../useText';
import { useReportText } from './useReportText';

interface OfficeBarProps {
  readonly actions: PaneActions;
  readonly offices: readonly string[];
  /** Empty as long as none is chosen. */
  readonly office: string;
  readonly onOffice: (office: string) => void;
}

/** Whose rows are listed, here and in the sheet. */
export function OfficeBar({ actions, offices, office, onOffice }: OfficeBarProps) {
  const styles = usePaneStyles();
  const { language } = useText();
  const texts = useReportText();
  const { state, start } = useWork<'office' | 'all', string | null>();

  function filter(only: string | null): void {
    void start(only === null ? 'all' : 'office', async () => {
      const shown = await actions.showOffice(only);
      return shown.ok ? { ...shown, value: only } : shown;
    });
  }

  return (
    <>
      <NameSelect label={texts.office} names={offices} value={office} onChange={onOffice} />
      <p className={styles.muted}>{texts.convenience}</p>
      <div className={styles.actions}>
        {office !== '' && (
          <Button size="small" disabledFocusable={state.kind === 'running'} onClick={() => filter(office)}>
            {texts.showOnly}
          </Button>
        )}
        <Button size="small" disabledFocusable={state.kind === 'running'} onClick={() => filter(null)}>
          {texts.showAll}
        </Button>
        <span role="status" className={styles.muted}>
          {state.kind === 'done' && (state.result === null ? texts.shownAll : texts.shownOnly(state.result))}
        </span>
      </div>
      {state.kind === 'running' && <Busy label={texts.filtering} />}
      {state.kind === 'failed' && <IssueList issues={state.issues} tone="error" workbook={language} onSelect={() => undefined} />}
    </>
  );
}
