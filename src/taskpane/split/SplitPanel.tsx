import { lazy, Suspense, useState } from 'react';
import type { Overview } from '../../app/track/overview';
import type { CellTarget, PaneActions } from '../actions';
import type { AdjustView } from '../adjust/views';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { usePaneStyles } from '../parts/usePaneStyles';
import { previewIn } from '../state/splitState';
import { useFocusOnChange } from '../state/useFocusOnChange';
import { useSplit } from '../state/useSplit';
import { useText } from '../useText';
import { chosenNames } from './choice';
import { changedRows } from './previewItems';
import { PreviewButtons } from './PreviewButtons';
import { SplitChoice } from './SplitChoice';
import { SplitDone } from './SplitDone';
import { SplitPreviewView } from './SplitPreviewView';

// A plan is adjusted a few times a year.
const AdjustPanel = lazy(() => import('../adjust/AdjustPanel'));

interface SplitPanelProps {
  readonly actions: PaneActions;
  readonly overview: Overview;
  readonly onWritten: () => void;
  readonly onTrack: () => void;
  readonly onSelect: (target: CellTarget) => void;
}

/** Step 2: choose indicators, look at the preview, write it; or adjust a plan that stands. */
export default function SplitPanel({ actions, overview, onWritten, onTrack, onSelect }: SplitPanelProps) {
  const styles = usePaneStyles();
  const { pane } = useText();
  const texts = pane.split;
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [adjusting, setAdjusting] = useState<{ readonly view: AdjustView | null; readonly isOpen: boolean }>({ view: null, isOpen: false });
  const split = useSplit(actions);
  const { state } = split;
  const shown = previewIn(state);
  // The pressed button is gone in the next view, and the focus with it.
  const view = useFocusOnChange<HTMLDivElement>(state.kind === 'done' ? 'done' : shown ? 'preview' : 'choice');
  const names = chosenNames(overview.indicators, leftOut);
  const preview = (): void => void split.preview(names);

  async function apply(): Promise<void> {
    if (shown && (await split.apply(shown))) onWritten();
  }

  if (overview.indicators.length === 0) return <p className={styles.text}>{texts.empty}</p>;
  if (adjusting.view && adjusting.isOpen) {
    return (
      <Suspense fallback={<Busy label={pane.reading} />}>
        <AdjustPanel
          view={adjusting.view}
          actions={actions}
          overview={overview}
          onSelect={onSelect}
          onWritten={onWritten}
          onVersions={() => setAdjusting({ view: 'versions', isOpen: true })}
          onBack={() => setAdjusting({ ...adjusting, isOpen: false })}
        />
      </Suspense>
    );
  }
  return (
    <div ref={view} tabIndex={-1} role="group" aria-label={texts.heading} className={styles.panel}>
      {state.kind === 'failed' && <IssueList issues={state.issues} tone="error" workbook={overview.language} onSelect={onSelect} />}
      {state.kind === 'done' && <SplitDone preview={state.preview} onTrack={onTrack} onAgain={split.chooseAgain} />}
      {shown && state.kind !== 'done' && (
        <>
          <p className={styles.text} role="status">
            {texts.previewed(shown.totals.length, shown.rows.length, changedRows(shown.rows))}
          </p>
          <PreviewButtons state={state} onApply={() => void apply()} onPreview={preview} onChoose={split.chooseAgain} />
        </>
      )}
      {!shown && (
        <SplitChoice
          overview={overview}
          leftOut={leftOut}
          names={names}
          isBusy={state.kind === 'running'}
          from={adjusting.view}
          onChange={setLeftOut}
          onPreview={preview}
          onSelect={onSelect}
          onAdjust={(opened) => setAdjusting({ view: opened, isOpen: true })}
        />
      )}
      {state.kind === 'running' && (
        <Busy label={state.work === 'apply' ? texts.applying : texts.previewing} progress={state.progress} onCancel={split.cancel} />
      )}
      {shown && state.kind !== 'done' && <SplitPreviewView preview={shown} onSelect={onSelect} />}
    </div>
  );
}
