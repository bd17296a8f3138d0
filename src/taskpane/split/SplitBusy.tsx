import { Busy } from '../parts/Busy';
import type { SplitState } from '../state/splitState';
import { useText } from '../useText';

interface SplitBusyProps {
  readonly state: SplitState;
  readonly onCancel: () => void;
}

/** Which work goes on, if any. */
export function SplitBusy({ state, onCancel }: SplitBusyProps) {
  const { pane } = useText();
  if (state.kind !== 'running') return null;
  return <Busy label={state.work === 'apply' ? pane.split.applying : pane.split.previewing} progress={state.progress} onCancel={onCancel} />;
}
