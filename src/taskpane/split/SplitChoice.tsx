import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Overview } from '../../app/track/overview';
import { type Language, textIn } from '../../workbook/text';
import type { CellTarget } from '../actions';
import { AdjustMenu } from '../adjust/AdjustMenu';
import { plannedIndicators } from '../adjust/choices';
import type { AdjustView } from '../adjust/views';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { IndicatorChoice } from './IndicatorChoice';

interface SplitChoiceProps {
  readonly overview: Overview;
  readonly leftOut: ReadonlySet<string>;
  /** What would be asked for: names of indicators, or `null` for all. */
  readonly names: readonly string[] | null;
  /** The terms of the split, below the indicators. */
  readonly terms: ReactNode;
  readonly isBusy: boolean;
  /** The adjustment that the planner comes back from, or `null`. */
  readonly from: AdjustView | null;
  readonly onChange: (leftOut: ReadonlySet<string>) => void;
  readonly onPreview: () => void;
  readonly onAdjust: (view: AdjustView) => void;
  readonly onSelect: (target: CellTarget) => void;
}

/** What to split; below it, where there is a plan already, how to adjust it. */
export function SplitChoice({ overview, leftOut, names, terms, isBusy, from, onChange, onPreview, onAdjust, onSelect }: SplitChoiceProps) {
  const styles = usePaneStyles();
  const { pane } = useText();
  return (
    <>
      <IndicatorChoice indicators={overview.indicators} leftOut={leftOut} onChange={onChange} />
      {terms}
      <div className={styles.actions}>
        <ReasonedButton reason={names?.length === 0 ? pane.split.noneChosen : null} busy={isBusy} onClick={onPreview}>
          {pane.split.preview}
        </ReasonedButton>
        <Button appearance="subtle" title={pane.split.officeTotalsHint} onClick={() => onSelect(officeTotals(overview.language))}>
          {pane.split.officeTotals}
        </Button>
      </div>
      {plannedIndicators(overview).length > 0 && <AdjustMenu from={from} isBusy={isBusy} onOpen={onAdjust} />}
    </>
  );
}

/** The first cell of the table in which offices are given totals; its sheet is hidden until somebody asks for it. */
function officeTotals(workbook: Language): CellTarget {
  return { table: 'OfficeTotals', header: textIn(workbook).headers.OfficeTotals.indicator, row: 0 };
}
