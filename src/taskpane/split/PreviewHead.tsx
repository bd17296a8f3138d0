import type { ReactNode } from 'react';
import { usePaneStyles } from '../parts/usePaneStyles';
import { shownIn } from '../state/splitState';
import type { Split } from '../state/useSplit';
import { useText } from '../useText';
import { changedRows } from './previewItems';
import { PreviewButtons } from './PreviewButtons';
import type { LiveSplit } from './useLiveSplit';

interface PreviewHeadProps {
  readonly split: Split;
  readonly live: LiveSplit;
  /** The terms of the split, below what can be done with its preview. */
  readonly terms: ReactNode;
  readonly onApply: () => void;
}

/** How much a preview would change, what can be done with it, and by which terms it goes. */
export function PreviewHead({ split, live, terms, onApply }: PreviewHeadProps) {
  const styles = usePaneStyles();
  const { pane } = useText();
  const preview = shownIn(split.state)?.preview;
  if (!preview) return null;
  return (
    <>
      <h3 className={styles.subheading}>{pane.split.preview}</h3>
      <p className={styles.text} role="status">
        {pane.split.previewed(preview.totals.length, preview.rows.length, changedRows(preview.rows))}
      </p>
      <PreviewButtons state={split.state} isCurrent={live.isCurrent} onApply={onApply} onPreview={() => live.preview(true)} onChoose={split.chooseAgain} />
      {terms}
    </>
  );
}
