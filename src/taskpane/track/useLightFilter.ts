import { useMemo, useState } from 'react';
import { countLights, type LightCount, type StatusName } from '../../app/track/lights';

export interface LightFilter {
  readonly counts: readonly LightCount[];
  /** The lights asked for, as far as anything stands at them; all if empty. */
  readonly chosen: ReadonlySet<StatusName>;
  toggle(name: StatusName): void;
  clear(): void;
}

/** How many stand at each light, and which lights are asked for. */
export function useLightFilter(standings: Parameters<typeof countLights>[0]): LightFilter {
  const [pressed, setPressed] = useState<ReadonlySet<StatusName>>(new Set());
  const counts = useMemo(() => countLights(standings), [standings]);
  const chosen = useMemo(() => new Set(counts.map(({ name }) => name).filter((name) => pressed.has(name))), [counts, pressed]);
  return {
    counts,
    chosen,
    toggle(name) {
      const names = new Set(chosen);
      if (!names.delete(name)) names.add(name);
      setPressed(names);
    },
    clear: () => setPressed(new Set()),
  };
}
