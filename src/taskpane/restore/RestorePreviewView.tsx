import type { ReactNode } from 'react';
import type { LeftPlace, RestoredCell } from '../../app/restore/planRestore';
import type { OperationList } from '../../app/restore/listOperations';
import type { CellTarget } from '../actions';
import { Notice } from '../parts/Notice';
import { usePaneStyles } from '../parts/usePaneStyles';
import { useText } from '../useText';
import { CellList, type CellLine } from './CellList';
import { cellText, nameText } from './cellText';
import type { Shown } from './restoreState';
import { useRestoreText } from './useRestoreText';

interface RestorePreviewViewProps {
  readonly shown: Shown;
  readonly sheets: OperationList['sheets'];
  readonly onSelect: (target: CellTarget) => void;
  /** What can be done about it. */
  readonly children: ReactNode;
}

/** What goes back and what is left as it is; while something is left that was not agreed to, only that. */
export function RestorePreviewView({ shown: { preview, isRest }, sheets, onSelect, children }: RestorePreviewViewProps) {
  const styles = usePaneStyles();
  const { language } = useText();
  const texts = useRestoreText();
  const { cells, left, stays, command, time, mayRestoreRest } = preview;
  const isRefused = left.length > 0 && !isRest;
  const sheetOf = (table: string): string => sheets.get(table) ?? table;
  const formulas = cells.filter(({ formula }) => formula !== undefined).length;

  function restored({ table, header, row, name, now, back, formula }: RestoredCell): CellLine {
    const lines = [title(table, header, name), texts.change(cellText(now, language), cellText(back, language)), ...(formula === undefined ? [] : [texts.formula(formula)])];
    return { target: { table, header, row }, lines };
  }

  function title(table: string, header: string, name: readonly string[]): string {
    return [nameText(name) || sheetOf(table), header].filter(Boolean).join(' · ');
  }

  function kept(place: LeftPlace): CellLine {
    const { table, header, row, name, by } = place;
    const lines = [title(table, header, name), reason(place), ...(by ? [texts.by(by.command, by.time)] : [])];
    return { target: row === null ? null : { table, header, row }, lines };
  }

  function reason({ reason: why, now, expected }: LeftPlace): string {
    if (why === 'rowGone') return texts.rowGone;
    if (why === 'columnGone') return texts.columnGone;
    return why === 'formula' ? texts.formulaGone(String(expected)) : texts.leftNow(cellText(now, language), cellText(expected, language));
  }

  return (
    <>
      {isRefused && (
        <Notice tone="error">
          <p className={styles.text}>{mayRestoreRest || cells.length === 0 ? texts.refused(left.length) : texts.refusedOld(left.length)}</p>
        </Notice>
      )}
      {!isRefused && cells.length > 0 && (
        <p className={styles.text} role="status">
          {texts.found(cells.length, command, time)}
        </p>
      )}
      {!isRefused && formulas > 0 && <p className={styles.muted}>{texts.formulas(formulas)}</p>}
      {!isRefused && stays.map(({ table, rows }) => <p key={table} className={styles.muted}>{texts.stays(sheetOf(table), rows)}</p>)}
      {children}
      <CellList heading={texts.left(left.length)} cells={left} heightOf={({ by }) => (by ? 3 : 2)} lineOf={kept} onSelect={onSelect} />
      {!isRefused && <CellList heading={texts.cellsHeading(cells.length)} cells={cells} heightOf={({ formula }) => (formula === undefined ? 2 : 3)} lineOf={restored} onSelect={onSelect} />}
    </>
  );
}
