import { useCallback, useEffect, useState } from 'react';
import type { CommandOptions } from '../../app/ports';
import type { ProtectionStanding } from '../../app/protect/readProtection';
import type { Outcome } from '../../domain/issue';
import type { PaneActions } from '../actions';
import { useWork, type Work } from '../state/useWork';

type ProtectionWork = 'read' | 'protect' | 'unprotect';

export interface Protection {
  readonly state: Work<ProtectionWork, ProtectionStanding>;
  /** As last read; `null` before. */
  readonly standing: ProtectionStanding | null;
  /** `present` lifts the protection that is there, unless it is blank. Gives whether it worked. */
  protect(password: string | null, present: string): Promise<boolean>;
  unprotect(present: string): Promise<boolean>;
  cancel(): void;
}

/** Reads the protection when the panel opens, and after every change of it. */
export function useProtection(actions: PaneActions): Protection {
  const { state, start, cancel } = useWork<ProtectionWork, ProtectionStanding>();
  const [standing, setStanding] = useState<ProtectionStanding | null>(null);

  const run = useCallback(
    async (name: ProtectionWork, change: (options: CommandOptions) => Promise<Outcome<void>>): Promise<boolean> => {
      const outcome = await start(name, async (options) => {
        const changed = await change(options);
        return changed.ok ? actions.readProtection() : changed;
      });
      if (outcome?.ok) setStanding(outcome.value);
      return outcome?.ok ?? false;
    },
    [actions, start],
  );

  useEffect(() => {
    void start('read', (options) => actions.readProtection(options)).then((outcome) => {
      if (outcome?.ok) setStanding(outcome.value);
    });
  }, [actions, start]);

  function give(present: string): void {
    if (present !== '') actions.givePassword(present);
  }

  return {
    state,
    standing,
    cancel,
    protect(password, present) {
      give(present);
      return run('protect', (options) => actions.protectEntries(password, options));
    },
    unprotect(present) {
      give(present);
      return run('unprotect', (options) => actions.liftProtection(options));
    },
  };
}
