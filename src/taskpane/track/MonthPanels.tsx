import { Button } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import type { Overview } from '../../app/track/overview';
import type { CellTarget, PaneActions } from '../actions';
import { Busy } from '../parts/Busy';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { MONTH_WORK, type MonthWork } from './MonthMenu';

const ClosePanel = lazy(() => import('../close/ClosePanel'));
const CircularPanel = lazy(() => import('../circular/CircularPanel'));
const OutputsPanel = lazy(() => import('../outputs/OutputsPanel'));

interface MonthPanelsProps {
  readonly current: MonthWork | null;
  readonly opened: ReadonlySet<MonthWork>;
  readonly actions: PaneActions;
  readonly overview: Overview;
  readonly onSelect: (target: CellTarget) => void;
  readonly onWritten: () => void;
  readonly onOpen: (work: MonthWork | null) => void;
}

/** Panels that were opened stay, so that a text somebody is editing is not lost. */
export function MonthPanels({ current, opened, onOpen, ...rest }: MonthPanelsProps) {
  const { panel, subheading, actions } = usePaneStyles();
  const { pane } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (current) heading.current?.focus();
  }, [current]);
  const panels: Readonly<Record<MonthWork, () => ReactNode>> = {
    close: () => <ClosePanel {...rest} onCircular={() => onOpen('circular')} />,
    circular: () => <CircularPanel {...rest} />,
    outputs: () => <OutputsPanel {...rest} />,
  };
  return (
    <div className={panel} hidden={current === null}>
      {current && (
        <div className={actions}>
          <Button appearance="subtle" onClick={() => onOpen(null)}>
            {pane.month.back}
          </Button>
          <h3 ref={heading} tabIndex={-1} className={subheading}>
            {pane.month[current].label}
          </h3>
        </div>
      )}
      {MONTH_WORK.filter((work) => opened.has(work)).map((work) => (
        <div key={work} hidden={work !== current} className={work === current ? panel : undefined}>
          <Suspense fallback={<Busy label={pane.reading} />}>{panels[work]()}</Suspense>
        </div>
      ))}
    </div>
  );
}
