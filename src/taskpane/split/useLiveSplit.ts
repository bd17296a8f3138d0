import { useState } from 'react';
import { holdRow } from '../../app/split/holdRow';
import { NO_OVERRIDES, type Overrides } from '../../app/split/overrides';
import { repaired } from '../../app/split/repairOrder';
import type { SplitPreviewRow } from '../../app/split/split';
import type { Hold } from '../../domain/assignment';
import type { Repair } from '../../domain/issue';
import { shownIn } from '../state/splitState';
import { useDelayed } from '../state/useDelayed';
import type { Split } from '../state/useSplit';

/** Milliseconds after the last of several choices in a row. */
const PAUSE = 400;

export interface LiveSplit {
  readonly overrides: Overrides;
  /** Whether the preview was worked out by the choices as they are; `null` while that is about to happen. */
  readonly isCurrent: boolean | null;
  /** Other choices: a preview that is shown is worked out again by itself. */
  change(overrides: Overrides): void;
  hold(row: SplitPreviewRow, hold: Hold): void;
  /** Makes a repair and previews at once; `false` for one that cannot be made here. */
  repair(repair: Repair): boolean;
  /** `isFresh` reads the workbook again. */
  preview(isFresh: boolean): void;
  /** Choices are in the workbook now. */
  reset(): void;
}

/** What is chosen for a split, and the preview that follows it. */
export function useLiveSplit(split: Split, names: readonly string[] | null): LiveSplit {
  const [overrides, setOverrides] = useState<Overrides>(NO_OVERRIDES);
  const { later, forget, isWaiting } = useDelayed(PAUSE);
  const { state, reading } = split;
  const shown = shownIn(state);

  function now(chosen: Overrides, isFresh = false): void {
    forget();
    void split.preview({ indicators: names, overrides: chosen }, isFresh);
  }
  function change(chosen: Overrides): void {
    setOverrides(chosen);
    if (shown) later(() => void split.preview({ indicators: names, overrides: chosen }));
  }
  function repair(one: Repair): boolean {
    const chosen = repaired(overrides, one);
    if (!chosen) return false;
    setOverrides(chosen);
    now(chosen);
    return true;
  }
  return {
    overrides,
    isCurrent: isWaiting || state.kind === 'running' ? null : shown === null || shown.overrides === overrides,
    change,
    hold: (row, hold) => reading && change(holdRow(reading.plan, overrides, row.key, hold, row)),
    repair,
    preview: (isFresh) => now(overrides, isFresh),
    reset: () => {
      forget();
      setOverrides(NO_OVERRIDES);
    },
  };
}
