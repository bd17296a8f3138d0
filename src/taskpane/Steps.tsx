import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense, useId } from 'react';
import type { Overview } from '../app/track/overview';
import type { NewWorkbook, PaneActions } from './actions';
import { Busy } from './parts/Busy';
import { goOnByTab } from './parts/goOnByTab';
import { IssueList } from './parts/IssueList';
import { type Step, StepNav, STEPS } from './parts/StepNav';
import { usePaneStyles } from './parts/usePaneStyles';
import { WorkbookStatus } from './parts/WorkbookStatus';
import type { WorkPanelProps } from './parts/WorkPanels';
import { useOpenedWork } from './state/useOpenedWork';
import { useSelect } from './state/useSelect';
import { useSteps } from './state/useSteps';
import { overviewIn } from './state/workbookState';
import { useWorkbook } from './state/useWorkbook';
import { ToolBar } from './tools/ToolBar';
import type { Tool } from './tools/tools';
import { TrackPanel } from './track/TrackPanel';
import { useText } from './useText';

// The ledger is read every day, set up once a year and split now and then.
const SetUpPanel = lazy(() => import('./setUp/SetUpPanel'));
const PreparePanel = lazy(() => import('./prepare/PreparePanel'));
const SplitPanel = lazy(() => import('./split/SplitPanel'));
const ToolPanels = lazy(() => import('./tools/ToolPanels'));

const useStyles = makeStyles({
  main: { padding: tokens.spacingHorizontalM },
});

interface StepsProps {
  readonly actions: PaneActions;
  readonly today: Date;
}

/** The steps and the panel of the current one, or a tool in its place. */
export function Steps({ actions, today }: StepsProps) {
  const styles = useStyles();
  const { panel, heading: headingStyle } = usePaneStyles();
  const { language, pane } = useText();
  const { state, isLive, isShared, reread, cancel, show } = useWorkbook(actions);
  const { select, refused } = useSelect(actions);
  const tools = useOpenedWork<Tool>();
  const { step, opened, heading, go } = useSteps(state);
  const reasonId = useId();
  const overview = overviewIn(state);
  const workbook = overview?.language ?? language;
  const isToolOpen = tools.current !== null;
  const again = (): void => void reread();

  function goTo(to: Step): void {
    tools.open(null);
    go(to);
  }
  function shared(read: Overview): WorkPanelProps {
    return { actions, overview: read, onSelect: select, onWritten: again };
  }
  /** An empty workbook is to be filled next, the demo to be split. */
  async function created(kind: NewWorkbook['kind']): Promise<void> {
    await reread();
    goTo(kind === 'demo' ? 'split' : 'setUp');
  }

  const panels: Readonly<Record<Step, () => ReactNode>> = {
    setUp: () => (overview ? <PreparePanel {...shared(overview)} /> : <SetUpPanel actions={actions} today={today} onSelect={select} onCreated={created} />),
    split: () => overview && <SplitPanel {...shared(overview)} onTrack={() => goTo('track')} />,
    track: () => overview && <TrackPanel {...shared(overview)} isLive={isLive} onOverview={show} />,
  };

  return (
    <>
      <StepNav current={step} closed={state.kind === 'absent' ? ['split', 'track'] : []} reasonId={reasonId} onStep={goTo} />
      {overview && <ToolBar current={tools.current} onTool={tools.open} />}
      <main className={mergeClasses(styles.main, panel)} onKeyDown={goOnByTab}>
        <h2 ref={heading} tabIndex={-1} hidden={isToolOpen} className={headingStyle}>
          {step === 'setUp' && overview ? pane.steps.setUp : pane[step].heading}
        </h2>
        <WorkbookStatus state={state} isShared={isShared} workbook={workbook} actions={actions} reasonId={reasonId} onCancel={cancel} onRetry={again} onSelect={select} />
        <IssueList issues={refused} tone="error" workbook={workbook} onSelect={select} />
        {overview && tools.opened.size > 0 && (
          <Suspense fallback={<Busy label={pane.reading} />}>
            <ToolPanels {...shared(overview)} tools={tools} />
          </Suspense>
        )}
        {state.kind !== 'reading' &&
          STEPS.filter((one) => one === step || opened.has(one)).map((one) => (
            <div key={one} hidden={isToolOpen || one !== step} className={one === step && !isToolOpen ? panel : undefined}>
              <Suspense fallback={<Busy label={pane.reading} />}>{panels[one]()}</Suspense>
            </div>
          ))}
      </main>
    </>
  );
}
