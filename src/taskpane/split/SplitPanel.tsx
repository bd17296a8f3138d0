import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Overview } from '../../app/track/overview';
import type { PaneActions } from '../actions';
import { Busy } from '../parts/Busy';
import { IssueList } from '../parts/IssueList';
import { Notice } from '../parts/Notice';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { previewIn } from '../state/splitState';
import { useSplit } from '../state/useSplit';
import { useText } from '../useText';
import { chosenNames } from './choice';
import { IndicatorChoice } from './IndicatorChoice';
import { changedRows } from './previewItems';
import { PreviewButtons } from './PreviewButtons';
import { SplitPreviewView } from './SplitPreviewView';

interface SplitPanelProps {
  readonly actions: PaneActions;
  readonly overview: Overview;
  readonly onWritten: () => void;
  readonly onTrack: () => void;
}

/** Step 2: choose indicators, look at the preview, write it. */
export default function SplitPanel({ actions, overview, onWritten, onTrack }: SplitPanelProps) {
  const styles = usePaneStyles();
  const { pane } = useText();
  const texts = pane.split;
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const split = useSplit(actions);
  const { state } = split;
  const shown = previewIn(state);
  const names = chosenNames(overview.indicators, leftOut);
  const select = (target: Parameters<PaneActions['select']>[0]): void => void actions.select(target);
  const preview = (): void => void split.preview(names);

  async function apply(): Promise<void> {
    if (shown && (await split.apply(shown))) onWritten();
  }

  if (overview.indicators.length === 0) return <p className={styles.text}>{texts.empty}</p>;
  if (state.kind === 'done') {
    const { totals, skipped } = state.preview;
    return (
      <>
        <Notice tone="success">{texts.done(totals.length + skipped.length, totals.length, skipped)}</Notice>
        <div className={styles.actions}>
          <Button appearance="primary" onClick={onTrack}>
            {texts.goTrack}
          </Button>
          <Button onClick={split.chooseAgain}>{texts.again}</Button>
        </div>
      </>
    );
  }
  return (
    <>
      {state.kind === 'failed' && <IssueList issues={state.issues} tone="error" workbook={overview.language} onSelect={select} />}
      {shown ? (
        <>
          <p className={styles.text} role="status">
            {texts.previewed(shown.totals.length, shown.rows.length, changedRows(shown.rows))}
          </p>
          <PreviewButtons state={state} onApply={() => void apply()} onPreview={preview} onChoose={split.chooseAgain} />
        </>
      ) : (
        <>
          <IndicatorChoice indicators={overview.indicators} leftOut={leftOut} onChange={setLeftOut} />
          <div className={styles.actions}>
            <ReasonedButton reason={names?.length === 0 ? texts.noneChosen : null} busy={state.kind === 'running'} onClick={preview}>
              {texts.preview}
            </ReasonedButton>
          </div>
        </>
      )}
      {state.kind === 'running' && (
        <Busy label={state.work === 'apply' ? texts.applying : texts.previewing} progress={state.progress} onCancel={split.cancel} />
      )}
      {shown && <SplitPreviewView preview={shown} onSelect={select} />}
    </>
  );
}
