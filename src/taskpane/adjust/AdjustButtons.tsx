import { Button } from '@fluentui/react-components';
import type { AdjustOrder } from '../actions';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { type AdjustState, isOutdated, previewIn } from '../state/adjustState';
import { useAdjustText } from './useAdjustText';

interface AdjustButtonsProps {
  readonly state: AdjustState;
  readonly onApply: () => void;
  readonly onPreview: (order: AdjustOrder) => void;
  readonly onBack: () => void;
}

/** What can be done with a preview. */
export function AdjustButtons({ state, onApply, onPreview, onBack }: AdjustButtonsProps) {
  const styles = usePaneStyles();
  const { text, adjustText } = useAdjustText();
  const texts = text.pane.split;
  const isRunning = state.kind === 'running';
  const isEmpty = previewIn(state)?.change.columns.length === 0;
  const reason = isOutdated(state) ? texts.stale : isEmpty ? texts.nothingToWrite : null;
  const again = (): void => {
    if ('order' in state) onPreview(state.order);
  };
  return (
    <div className={styles.actions}>
      <ReasonedButton reason={reason} busy={isRunning} onClick={onApply}>
        {texts.apply}
      </ReasonedButton>
      <Button disabledFocusable={isRunning} onClick={again}>
        {texts.previewAgain}
      </Button>
      <Button disabledFocusable={isRunning} onClick={onBack}>
        {adjustText.adjustPane.back}
      </Button>
    </div>
  );
}
