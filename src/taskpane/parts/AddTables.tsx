import { Button } from '@fluentui/react-components';
import type { LaterTable } from '../../app/addTables';
import type { Issue } from '../../domain/issue';
import type { PaneActions } from '../actions';
import { useWork } from '../state/useWork';
import { useText } from '../useText';
import { Busy } from './Busy';
import { IssueList } from './IssueList';
import { usePaneStyles } from './usePaneStyles';

interface AddTablesProps {
  readonly actions: PaneActions;
  readonly issues: readonly Issue[];
  /** The issue that says they are missing. */
  readonly code: string;
  readonly tables: readonly LaterTable[];
  readonly labels: { readonly add: string; readonly adding: string };
  readonly onAdded: () => void;
}

/** An older workbook gets the tables that it lacks; nothing is shown where that is not what is missing. */
export function AddTables({ actions, issues, code, tables, labels, onAdded }: AddTablesProps) {
  const styles = usePaneStyles();
  const { language } = useText();
  const { state, start, cancel } = useWork<'add', void>();
  if (!issues.some((issue) => issue.code === code)) return null;

  async function add(): Promise<void> {
    const outcome = await start('add', (options) => actions.addTables(tables, options));
    if (outcome?.ok) onAdded();
  }

  return (
    <>
      <div className={styles.actions}>
        <Button disabledFocusable={state.kind === 'running'} onClick={() => void add()}>
          {labels.add}
        </Button>
      </div>
      {state.kind === 'running' && <Busy label={labels.adding} progress={state.progress} onCancel={cancel} />}
      {state.kind === 'failed' && <IssueList issues={state.issues} tone="error" workbook={language} onSelect={() => undefined} />}
    </>
  );
}
