import { Button } from '@fluentui/react-components';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { isOutdated, previewIn, type SplitState } from '../state/splitState';
import { useText } from '../useText';

interface PreviewButtonsProps {
  readonly state: SplitState;
  readonly onApply: () => void;
  readonly onPreview: () => void;
  readonly onChoose: () => void;
}

/** What can be done with a preview. */
export function PreviewButtons({ state, onApply, onPreview, onChoose }: PreviewButtonsProps) {
  const styles = usePaneStyles();
  const { pane } = useText();
  const texts = pane.split;
  const isRunning = state.kind === 'running';
  const isEmpty = previewIn(state)?.change.columns.length === 0;
  const reason = isOutdated(state) ? texts.stale : isEmpty ? texts.nothingToWrite : null;
  return (
    <div className={styles.actions}>
      <ReasonedButton reason={reason} busy={isRunning} onClick={onApply}>
        {texts.apply}
      </ReasonedButton>
      <Button disabledFocusable={isRunning} onClick={onPreview}>
        {texts.previewAgain}
      </Button>
      <Button disabledFocusable={isRunning} onClick={onChoose}>
        {texts.chooseAgain}
      </Button>
    </div>
  );
}
