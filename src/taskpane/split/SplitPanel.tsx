import { lazy, Suspense, useState } from 'react';
import type { Repair } from '../../domain/issue';
import type { AdjustView } from '../adjust/views';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WorkPanelProps } from '../parts/WorkPanels';
import { placeTarget } from '../placeTarget';
import { shownIn } from '../state/splitState';
import { useFocusOnChange } from '../state/useFocusOnChange';
import { useSplit } from '../state/useSplit';
import { useText } from '../useText';
import { chosenNames, tickedNames } from './choice';
import { PreviewHead } from './PreviewHead';
import { SplitBusy } from './SplitBusy';
import { SplitChoice } from './SplitChoice';
import { SplitDone } from './SplitDone';
import { SplitPreviewView } from './SplitPreviewView';
import { TermsSection } from './TermsSection';
import { useLiveSplit } from './useLiveSplit';

// A plan is adjusted a few times a year.
const AdjustPanel = lazy(() => import('../adjust/AdjustPanel'));

interface SplitPanelProps extends WorkPanelProps {
  readonly onTrack: () => void;
}

/** Step 2: choose indicators, look at the preview, write it; or adjust a plan that stands. */
export default function SplitPanel({ actions, overview, onWritten, onTrack, onSelect }: SplitPanelProps) {
  const styles = usePaneStyles();
  const { pane } = useText();
  const texts = pane.split;
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [adjusting, setAdjusting] = useState<{ readonly view: AdjustView | null; readonly isOpen: boolean }>({ view: null, isOpen: false });
  const split = useSplit(actions, overview);
  const { state } = split;
  const shown = shownIn(state);
  const isShown = shown !== null && state.kind !== 'done';
  // The pressed button is gone in the next view, and the focus with it.
  const view = useFocusOnChange<HTMLDivElement>(state.kind === 'done' ? 'done' : shown ? 'preview' : 'choice');
  const names = chosenNames(overview.indicators, leftOut);
  const live = useLiveSplit(split, names);
  const isBusy = state.kind === 'running' && state.work === 'apply';

  async function apply(): Promise<void> {
    if (!shown || !(await split.apply(shown.preview))) return;
    live.reset();
    onWritten();
  }
  function repair(one: Repair): void {
    const target = placeTarget(one.place, overview.language);
    if (!live.repair(one) && target) onSelect(target);
    // The pressed button goes with the issue.
    else view.current?.focus();
  }
  const terms = <TermsSection split={split} names={tickedNames(overview.indicators, leftOut)} overrides={live.overrides} onChange={live.change} />;

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
    <div ref={view} tabIndex={-1} role="group" aria-label={texts.preview} className={styles.panel}>
      {state.kind === 'failed' && <IssueList issues={state.issues} tone="error" workbook={overview.language} onSelect={onSelect} onRepair={repair} />}
      {state.kind === 'done' && <SplitDone preview={state.shown.preview} onTrack={onTrack} onAgain={split.chooseAgain} />}
      {isShown && <PreviewHead split={split} live={live} terms={terms} onApply={() => void apply()} />}
      {!shown && (
        <SplitChoice
          overview={overview}
          leftOut={leftOut}
          names={names}
          terms={terms}
          isBusy={state.kind === 'running'}
          from={adjusting.view}
          onChange={setLeftOut}
          onPreview={() => live.preview(true)}
          onSelect={onSelect}
          onAdjust={(opened) => setAdjusting({ view: opened, isOpen: true })}
        />
      )}
      <SplitBusy state={state} onCancel={split.cancel} />
      {isShown && (
        <SplitPreviewView
          preview={shown.preview}
          overrides={live.overrides}
          isBusy={isBusy}
          actions={actions}
          choices={split.reading?.choices ?? null}
          onChange={live.change}
          onHold={live.hold}
          onSelect={onSelect}
        />
      )}
    </div>
  );
}
