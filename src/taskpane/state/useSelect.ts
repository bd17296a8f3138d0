import { useCallback, useState } from 'react';
import type { Issue } from '../../domain/issue';
import type { CellTarget, PaneActions } from '../actions';

/** Shows cells in the sheet, and what kept the last one from being shown. */
export function useSelect(actions: PaneActions) {
  const [refused, setRefused] = useState<readonly Issue[]>([]);
  const select = useCallback(
    (target: CellTarget) => {
      void actions.select(target).then((outcome) => setRefused(outcome.ok ? [] : outcome.issues));
    },
    [actions],
  );
  return { select, refused };
}
