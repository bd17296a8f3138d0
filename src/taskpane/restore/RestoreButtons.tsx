import { Button } from '@fluentui/react-components';
import { ReasonedButton } from '../parts/ReasonedButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { obstacleTo, type RestoreState, type Shown, viewOf } from './restoreState';
import { useRestoreText } from './useRestoreText';

interface RestoreButtonsProps {
  readonly state: RestoreState;
  readonly shown: Shown;
  readonly onWrite: () => void;
  readonly onRest: () => void;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

/** What can be done with a comparison; restoring the rest is a choice of its own. */
export function RestoreButtons({ state, shown: { preview }, onWrite, onRest, onAgain, onBack }: RestoreButtonsProps) {
  const styles = usePaneStyles();
  const texts = useRestoreText();
  const isBusy = state.kind === 'writing' || state.kind === 'comparing';
  const obstacle = obstacleTo(state);
  const isRefused = viewOf(state) === 'refused';
  return (
    <div className={styles.actions}>
      {!isRefused && (
        <ReasonedButton reason={obstacle && texts[obstacle]} busy={isBusy} onClick={onWrite}>
          {texts.confirm}
        </ReasonedButton>
      )}
      {isRefused && preview.mayRestoreRest && (
        <Button disabledFocusable={isBusy} onClick={onRest}>
          {texts.rest(preview.cells.length)}
        </Button>
      )}
      <Button disabledFocusable={isBusy} onClick={onAgain}>
        {texts.preview}
      </Button>
      <Button disabledFocusable={isBusy} onClick={onBack}>
        {texts.back}
      </Button>
    </div>
  );
}
