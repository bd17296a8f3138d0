import { Button } from '@fluentui/react-components';
import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { Overview } from '../../app/track/overview';
import type { CellTarget, PaneActions } from '../actions';
import { useText } from '../useText';
import { Busy } from './Busy';
import { usePaneStyles } from './usePaneStyles';
import type { WorkLabels } from './WorkMenu';

/** What a panel that opens from a menu is given. */
export interface WorkPanelProps {
  readonly actions: PaneActions;
  readonly overview: Overview;
  readonly onSelect: (target: CellTarget) => void;
  /** Something was written: the overview is to be read again. */
  readonly onWritten: () => void;
}

interface WorkPanelsProps<Work extends string> {
  readonly current: Work | null;
  readonly opened: ReadonlySet<Work>;
  readonly labels: WorkLabels<Work>;
  /** Words of the button that goes back to the menu. */
  readonly back: string;
  readonly panels: Readonly<Record<Work, () => ReactNode>>;
  readonly onBack: () => void;
}

/** Panels that were opened stay, so that a text somebody is editing is not lost. */
export function WorkPanels<Work extends string>({ current, opened, labels, back, panels, onBack }: WorkPanelsProps<Work>) {
  const { panel, subheading, actions } = usePaneStyles();
  const { pane } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (current !== null) heading.current?.focus();
  }, [current]);
  return (
    <div className={current === null ? undefined : panel} hidden={current === null}>
      {current !== null && (
        <div className={actions}>
          <Button appearance="subtle" onClick={onBack}>
            {back}
          </Button>
          <h3 ref={heading} tabIndex={-1} className={subheading}>
            {labels[current].label}
          </h3>
        </div>
      )}
      {[...opened].map((work) => (
        <div key={work} hidden={work !== current} className={work === current ? panel : undefined}>
          <Suspense fallback={<Busy label={pane.reading} />}>{panels[work]()}</Suspense>
        </div>
      ))}
    </div>
  );
}
