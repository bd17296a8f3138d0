import type { ParsedTargets } from '../../domain/intake/parsedTarget';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useTargetsText } from './useTargetsText';

/** More than a few would push the lines out of sight. */
const MOST = 5;

/** Rows of the block that have figures and gave no line; nothing without any. */
export function UnreadRows({ rows }: { readonly rows: ParsedTargets['unread'] }) {
  const styles = usePaneStyles();
  const texts = useTargetsText();
  if (rows.length === 0) return null;
  return (
    <Notice tone="warning">
      <p className={styles.text}>{texts.unread(rows.length)}</p>
      <ul className={styles.list}>
        {rows.slice(0, MOST).map(({ row, text }) => (
          <li key={row}>{texts.unreadRow(row, text)}</li>
        ))}
        {rows.length > MOST && <li>{texts.unreadMore(rows.length - MOST)}</li>}
      </ul>
    </Notice>
  );
}
