import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CollectPreview } from '../../app/collect/collected';
import { receivedFiles } from '../../app/collect/receivedFiles';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { Work } from '../state/useWork';
import { isTicked, type Ticks } from './collectDraft';
import type { CollectView } from './useCollect';
import { useCollectText } from './useCollectText';

interface CollectButtonsProps {
  readonly view: CollectView;
  readonly state: Work<'read' | 'write', unknown>;
  readonly preview: CollectPreview | null;
  readonly ticks: Ticks;
  readonly onWrite: () => void;
  readonly onAgain: () => void;
}

/** How much is ticked, and what can be done with it; where comparing failed, only that again. */
export function CollectButtons({ view, state, preview, ticks, onWrite, onAgain }: CollectButtonsProps) {
  const styles = usePaneStyles();
  const { lines: texts, again } = useCollectText();
  const received = useMemo(() => (preview ? receivedFiles(preview).length : 0), [preview]);
  const isBusy = state.kind === 'running';
  const hasFailed = state.kind === 'failed' && state.name === 'read';
  const isStale = state.kind === 'failed' && state.issues.some(({ code }) => code === 'changed-meanwhile');
  if (view !== 'lines' || !preview) {
    return hasFailed ? (
      <div className={styles.actions}>
        <Button onClick={onAgain}>{again}</Button>
      </div>
    ) : null;
  }
  const ticked = preview.lines.filter((line) => isTicked(ticks, line)).length;
  const changes = preview.lines.filter(({ state: kind }) => kind !== 'same').length;
  // Forms without a change came in all the same.
  const onlyReceives = ticked === 0 && received > 0;
  return (
    <>
      <p className={styles.text} role="status">
        {changes > 0 ? texts.found(changes, ticked) : preview.files.some(({ isRefused }) => !isRefused) && texts.nothing}
      </p>
      <div className={styles.actions}>
        {(changes > 0 || received > 0) && (
          <ReasonedButton reason={isStale ? texts.stale : ticked + received === 0 ? texts.nothingTicked : null} busy={isBusy} onClick={onWrite}>
            {onlyReceives ? texts.receive(received) : texts.write(ticked)}
          </ReasonedButton>
        )}
        <Button disabledFocusable={isBusy} onClick={onAgain}>
          {again}
        </Button>
      </div>
      {received > 0 && <p className={styles.muted}>{texts.receipts}</p>}
    </>
  );
}
