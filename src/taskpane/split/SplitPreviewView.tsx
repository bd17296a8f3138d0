import type { SplitPreview, SplitPreviewRow } from '../../app/split/split';
import type { CellTarget } from '../actions';
import { amountText, pointsText } from '../figures';
import { IssueList } from '../parts/IssueList';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { changeOf } from './previewItems';
import type { RowText } from './PreviewRow';
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
  const textOf = useRowText();
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
      <RowList rows={rows} textOf={textOf} />
    </>
  );
}

/** Growth, what stopped the row, and its quarters. */
function useRowText(): (row: SplitPreviewRow) => RowText {
  const { pane, language } = useText();
  const texts = pane.split;
  return (row) => {
    const change = changeOf(row);
    const changeText = {
      fresh: () => texts.fresh,
      same: () => texts.same,
      fromZero: () => '–',
      percent: () => `${pointsText(change.kind === 'percent' ? change.percent : 0, language, true)}%`,
    }[change.kind]();
    const quarters = texts.quarters(row.quarters.map((quarter) => amountText(quarter, language)));
    return { change: changeText, more: [texts.stops[row.stop], quarters].filter(Boolean) };
  };
}
