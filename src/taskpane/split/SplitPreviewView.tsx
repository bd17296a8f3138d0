import type { SplitChoices } from '../../app/split/choices';
import type { Overrides } from '../../app/split/overrides';
import type { SplitPreview, SplitPreviewRow } from '../../app/split/split';
import type { Hold } from '../../domain/assignment';
import type { CellTarget, PaneActions } from '../actions';
import { amountText, pointsText } from '../figures';
import { IssueList } from '../parts/IssueList';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { BridgeTables } from './BridgeTables';
import { OfficeLevel } from './OfficeLevel';
import { PartialTotalsList } from './PartialTotalsList';
import { HoldToggle } from './HoldToggle';
import { changeOf } from './previewItems';
import type { RowText } from './PreviewRow';
import { RowList } from './RowList';
import { SelectedHold } from './SelectedHold';
import { TotalsTable } from './TotalsTable';
import { useSplitText } from './useSplitText';

interface SplitPreviewViewProps {
  readonly preview: SplitPreview;
  /** Choices as they are by now. */
  readonly overrides: Overrides;
  readonly isBusy: boolean;
  readonly actions: Pick<PaneActions, 'readSelection'>;
  /** What can be chosen; `null` until it is read. */
  readonly choices: SplitChoices | null;
  readonly onChange: (overrides: Overrides) => void;
  readonly onHold: (row: SplitPreviewRow, hold: Hold) => void;
  readonly onSelect: (target: CellTarget) => void;
}

/** What would be written: totals, remarks, what is left out and why, and every row. */
export function SplitPreviewView({ preview, overrides, isBusy, actions, choices, onChange, onHold, onSelect }: SplitPreviewViewProps) {
  const styles = usePaneStyles();
  const { pane } = useText();
  const textOf = useRowText();
  const { totals, partials, bridges, rows, skipped, warnings, language } = preview;
  return (
    <>
      <TotalsTable totals={totals} />
      <PartialTotalsList partials={partials} />
      {choices && <OfficeLevel partials={partials} choices={choices} overrides={overrides} onChange={onChange} />}
      <BridgeTables bridges={bridges} />
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
      <SelectedHold rows={rows} isBusy={isBusy} actions={actions} workbook={language} onHold={onHold} onSelect={onSelect} />
      <RowList
        rows={rows}
        textOf={textOf}
        control={(row, tabIndex) => (
          <HoldToggle
            unit={row.unit}
            hold={overrides.rows[row.key]?.hold ?? row.hold}
            before={row.hold}
            tabIndex={tabIndex}
            isDisabled={isBusy}
            onHold={(hold) => onHold(row, hold)}
          />
        )}
      />
    </>
  );
}

/** Growth, what stopped the row, what is remarked of it, and its quarters. */
function useRowText(): (row: SplitPreviewRow) => RowText {
  const { pane, language } = useText();
  const texts = pane.split;
  const remarkTexts: Readonly<Record<string, string>> = useSplitText().remarks;
  return (row) => {
    const change = changeOf(row);
    const changeText = {
      fresh: () => texts.fresh,
      same: () => texts.same,
      fromZero: () => '–',
      percent: () => `${pointsText(change.kind === 'percent' ? change.percent : 0, language, true)}%`,
    }[change.kind]();
    const quarters = texts.quarters(row.quarters.map((quarter) => amountText(quarter, language)));
    const remarks = row.remarks.map((code) => remarkTexts[code] ?? '');
    return { change: changeText, more: [...new Set([texts.stops[row.stop], ...remarks, quarters])].filter(Boolean) };
  };
}
