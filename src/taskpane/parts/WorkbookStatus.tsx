import { Button } from '@fluentui/react-components';
import type { Issue } from '../../domain/issue';
import type { Language } from '../../workbook/text';
import type { CellTarget, PaneActions } from '../actions';
import { HealthOffer } from '../health/HealthOffer';
import type { WorkbookState } from '../state/workbookState';
import { useText } from '../useText';
import { Busy } from './Busy';
import { IssueList } from './IssueList';
import { Notice } from './Notice';
import { usePaneStyles } from './usePaneStyles';

const NONE: readonly Issue[] = [];

interface WorkbookStatusProps {
  readonly state: WorkbookState;
  readonly isShared: boolean;
  readonly workbook: Language;
  readonly actions: PaneActions;
  /** Id of the sentence that says why other steps are closed. */
  readonly reasonId: string;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
  readonly onSelect: (target: CellTarget) => void;
}

/** What is to be known of the workbook before anything is done with it: being read, not ours, damaged, shared. */
export function WorkbookStatus({ state, isShared, workbook, actions, reasonId, onCancel, onRetry, onSelect }: WorkbookStatusProps) {
  const styles = usePaneStyles();
  const { pane } = useText();
  const issues = state.kind === 'failed' ? state.issues : NONE;
  return (
    <>
      {state.kind === 'reading' && <Busy label={pane.reading} onCancel={onCancel} />}
      {state.kind === 'absent' && (
        <p id={reasonId} className={styles.text}>
          {pane.absent}
        </p>
      )}
      <IssueList issues={issues} tone="error" workbook={workbook} onSelect={onSelect} />
      {state.kind === 'failed' && (
        <div className={styles.actions}>
          <Button onClick={onRetry}>{pane.retry}</Button>
        </div>
      )}
      <HealthOffer issues={issues} actions={actions} onSelect={onSelect} onWritten={onRetry} />
      {isShared && <Notice tone="warning">{pane.shared}</Notice>}
    </>
  );
}
