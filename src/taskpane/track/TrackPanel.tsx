import { useState } from 'react';
import type { Overview } from '../../app/track/overview';
import type { CellTarget, PaneActions } from '../actions';
import { usePaneStyles } from '../parts/usePaneStyles';
import { MonthMenu, type MonthWork } from './MonthMenu';
import { MonthPanels } from './MonthPanels';
import { ProgressView } from './ProgressView';

interface TrackPanelProps {
  readonly actions: PaneActions;
  readonly overview: Overview;
  readonly isLive: boolean;
  readonly onOverview: (overview: Overview) => void;
  /** Something was written by the month's work. */
  readonly onWritten: () => void;
  readonly onSelect: (target: CellTarget) => void;
}

/** Step 3: the progress, and in its place what is done with a month's figures. */
export function TrackPanel({ actions, overview, isLive, onOverview, onWritten, onSelect }: TrackPanelProps) {
  const { panel } = usePaneStyles();
  const [work, setWork] = useState<MonthWork | null>(null);
  const [left, setLeft] = useState<MonthWork | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<MonthWork>>(new Set());

  function open(next: MonthWork | null): void {
    setLeft(work);
    setWork(next);
    if (next) setOpened((before) => new Set([...before, next]));
  }

  return (
    <>
      <MonthPanels current={work} opened={opened} actions={actions} overview={overview} onSelect={onSelect} onWritten={onWritten} onOpen={open} />
      <div hidden={work !== null} className={work === null ? panel : undefined}>
        <ProgressView
          actions={actions}
          overview={overview}
          isLive={isLive}
          onOverview={onOverview}
          onSelect={onSelect}
          menu={work === null && <MonthMenu from={left} onOpen={open} />}
        />
      </div>
    </>
  );
}
