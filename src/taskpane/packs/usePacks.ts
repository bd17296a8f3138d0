import { useCallback, useEffect, useState } from 'react';
import type { PackPlan } from '../../app/packs/packPlan';
import type { PackOrder } from '../../app/packs/packSpecs';
import type { CommandOptions } from '../../app/ports';
import type { Issue } from '../../domain/issue';
import type { PaneActions } from '../actions';
import { useCommand } from '../state/useCommand';
import type { Progress } from '../state/useWork';
import type { Made, Preparing } from './packsState';

type PackChoice = Pick<PackOrder, 'offices' | 'due' | 'sender'>;

interface PacksWork {
  readonly preparing: Preparing;
  readonly made: Made | null;
  read(): Promise<void>;
  /** Makes the forms that were chosen by the shown plan and records them. */
  make(shown: PackPlan, choice: PackChoice): Promise<void>;
  /** Tries once more to record what is made. */
  record(made: Made): Promise<void>;
  /** Forgets what is made. */
  back(): Promise<void>;
  cancel(): void;
}

/** Reads whom forms can go to, anew whenever `month` is another; makes them; records that they were sent. */
export function usePacks(actions: PaneActions, month: number | null, onWritten: () => void): PacksWork {
  const [preparing, setPreparing] = useState<Preparing>({ kind: 'reading' });
  const [made, setMade] = useState<Made | null>(null);
  const report = useCallback((progress: Progress) => setPreparing((before) => (before.kind === 'making' ? { ...before, progress } : before)), []);
  const { run, cancel } = useCommand(report);

  const read = useCallback(async () => {
    const plan = await run(() => setPreparing({ kind: 'reading' }), (options) => actions.readPackPlan(options));
    if (plan) setPreparing(plan.ok ? { kind: 'choosing', plan: plan.value, issues: [] } : { kind: 'unread', issues: told(plan.issues) });
  }, [actions, run]);

  const recordBy = useCallback(
    async (plan: PackPlan, packs: Made['packs'], options: CommandOptions) => {
      const { year, month: reported } = plan;
      setMade({ packs, year, month: reported, record: { kind: 'running' } });
      const { workbookId } = plan.book;
      // Forms with another mark than the workbook's would be refused when they come back.
      if (workbookId !== '' && workbookId !== packs.order.workbookId) {
        return setMade({ packs, year, month: reported, record: { kind: 'failed', issues: [{ code: 'packs-other-mark', severity: 'error', facts: {} }] } });
      }
      const recorded = await actions.recordPacks(plan, packs.order, options);
      setMade({ packs, year, month: reported, record: recorded.ok ? { kind: 'done' } : { kind: 'failed', issues: told(recorded.issues) } });
      if (recorded.ok) onWritten();
    },
    [actions, onWritten],
  );

  const make = useCallback(
    async (shown: PackPlan, choice: PackChoice) => {
      const refuse = (plan: PackPlan, issues: readonly Issue[]): void => setPreparing({ kind: 'choosing', plan, issues: told(issues) });
      await run(
        () => setPreparing({ kind: 'making', plan: shown, progress: null }),
        async (options) => {
          // What stands in the ledger goes along with the forms, so it has to be what stands there now.
          const plan = await actions.readPackPlan({ signal: options.signal });
          if (!plan.ok) return refuse(shown, plan.issues);
          if (!isStill(plan.value, shown, choice)) return refuse(plan.value, [{ code: 'packs-changed', severity: 'error', facts: {} }]);
          const packs = await actions.makePacks(plan.value, choice, options);
          if (!packs.ok) return refuse(plan.value, packs.issues);
          refuse(plan.value, []);
          await recordBy(plan.value, packs.value, options);
        },
      );
    },
    [actions, recordBy, run],
  );

  const record = useCallback(
    async (before: Made) => {
      await run(
        () => setMade({ ...before, record: { kind: 'running' } }),
        async (options) => {
          const plan = await actions.readPackPlan(options);
          if (plan.ok) await recordBy(plan.value, before.packs, options);
          else setMade({ ...before, record: { kind: 'failed', issues: told(plan.issues) } });
        },
      );
    },
    [actions, recordBy, run],
  );

  const back = useCallback(() => {
    setMade(null);
    return read();
  }, [read]);

  useEffect(() => void read(), [read, month]);
  return { preparing, made, read, make, record, back, cancel };
}

/** The month and the chosen offices are those that the planner saw. */
function isStill(plan: PackPlan, shown: PackPlan, { offices }: PackChoice): boolean {
  const present = new Set(plan.offices.map(({ office }) => office));
  return plan.year === shown.year && plan.month === shown.month && offices.every((office) => present.has(office));
}

/** Who cancels need not be told so. */
function told(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(({ code }) => code !== 'cancelled');
}
