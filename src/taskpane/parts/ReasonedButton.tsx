import { Button, type ButtonProps } from '@fluentui/react-components';
import { useId } from 'react';
import { usePaneStyles } from './usePaneStyles';

interface ReasonedButtonProps {
  /** Why it cannot be pressed now, or `null`. */
  readonly reason: string | null;
  readonly busy?: boolean;
  readonly appearance?: ButtonProps['appearance'];
  readonly onClick: () => void;
  readonly children: string;
}

/** A button that says beside itself why it is disabled, and keeps the focus meanwhile. */
export function ReasonedButton({ reason, busy = false, appearance = 'primary', onClick, children }: ReasonedButtonProps) {
  const styles = usePaneStyles();
  const id = useId();
  return (
    <>
      <Button
        appearance={appearance}
        disabledFocusable={busy || reason !== null}
        aria-describedby={reason === null ? undefined : id}
        onClick={onClick}
      >
        {children}
      </Button>
      {reason !== null && (
        <span id={id} className={styles.muted}>
          {reason}
        </span>
      )}
    </>
  );
}
