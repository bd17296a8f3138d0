import { Button } from '@fluentui/react-components';
import type { SplitPreview } from '../../app/split/split';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';

interface SplitDoneProps {
  readonly preview: SplitPreview;
  readonly onTrack: () => void;
  readonly onAgain: () => void;
}

/** What was written, and where to go from here. */
export function SplitDone({ preview: { totals, skipped }, onTrack, onAgain }: SplitDoneProps) {
  const styles = usePaneStyles();
  const { pane } = useText();
  return (
    <>
      <Notice tone="success">{pane.split.done(totals.length + skipped.length, totals.length, skipped)}</Notice>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onTrack}>
          {pane.split.goTrack}
        </Button>
        <Button onClick={onAgain}>{pane.split.again}</Button>
      </div>
    </>
  );
}
