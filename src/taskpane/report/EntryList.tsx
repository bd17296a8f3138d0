import { useCallback, useMemo } from 'react';
import type { OfficeBook, OfficeRow } from '../../app/office/officeBook';
import { takesRequests } from '../../app/office/requestLines';
import { missingExplanation } from '../../app/report/behind';
import type { CellTarget } from '../actions';
import { usePaneStyles } from '../parts/usePaneStyles';
import { EntryGroup } from './EntryGroup';
import { moveByKeys } from './moveByKeys';
import { GROUPS, rowGroups } from './rowGroups';
import type { useEntries } from './useEntries';
import { useReportText } from './useReportText';

interface EntryListProps {
  readonly book: OfficeBook;
  readonly office: string;
  readonly entries: Pick<ReturnType<typeof useEntries>, 'drafts' | 'type'>;
  readonly onSelect: (target: CellTarget) => void;
}

/** An office's rows in groups, and how much is still awaited of it. */
export function EntryList({ book, office, entries: { drafts, type }, onSelect }: EntryListProps) {
  const { tight, panel, muted, text } = usePaneStyles();
  const texts = useReportText();
  const groups = useMemo(() => rowGroups(book.rows, office), [book, office]);
  const basis = useMemo(() => ({ ...book, language: book.located.language }), [book]);
  const rows = GROUPS.flatMap((group) => groups[group]);
  const toExplain = rows.reduce((sum, row) => sum + missingExplanation(row, {}).length, 0);
  const show = useCallback(
    (row: OfficeRow) => onSelect({ table: 'Ledger', header: book.located.header('Ledger', row.kind === 'words' || row.month === 0 ? 'cause' : `month${row.month}`), row: row.row }),
    [book, onSelect],
  );
  if (rows.length === 0) return <p className={text}>{texts.noRows(office)}</p>;
  return (
    <>
      <div className={tight}>
        <div role="status">
          <p className={text}>{texts.awaited(groups.due.length)}</p>
          {toExplain > 0 && <p className={text}>{texts.toExplain(toExplain)}</p>}
        </div>
        <p className={muted}>{texts.keys}</p>
      </div>
      <div className={panel} onKeyDown={moveByKeys}>
        {GROUPS.map((group) => (
          <EntryGroup key={`${office} ${group}`} group={group} rows={groups[group]} drafts={drafts} basis={basis} takesRequests={takesRequests(book)} onType={type} onShow={show} />
        ))}
      </div>
    </>
  );
}
