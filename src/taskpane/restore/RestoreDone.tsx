import { Button } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { Shown } from './restoreState';
import { useRestoreText } from './useRestoreText';

interface RestoreDoneProps {
  readonly shown: Shown;
  readonly onBack: () => void;
}

/** What was restored, and what was not. */
export function RestoreDone({ shown: { preview }, onBack }: RestoreDoneProps) {
  const styles = usePaneStyles();
  const texts = useRestoreText();
  return (
    <>
      <Notice tone="success">
        <p className={styles.text}>{texts.done(preview.cells.length, preview.command)}</p>
        {preview.left.length > 0 && <p className={styles.text}>{texts.doneLeft(preview.left.length)}</p>}
      </Notice>
      <div className={styles.actions}>
        <Button onClick={onBack}>{texts.back}</Button>
      </div>
    </>
  );
}
