import type { ClosePreview } from '../../app/close/preview';
import type { Overview } from '../../app/track/overview';
import type { Issue } from '../../domain/issue';
import { textIn } from '../../workbook/text';
import type { CellTarget, PaneActions } from '../actions';
import { AddTables } from '../parts/AddTables';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useFocusOnChange } from '../state/useFocusOnChange';
import { CheckPreviewView } from './CheckPreviewView';
import { CloseButtons } from './CloseButtons';
import { CloseChoice } from './CloseChoice';
import { CloseDone } from './CloseDone';
import { shownIn } from './closingState';
import { FinalPreviewView } from './FinalPreviewView';
import { useCloseText } from './useCloseText';
import { useClosing } from './useClosing';

const NONE: readonly Issue[] = [];

export interface ClosePanelProps {
  readonly actions: PaneActions;
  readonly overview: Overview;
  readonly onSelect: (target: CellTarget) => void;
  readonly onWritten: () => void;
  /** Opens the circular, which is made from a finalised month. */
  readonly onCircular?: () => void;
}

/** The month's end: the offices check, the planner finalises, and may take it back. */
export default function ClosePanel({ actions, overview, onSelect, onWritten, onCircular }: ClosePanelProps) {
  const styles = usePaneStyles();
  const { pane } = useCloseText();
  const closing = useClosing(actions);
  const { state } = closing;
  const shown = shownIn(state);
  const view = state.kind === 'done' ? 'done' : shown ? 'preview' : 'choice';
  const group = useFocusOnChange<HTMLDivElement>(view);
  const showRow = (row: number): void => onSelect({ table: 'Ledger', header: textIn(overview.language).headers.Ledger.status, row });

  // The list is hidden until there is one; selecting a cell shows its sheet.
  function showList(preview: ClosePreview): void {
    if (preview.kind !== 'check') return;
    onSelect({ table: 'Checks', header: textIn(preview.language).headers.Checks.explanation, row: preview.firstRow });
  }

  async function write(preview: ClosePreview): Promise<void> {
    if (!(await closing.write(preview))) return;
    showList(preview);
    onWritten();
  }

  return (
    <div ref={group} tabIndex={-1} role="group" aria-label={pane.heading} className={styles.panel}>
      {view === 'choice' && <CloseChoice isBusy={state.kind === 'running'} onStep={(step) => void closing.preview(step)} />}
      <IssueList issues={'issues' in state ? state.issues : NONE} tone="error" workbook={overview.language} onSelect={onSelect} />
      {state.kind === 'refused' && (
        <AddTables
          actions={actions}
          issues={state.issues}
          code="close-tables-missing"
          tables={['History', 'Checks']}
          labels={{ add: pane.addTables, adding: pane.addingTables }}
          onAdded={() => void closing.preview(state.step)}
        />
      )}
      {view === 'preview' && shown && (
        <>
          <p className={styles.text} role="status">
            {foundText(shown, pane)}
          </p>
          <CloseButtons state={state} shown={shown} onWrite={() => void write(shown)} onAgain={() => void closing.preview(shown.kind)} onBack={closing.back} />
        </>
      )}
      {state.kind === 'running' && <Busy label={state.work === 'write' ? pane.writing : pane.working[state.step]} progress={state.progress} onCancel={closing.cancel} />}
      {view === 'preview' && shown && (
        <>
          <IssueList issues={shown.warnings} tone="warning" workbook={shown.language} onSelect={onSelect} />
          {shown.kind === 'check' && <CheckPreviewView preview={shown} onRow={showRow} />}
          {shown.kind === 'finalise' && <FinalPreviewView preview={shown} onRow={showRow} />}
        </>
      )}
      {state.kind === 'done' && <CloseDone shown={state.shown} onCircular={onCircular} onShowList={() => showList(state.shown)} onBack={closing.back} />}
    </div>
  );
}

function foundText(shown: ClosePreview, pane: ReturnType<typeof useCloseText>['pane']): string {
  const { month } = shown;
  if (shown.kind === 'finalise') return pane.finalise.found(month, shown.recorded);
  if (shown.kind === 'undo') return pane.undo.found(month, shown.withdrawn);
  return shown.rows.length === 0 ? pane.check.none(month) : pane.check.found(month, shown.rows.length, shown.added);
}
