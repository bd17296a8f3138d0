import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { OperationList } from '../../app/restore/listOperations';
import type { CellTarget } from '../actions';
import { usePaneStyles } from '../parts/usePaneStyles';
import { EditedCells } from './EditedCells';
import { OperationItem } from './OperationItem';
import { useRestoreText } from './useRestoreText';

/** As many as the log keeps whole. */
const PAGE = 20;

interface OperationsViewProps {
  readonly list: OperationList;
  readonly isBusy: boolean;
  readonly onRestore: (id: string) => void;
  readonly onAgain: () => void;
  readonly onSelect: (target: CellTarget) => void;
}

/** What was done, the newest first, and what was edited since. */
export function OperationsView({ list: { operations, edited, sheets }, isBusy, onRestore, onAgain, onSelect }: OperationsViewProps) {
  const styles = usePaneStyles();
  const texts = useRestoreText();
  const [shown, setShown] = useState(PAGE);
  const thinned = operations.filter(({ obstacle }) => obstacle === 'thinned').length;
  const hidden = operations.length - shown;
  return (
    <>
      <p className={styles.muted}>{texts.remark}</p>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={isBusy} onClick={onAgain}>
          {texts.again}
        </Button>
      </div>
      <EditedCells edited={edited} onSelect={onSelect} />
      {operations.length === 0 ? (
        <p className={styles.text}>{texts.none}</p>
      ) : (
        <section aria-label={texts.operations}>
          <h3 className={styles.subheading}>{texts.operations}</h3>
          {thinned > 0 && <p className={styles.muted}>{texts.thinned(thinned)}</p>}
          <ul className={styles.list}>
            {operations.slice(0, shown).map((operation, index) => (
              <OperationItem key={operations.length - index} operation={operation} sheets={sheets} isBusy={isBusy} onRestore={onRestore} />
            ))}
          </ul>
          {hidden > 0 && (
            <div className={styles.actions}>
              <Button size="small" onClick={() => setShown(shown + PAGE)}>
                {texts.more(Math.min(hidden, PAGE))}
              </Button>
            </div>
          )}
        </section>
      )}
    </>
  );
}
