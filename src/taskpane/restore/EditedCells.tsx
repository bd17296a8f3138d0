import type { EditedSince } from '../../app/restore/listOperations';
import type { CellTarget } from '../actions';
import { Notice } from '../parts/Notice';
import { RowButton } from '../parts/RowButton';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { cellText, nameText } from './cellText';
import { useRestoreText } from './useRestoreText';

/** Enough to see what happened; the rest is counted. */
const NAMED = 5;

interface EditedCellsProps {
  readonly edited: readonly EditedSince[];
  readonly onSelect: (target: CellTarget) => void;
}

/** Cells that hold something else than what was last written to them. Nothing is shown where there are none. */
export function EditedCells({ edited, onSelect }: EditedCellsProps) {
  const styles = usePaneStyles();
  const { language } = useText();
  const { edited: texts } = useRestoreText();
  if (edited.length === 0) return null;
  return (
    <Notice tone="warning">
      <p className={styles.subheading}>{texts.heading(edited.length)}</p>
      <p className={styles.muted}>{texts.hint}</p>
      <ul className={styles.list}>
        {edited.slice(0, NAMED).map(({ table, header, row, name, now, expected }) => (
          <li key={`${table} ${header} ${row}`}>
            <RowButton onClick={() => onSelect({ table, header, row })}>
              {texts.cell([nameText(name), header].filter(Boolean).join(' · '), cellText(now, language), cellText(expected, language))}
            </RowButton>
          </li>
        ))}
      </ul>
      {edited.length > NAMED && <p className={styles.muted}>{texts.more(edited.length - NAMED)}</p>}
    </Notice>
  );
}
