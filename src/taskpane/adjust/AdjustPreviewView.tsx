import type { AdjustPreview, AdjustPreviewRow } from '../../app/adjust/preview';
import type { CellTarget } from '../actions';
import { amountText } from '../figures';
import { IssueList } from '../parts/IssueList';
import type { RowText } from '../split/PreviewRow';
import { RowList } from '../split/RowList';
import { useAdjustText } from './useAdjustText';
import { AdjustTotalsList } from './AdjustTotalsList';
import { growthText } from './growthText';

interface AdjustPreviewViewProps {
  readonly preview: AdjustPreview;
  readonly onSelect: (target: CellTarget) => void;
}

/** What would be written: totals and who takes the difference, remarks, and every changed row with its reason. */
export function AdjustPreviewView({ preview: { totals, rows, warnings, language }, onSelect }: AdjustPreviewViewProps) {
  const { pane, adjustText } = useAdjustText();
  const textOf = useRowText();
  const headings = { rows: adjustText.adjustPane.changes, before: pane.split.before, after: pane.split.after };
  return (
    <>
      <AdjustTotalsList totals={totals} />
      <IssueList issues={warnings} tone="warning" workbook={language} onSelect={onSelect} />
      {rows.length > 0 && <RowList rows={rows} headings={headings} textOf={textOf} wraps />}
    </>
  );
}

/** How much more or less, the quarters that change, and how that came to be. */
function useRowText(): (row: AdjustPreviewRow) => RowText {
  const { pane, language, adjustText } = useAdjustText();
  const amount = (figure: number | null): string => (figure === null ? '–' : amountText(figure, language));
  return ({ before, after, quartersBefore, quarters, origin }) => {
    const moved = quarters.flatMap((now, index) => {
      const old = quartersBefore[index] ?? null;
      return old === now ? [] : [adjustText.adjustPane.quarterChange(index + 1, amount(old), amount(now))];
    });
    return { change: before === after ? pane.split.same : growthText(before ?? 0, after, language), more: moved, sentence: origin };
  };
}
