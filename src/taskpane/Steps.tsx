import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { PaneActions } from './actions';
import { Busy } from './parts/Busy';
import { goOnByTab } from './parts/goOnByTab';
import { IssueList } from './parts/IssueList';
import { type Step, StepNav, STEPS } from './parts/StepNav';
import { usePaneStyles } from './parts/usePaneStyles';
import { useSelect } from './state/useSelect';
import { overviewIn } from './state/workbookState';
import { useWorkbook } from './state/useWorkbook';
import { TrackPanel } from './track/TrackPanel';
import { useText } from './useText';

// The ledger is read every day, set up once a year and split now and then.
const SetUpPanel = lazy(() => import('./setUp/SetUpPanel'));
const SplitPanel = lazy(() => import('./split/SplitPanel'));

const useStyles = makeStyles({
  main: { padding: tokens.spacingHorizontalM },
});

interface StepsProps {
  readonly actions: PaneActions;
  readonly today: Date;
}

/** The steps and the panel of the current one. Panels that were opened stay, so that nothing entered is lost. */
export function Steps({ actions, today }: StepsProps) {
  const styles = useStyles();
  const { panel, heading: headingStyle, text: line, actions: buttons } = usePaneStyles();
  const { language, pane } = useText();
  const { state, isLive, reread, cancel, show } = useWorkbook(actions);
  const { select, refused } = useSelect(actions);
  const [asked, setAsked] = useState<Step | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<Step>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  const reasonId = useId();
  const overview = overviewIn(state);
  const isSplit = overview?.indicators.some((indicator) => indicator.units !== 0) ?? false;
  const step: Step = state.kind === 'absent' ? 'setUp' : (asked ?? 'track');
  const workbook = overview?.language ?? language;

  function go(to: Step): void {
    setAsked(to);
    setOpened((before) => new Set([...before, step, to]));
    hasMoved.current = true;
  }
  // Where a workbook opens is settled once: splitting it must not take the planner elsewhere.
  useEffect(() => {
    if (state.kind === 'open') setAsked((before) => before ?? (isSplit ? 'track' : 'split'));
  }, [state.kind, isSplit]);
  useEffect(() => {
    if (hasMoved.current) heading.current?.focus();
  }, [asked]);

  const panels: Readonly<Record<Step, () => ReactNode>> = {
    setUp: () => <SetUpPanel actions={actions} overview={overview} today={today} onSelect={select} onCreated={() => void reread().then(() => go('split'))} />,
    split: () => overview && <SplitPanel actions={actions} overview={overview} onSelect={select} onWritten={() => void reread()} onTrack={() => go('track')} />,
    track: () => overview && <TrackPanel actions={actions} overview={overview} isLive={isLive} onSelect={select} onOverview={show} onWritten={() => void reread()} />,
  };

  return (
    <>
      <StepNav current={step} closed={state.kind === 'absent' ? ['split', 'track'] : []} reasonId={reasonId} onStep={go} />
      <main className={mergeClasses(styles.main, panel)} onKeyDown={goOnByTab}>
        <h2 ref={heading} tabIndex={-1} className={headingStyle}>
          {pane[step].heading}
        </h2>
        {state.kind === 'reading' && <Busy label={pane.reading} onCancel={cancel} />}
        {state.kind === 'absent' && (
          <p id={reasonId} className={line}>
            {pane.absent}
          </p>
        )}
        {state.kind === 'failed' && (
          <>
            <IssueList issues={state.issues} tone="error" workbook={workbook} onSelect={select} />
            <div className={buttons}>
              <Button onClick={() => void reread()}>{pane.retry}</Button>
            </div>
          </>
        )}
        <IssueList issues={refused} tone="error" workbook={workbook} onSelect={select} />
        {state.kind !== 'reading' &&
          STEPS.filter((one) => one === step || opened.has(one)).map((one) => (
            <div key={one} hidden={one !== step} className={one === step ? panel : undefined}>
              <Suspense fallback={<Busy label={pane.reading} />}>{panels[one]()}</Suspense>
            </div>
          ))}
      </main>
    </>
  );
}
