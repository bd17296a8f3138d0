import { Button } from '@fluentui/react-components';
import type { ClosePreview } from '../../app/close/preview';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { type ClosingState, obstacleTo } from './closingState';
import { useCloseText } from './useCloseText';

interface CloseButtonsProps {
  readonly state: ClosingState;
  readonly shown: ClosePreview;
  readonly onWrite: () => void;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

/** What can be done with a preview. */
export function CloseButtons({ state, shown, onWrite, onAgain, onBack }: CloseButtonsProps) {
  const styles = usePaneStyles();
  const { pane } = useCloseText();
  const isRunning = state.kind === 'running';
  const obstacle = obstacleTo(state);
  return (
    <div className={styles.actions}>
      <ReasonedButton reason={obstacle && pane[obstacle]} busy={isRunning} onClick={onWrite}>
        {shown.kind === 'check' ? pane.write.check : pane.write[shown.kind](shown.month)}
      </ReasonedButton>
      <Button disabledFocusable={isRunning} onClick={onAgain}>
        {pane.again}
      </Button>
      <Button disabledFocusable={isRunning} onClick={onBack}>
        {pane.back}
      </Button>
    </div>
  );
}
