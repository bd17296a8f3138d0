import { useCallback, useState } from 'react';

export interface OpenedWork<Work extends string> {
  /** What stands in the place of the menu, or `null` for the menu itself. */
  readonly current: Work | null;
  /** What the planner came back from last. */
  readonly left: Work | null;
  readonly opened: ReadonlySet<Work>;
  open(work: Work | null): void;
}

/** Which of a menu's panels is open, and which were before. */
export function useOpenedWork<Work extends string>(): OpenedWork<Work> {
  const [{ current, left, opened }, setState] = useState<Omit<OpenedWork<Work>, 'open'>>({ current: null, left: null, opened: new Set() });
  const open = useCallback((work: Work | null) => {
    setState((before) => ({ current: work, left: before.current, opened: work === null ? before.opened : new Set([...before.opened, work]) }));
  }, []);
  return { current, left, opened, open };
}
