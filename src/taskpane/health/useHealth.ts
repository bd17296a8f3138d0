import { useCallback, useState } from 'react';
import type { Health } from '../../app/health/checkWorkbook';
import type { Fault } from '../../app/health/fault';
import type { RepairPlan } from '../../app/health/planRepair';
import type { Issue } from '../../domain/issue';
import type { PaneActions } from '../actions';
import { useCommand } from '../state/useCommand';
import type { Progress } from '../state/useWork';

/** A repair that is shown before it is written. */
export interface ShownRepair {
  /** Code of the faults. */
  readonly code: string;
  readonly faults: readonly Fault[];
  readonly plan: RepairPlan;
}

interface HealthState {
  readonly work: 'check' | 'preview' | 'write' | null;
  readonly progress: Progress | null;
  /** What the latest check found; `null` before the first. */
  readonly health: Health | null;
  readonly shown: ShownRepair | null;
  /** Code of the faults that were repaired last. */
  readonly repaired: string | null;
  readonly issues: readonly Issue[];
}

const START: HealthState = { work: null, progress: null, health: null, shown: null, repaired: null, issues: [] };

interface HealthWork {
  readonly state: HealthState;
  check(): Promise<void>;
  preview(code: string, faults: readonly Fault[]): Promise<void>;
  /** Writes the shown repair and checks again; `true` when it was written. */
  write(shown: ShownRepair): Promise<boolean>;
  back(): void;
  cancel(): void;
}

/** Check, preview, repair, check again: one at a time. */
export function useHealth(actions: PaneActions): HealthWork {
  const [state, setState] = useState<HealthState>(START);
  const change = useCallback((part: Partial<HealthState>) => setState((before) => ({ ...before, ...part })), []);
  const { run, cancel } = useCommand(useCallback((progress: Progress) => change({ progress }), [change]));

  const check = useCallback(async () => {
    const outcome = await run(() => change({ work: 'check', progress: null, issues: [] }), (options) => actions.checkWorkbook(options));
    if (!outcome) return;
    if (outcome.ok) change({ work: null, health: outcome.value, shown: null });
    else change({ work: null, issues: told(outcome.issues) });
  }, [actions, change, run]);

  const preview = useCallback(
    async (code: string, faults: readonly Fault[]) => {
      const { health } = state;
      if (!health) return;
      const outcome = await run(() => change({ work: 'preview', progress: null, issues: [], repaired: null }), () => actions.planRepair(health, faults));
      if (!outcome) return;
      if (outcome.ok) change({ work: null, shown: { code, faults, plan: outcome.value } });
      else change({ work: null, issues: outcome.issues });
    },
    [actions, change, run, state],
  );

  const write = useCallback(
    async ({ code, plan }: ShownRepair) => {
      const outcome = await run(() => change({ work: 'write', progress: null, issues: [] }), (options) => actions.applyRepair(plan, options));
      if (!outcome) return false;
      change(outcome.ok ? { work: null, shown: null, repaired: code } : { work: null, issues: told(outcome.issues) });
      return outcome.ok;
    },
    [actions, change, run],
  );

  const back = useCallback(() => change({ shown: null, issues: [] }), [change]);
  return { state, check, preview, write, back, cancel };
}

/** Who cancels need not be told so. */
function told(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ code }) => code !== 'cancelled');
}
