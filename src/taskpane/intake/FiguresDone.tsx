import { Button } from '@fluentui/react-components';
import type { FigurePurpose } from '../../domain/intake/columnRole';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import type { Figures } from './useFigures';
import { useFiguresText } from './useFiguresText';

interface FiguresDoneProps {
  readonly purpose: FigurePurpose;
  readonly written: Figures['written'];
  readonly onAgain: () => void;
}

/** How many figures were written, and how many were not. */
export function FiguresDone({ purpose, written: { figures, left, month }, onAgain }: FiguresDoneProps) {
  const styles = usePaneStyles();
  const texts = useFiguresText().done;
  return (
    <>
      <Notice tone="success">
        <p className={styles.text}>{purpose === 'returns' ? texts.returns(figures, month) : texts.lastYear(figures)}</p>
        {left > 0 && <p className={styles.text}>{texts.left(left)}</p>}
      </Notice>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onAgain}>
          {texts.again}
        </Button>
      </div>
    </>
  );
}
