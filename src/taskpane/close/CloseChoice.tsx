import { Button } from '@fluentui/react-components';
import type { ClosingKind } from '../../app/close/previewClosing';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useCloseText } from './useCloseText';

const STEPS: readonly ClosingKind[] = ['check', 'finalise', 'undo'];

interface CloseChoiceProps {
  readonly isBusy: boolean;
  readonly onStep: (step: ClosingKind) => void;
}

/** The three steps in the order of the month, each with what it does. */
export function CloseChoice({ isBusy, onStep }: CloseChoiceProps) {
  const styles = usePaneStyles();
  const { pane, commands } = useCloseText();
  return (
    <>
      <ol className={styles.list}>
        {STEPS.map((step, index) => (
          <li key={step} className={styles.tight}>
            <Button disabledFocusable={isBusy} onClick={() => onStep(step)}>
              {`${index + 1} ${commands[step]}`}
            </Button>
            <span className={styles.muted}>{pane.hints[step]}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
