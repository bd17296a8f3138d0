import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { isOutdated, isRefused, shownIn, type SplitState } from '../state/splitState';
import { PlanStateWarning } from './PlanStateWarning';
import { usePlanStateText } from './usePlanStateText';
import { useSplitText } from './useSplitText';

interface PreviewButtonsProps {
  readonly state: SplitState;
  /** Whether what is shown was worked out by the choices as they are; `null` while that is about to happen. */
  readonly isCurrent: boolean | null;
  readonly onApply: () => void;
  readonly onPreview: () => void;
  readonly onChoose: () => void;
}

/** What can be done with a preview. */
export function PreviewButtons({ state, isCurrent, onApply, onPreview, onChoose }: PreviewButtonsProps) {
  const styles = usePaneStyles();
  const { pane, planText } = usePlanStateText();
  const [agreed, setAgreed] = useState('');
  const texts = pane.split;
  const choiceTexts = useSplitText();
  const isRunning = state.kind === 'running';
  const preview = shownIn(state)?.preview;
  const isEmpty = preview?.change.columns.length === 0;
  const overwritten = preview?.overwritten ?? [];
  // Agreeing to change some issued plans is agreeing to those only.
  const asked = JSON.stringify(overwritten);
  const isBarred = overwritten.length > 0 && agreed !== asked;
  const reasons = [
    isOutdated(state) && texts.stale,
    isRefused(state) && choiceTexts.refused,
    isCurrent === false && choiceTexts.notCurrent,
    isEmpty && texts.nothingToWrite,
    isBarred && planText.pane.notAgreed,
  ];
  const reason = reasons.find((one) => one !== false) ?? null;
  return (
    <>
      {overwritten.length > 0 && <PlanStateWarning indicators={overwritten} isAgreed={!isBarred} onAgree={(isAgreed) => setAgreed(isAgreed ? asked : '')} />}
      <div className={styles.actions}>
        <ReasonedButton reason={reason} busy={isRunning || isCurrent === null} onClick={onApply}>
          {texts.apply}
        </ReasonedButton>
        <Button disabledFocusable={isRunning} onClick={onPreview}>
          {texts.previewAgain}
        </Button>
        <Button disabledFocusable={isRunning} onClick={onChoose}>
          {texts.chooseAgain}
        </Button>
      </div>
    </>
  );
}
