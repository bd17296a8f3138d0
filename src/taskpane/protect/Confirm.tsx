import { Button } from '@fluentui/react-components';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useProtectText } from './useProtectText';

interface ConfirmProps {
  readonly question: string;
  readonly isBusy: boolean;
  readonly onGoOn: () => void;
  readonly onBack: () => void;
}

/** What Excel loses by it is asked before, not told afterwards. */
export function Confirm({ question, isBusy, onGoOn, onBack }: ConfirmProps) {
  const styles = usePaneStyles();
  const { pane } = useProtectText();
  return (
    <>
      <p className={styles.text}>{question}</p>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onGoOn}>
          {pane.goOn}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onBack}>
          {pane.back}
        </Button>
      </div>
    </>
  );
}
