import { Button } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { WrittenTargets } from './targetsState';
import { useTargetsText } from './useTargetsText';

interface TargetsDoneProps {
  readonly written: WrittenTargets;
  readonly onCheck?: () => void;
  readonly onShow: () => void;
}

/** What was written, and where to go from here. */
export function TargetsDone({ written: { changed, added }, onCheck, onShow }: TargetsDoneProps) {
  const styles = usePaneStyles();
  const texts = useTargetsText();
  return (
    <>
      <Notice tone="success">
        <p className={styles.text}>{texts.done(changed, added)}</p>
        {added > 0 && <p className={styles.text}>{texts.doneNew}</p>}
        <p className={styles.text}>{texts.doneCheck}</p>
      </Notice>
      <div className={styles.actions}>
        {onCheck && (
          <Button appearance="primary" onClick={onCheck}>
            {texts.check}
          </Button>
        )}
        <Button onClick={onShow}>{texts.show}</Button>
      </div>
    </>
  );
}
