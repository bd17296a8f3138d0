import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ListedOperation, OperationList } from '../../app/restore/listOperations';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useRestoreText } from './useRestoreText';

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalS} 0`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer' },
});

interface OperationItemProps {
  readonly operation: ListedOperation;
  readonly sheets: OperationList['sheets'];
  readonly isBusy: boolean;
  readonly onRestore: (id: string) => void;
}

/** One operation: when, what, how much, and whether it can be taken back. */
export function OperationItem({ operation, sheets, isBusy, onRestore }: OperationItemProps) {
  const styles = useStyles();
  const { tight, muted, text, subheading, actions, list } = usePaneStyles();
  const texts = useRestoreText();
  const { id, time, command, summary, touched, added, obstacle, isPartlyTakenBack, overwritten } = operation;
  const sheetOf = (table: string): string => sheets.get(table) ?? table;
  const cells = touched.reduce((sum, column) => sum + column.cells, 0);
  const extent = [...(cells > 0 ? [texts.cells(cells)] : []), ...added.map(({ table, rows }) => texts.added(sheetOf(table), rows)), ...(isPartlyTakenBack ? [texts.partly] : [])];
  return (
    <li className={`${styles.item} ${tight}`}>
      <h4 className={subheading}>{command}</h4>
      <p className={text}>{summary}</p>
      <p className={muted}>{[time, ...extent].join(' · ')}</p>
      {overwritten > 0 && <p className={muted}>{texts.overwritten(overwritten)}</p>}
      {touched.length > 0 && (
        <details className={muted}>
          <summary className={styles.summary}>{texts.details}</summary>
          <ul className={list}>
            {touched.map(({ table, header, cells: own }) => (
              <li key={`${table} ${header}`}>{texts.column(sheetOf(table), header, own)}</li>
            ))}
          </ul>
        </details>
      )}
      <div className={actions}>
        {obstacle === null ? (
          <Button size="small" disabledFocusable={isBusy} aria-label={texts.restoreOf(command, time)} onClick={() => onRestore(id)}>
            {texts.restore}
          </Button>
        ) : (
          <span className={muted}>{texts.obstacles[obstacle]}</span>
        )}
      </div>
    </li>
  );
}
