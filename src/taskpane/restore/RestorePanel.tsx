import { Button } from '@fluentui/react-components';
import type { OperationList } from '../../app/restore/listOperations';
import type { Issue } from '../../domain/issue';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { useFocusOnChange } from '../state/useFocusOnChange';
import { OperationsView } from './OperationsView';
import { RestoreButtons } from './RestoreButtons';
import { RestoreDone } from './RestoreDone';
import { RestorePreviewView } from './RestorePreviewView';
import { type Shown, shownIn, viewOf } from './restoreState';
import { useRestoreText } from './useRestoreText';
import { useRestoring } from './useRestoring';

const NONE: readonly Issue[] = [];

interface RestorePanelProps extends WorkPanelProps {
  readonly isShown?: boolean;
}

/** What commands wrote, and the way back. */
export default function RestorePanel({ actions, overview, onSelect, onWritten, isShown = true }: RestorePanelProps) {
  const styles = usePaneStyles();
  const texts = useRestoreText();
  const { state, read, compare, takeRest, write, cancel } = useRestoring(actions, isShown);
  const view = viewOf(state);
  const group = useFocusOnChange<HTMLDivElement>(view);
  const shown = shownIn(state);
  const list = 'list' in state ? state.list : null;

  async function restore(from: OperationList, preview: Shown): Promise<void> {
    if (await write(from, preview)) onWritten();
  }

  return (
    <div ref={group} tabIndex={-1} role="group" aria-label={texts.heading} className={styles.panel}>
      <IssueList issues={'issues' in state ? state.issues : NONE} tone="error" workbook={overview.language} onSelect={onSelect} />
      {state.kind === 'reading' && <Busy label={texts.reading} onCancel={cancel} />}
      {state.kind === 'unread' && (
        <div className={styles.actions}>
          <Button onClick={() => void read()}>{texts.again}</Button>
        </div>
      )}
      {view === 'list' && list && (
        <OperationsView list={list} isBusy={state.kind === 'comparing'} onRestore={(id) => void compare(list, id)} onAgain={() => void read()} onSelect={onSelect} />
      )}
      {list && shown && (
        <RestorePreviewView shown={shown} sheets={list.sheets} onSelect={onSelect}>
          <RestoreButtons
            state={state}
            shown={shown}
            onWrite={() => void restore(list, shown)}
            onRest={takeRest}
            onAgain={() => void compare(list, shown.preview.id)}
            onBack={() => void read()}
          />
          {state.kind === 'writing' && <Busy label={texts.writing} progress={state.progress} onCancel={cancel} />}
        </RestorePreviewView>
      )}
      {state.kind === 'comparing' && <Busy label={texts.previewing} onCancel={cancel} />}
      {state.kind === 'done' && <RestoreDone shown={state} onBack={() => void read()} />}
    </div>
  );
}
