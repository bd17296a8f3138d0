import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Progress } from '../state/useWork';
import { useText } from '../useText';
import { usePaneStyles } from './usePaneStyles';

/** Shorter work needs no spinner. */
const PATIENCE = 500;

interface BusyProps {
  readonly label: string;
  readonly progress?: Progress | null;
  readonly onCancel?: () => void;
}

/** A spinner with 取消 beside it, once the work has taken more than half a second. */
export function Busy({ label, progress, onCancel }: BusyProps) {
  const styles = usePaneStyles();
  const { pane } = useText();
  const [isShown, setShown] = useState(false);
  const [isCancelling, setCancelling] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  const cancel = (): void => {
    setCancelling(true);
    onCancel?.();
  };
  return (
    <div className={styles.actions} role="status">
      <Spinner size="tiny" label={isCancelling ? pane.cancelling : label} />
      {progress && progress.total > 1 && <span className={styles.muted}>{pane.progress(progress.done, progress.total)}</span>}
      {onCancel && (
        <Button size="small" disabledFocusable={isCancelling} onClick={cancel}>
          {pane.cancel}
        </Button>
      )}
    </div>
  );
}
