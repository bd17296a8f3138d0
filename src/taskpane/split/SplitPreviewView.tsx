import type { SplitPreview } from '../../app/split/split';
import type { CellTarget } from '../actions';
import { IssueList } from '../parts/IssueList';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { RowList } from './RowList';
import { TotalsTable } from './TotalsTable';

interface SplitPreviewViewProps {
  readonly preview: SplitPreview;
  readonly onSelect: (target: CellTarget) => void;
}

/** What would be written: totals, remarks, what is left out and why, and every row. */
export function SplitPreviewView({ preview, onSelect }: SplitPreviewViewProps) {
  const styles = usePaneStyles();
  const { pane } = useText();
  const { totals, rows, skipped, warnings, language } = preview;
  return (
    <>
      <TotalsTable totals={totals} />
      {skipped.length > 0 && (
        <section aria-label={pane.split.skipped}>
          <h3 className={styles.subheading}>{pane.split.skipped}</h3>
          <ul className={styles.list}>
            {skipped.map(({ indicator, code }) => (
              <li key={indicator}>{pane.split.skippedOne(indicator, code)}</li>
            ))}
          </ul>
        </section>
      )}
      <IssueList issues={warnings} tone="warning" workbook={language} onSelect={onSelect} />
      <RowList rows={rows} />
    </>
  );
}
