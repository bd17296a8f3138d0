import { Button } from '@fluentui/react-components';
import type { Issue } from '../../domain/issue';
import type { PaneActions } from '../actions';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useWork } from '../state/useWork';
import { useText } from '../useText';

interface AddVersionsProps {
  readonly actions: PaneActions;
  readonly issues: readonly Issue[];
  readonly onAdded: () => void;
}

/** An older workbook gets the table in which versions are kept; nothing is shown where that is not what is missing. */
export function AddVersions({ actions, issues, onAdded }: AddVersionsProps) {
  const styles = usePaneStyles();
  const { text, language } = useText();
  const { state, start, cancel } = useWork<'addVersions', void>();
  if (!issues.some(({ code }) => code === 'versions-missing')) return null;

  async function add(): Promise<void> {
    const outcome = await start('addVersions', (options) => actions.addVersions(options));
    if (outcome?.ok) onAdded();
  }

  return (
    <>
      <div className={styles.actions}>
        <Button disabledFocusable={state.kind === 'running'} onClick={() => void add()}>
          {text.adjustCommands.addVersions}
        </Button>
      </div>
      {state.kind === 'running' && <Busy label={text.adjustPane.addingVersions} progress={state.progress} onCancel={cancel} />}
      {state.kind === 'failed' && <IssueList issues={state.issues} tone="error" workbook={language} onSelect={() => undefined} />}
    </>
  );
}
