import { useEffect, useRef } from 'react';
import type { Overview } from '../../app/track/overview';
import type { CellTarget, PaneActions } from '../actions';
import { usePaneStyles } from '../parts/usePaneStyles';
import { PlanStatePanel } from '../split/PlanStatePanel';
import { usePlanStateText } from '../split/usePlanStateText';
import { useAdjustText } from './useAdjustText';
import { AdjustmentPanel } from './AdjustmentPanel';
import { VersionsPanel } from './VersionsPanel';
import { type AdjustView, viewName } from './views';

export interface AdjustPanelProps {
  readonly view: AdjustView;
  readonly actions: PaneActions;
  readonly overview: Overview;
  readonly onSelect: (target: CellTarget) => void;
  readonly onWritten: () => void;
  readonly onVersions: () => void;
  readonly onBack: () => void;
}

/** One adjustment, the states of plans, or the versions that are kept, in the place of the split's choice. */
export default function AdjustPanel({ view, onVersions, ...rest }: AdjustPanelProps) {
  const { panel, subheading } = usePaneStyles();
  const { text, adjustText } = useAdjustText();
  const { planText } = usePlanStateText();
  const heading = useRef<HTMLHeadingElement>(null);
  // The pressed button is gone, and the focus with it.
  useEffect(() => heading.current?.focus(), [view]);
  return (
    <div className={panel}>
      <h3 ref={heading} tabIndex={-1} className={subheading}>
        {viewName(view, text, adjustText, planText)}
      </h3>
      {view === 'versions' && <VersionsPanel {...rest} />}
      {view === 'states' && <PlanStatePanel {...rest} />}
      {view !== 'versions' && view !== 'states' && <AdjustmentPanel key={view} kind={view} onVersions={onVersions} {...rest} />}
    </div>
  );
}
