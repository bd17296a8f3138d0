import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Overview } from '../../app/track/overview';
import type { Step } from '../parts/StepNav';
import { overviewIn, type WorkbookState } from './workbookState';

interface StepsTaken {
  readonly step: Step;
  /** Steps whose panels were opened; they stay, so that nothing entered is lost. */
  readonly opened: ReadonlySet<Step>;
  /** Gets the focus when the planner goes to another step. */
  readonly heading: RefObject<HTMLHeadingElement>;
  go(to: Step): void;
}

/** Which step is shown. Where a workbook opens is settled once: splitting it must not take the planner elsewhere. */
export function useSteps(state: WorkbookState): StepsTaken {
  const [asked, setAsked] = useState<Step | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<Step>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMoved = useRef(false);
  const overview = overviewIn(state);
  const first = overview && firstStep(overview);
  const step: Step = state.kind === 'absent' ? 'setUp' : (asked ?? 'track');

  function go(to: Step): void {
    setAsked(to);
    setOpened((before) => new Set([...before, step, to]));
    hasMoved.current = true;
  }
  useEffect(() => {
    if (state.kind === 'open') setAsked((before) => before ?? first);
  }, [state.kind, first]);
  useEffect(() => {
    if (hasMoved.current) heading.current?.focus();
  }, [asked]);
  return { step, opened, heading, go };
}

/** What there is to do next: fill in, split, or follow. */
function firstStep({ indicators }: Overview): Step {
  if (indicators.length === 0) return 'setUp';
  return indicators.some(({ units }) => units !== 0) ? 'track' : 'split';
}
