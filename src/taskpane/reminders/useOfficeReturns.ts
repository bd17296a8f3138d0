import { useEffect, useState } from 'react';
import { type ReturnState, returnStates } from '../../app/reminders/returnStates';
import type { Overview } from '../../app/track/overview';
import type { PaneActions } from '../actions';

interface OfficeReturns {
  readonly states: readonly ReturnState[];
  /** Whom to ask, by office. */
  readonly liaisons: ReadonlyMap<string, string>;
}

const NONE: OfficeReturns = { states: [], liaisons: new Map() };

/** The as-of month's forms and whom to ask, read again whenever the overview was. Messages do without when it cannot be read. */
export function useOfficeReturns(actions: PaneActions, overview: Overview): OfficeReturns {
  const [found, setFound] = useState<OfficeReturns>(NONE);
  const { asOf } = overview;
  useEffect(() => {
    const controller = new AbortController();
    void actions.readOfficeBook({ signal: controller.signal }).then((outcome) => {
      if (controller.signal.aborted) return;
      setFound(outcome.ok && asOf !== null ? { states: returnStates(outcome.value, asOf), liaisons: outcome.value.liaisons } : NONE);
    });
    return () => controller.abort();
  }, [actions, overview, asOf]);
  return found;
}
