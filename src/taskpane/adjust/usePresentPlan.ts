import { useEffect, useState } from 'react';
import type { PresentRow } from '../../app/adjust/presentPlan';
import type { Overview } from '../../app/track/overview';
import type { PaneActions } from '../actions';

/**
 * The plan as it stands, read again whenever the overview was. Empty as long as it is not read, or cannot be: a look
 * beside a form is not worth a refusal, and the preview names what is wrong.
 */
export function usePresentPlan(actions: PaneActions, overview: Overview): readonly PresentRow[] {
  const [rows, setRows] = useState<readonly PresentRow[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    void actions.readPresentPlan({ signal: controller.signal }).then((outcome) => {
      if (!controller.signal.aborted) setRows(outcome.ok ? outcome.value : []);
    });
    return () => controller.abort();
  }, [actions, overview]);
  return rows;
}
