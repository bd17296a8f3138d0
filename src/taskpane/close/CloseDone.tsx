import { Button } from '@fluentui/react-components';
import type { ClosePreview } from '../../app/close/preview';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useCloseText } from './useCloseText';

interface CloseDoneProps {
  readonly shown: ClosePreview;
  /** Where the month goes on after it is finalised. */
  readonly onCircular?: () => void;
  readonly onShowList: () => void;
  readonly onBack: () => void;
}

/** What was written, and where to go from here. */
export function CloseDone({ shown, onCircular, onShowList, onBack }: CloseDoneProps) {
  const styles = usePaneStyles();
  const { pane } = useCloseText();
  return (
    <>
      <Notice tone="success">
        <p className={styles.text}>{doneText(shown, pane)}</p>
      </Notice>
      <div className={styles.actions}>
        {shown.kind === 'check' && (
          <Button appearance="primary" onClick={onShowList}>
            {pane.check.open}
          </Button>
        )}
        {shown.kind === 'finalise' && onCircular && (
          <Button appearance="primary" onClick={onCircular}>
            {pane.finalise.next}
          </Button>
        )}
        <Button onClick={onBack}>{pane.back}</Button>
      </div>
    </>
  );
}

function doneText(shown: ClosePreview, pane: ReturnType<typeof useCloseText>['pane']): string {
  if (shown.kind === 'check') return pane.check.done(shown.month, shown.rows.length);
  return shown.kind === 'finalise' ? pane.finalise.done(shown.month, shown.recorded) : pane.undo.done(shown.month);
}
