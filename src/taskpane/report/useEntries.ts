import { useCallback, useEffect, useMemo, useState } from 'react';
import type { OfficeBook, OfficeRow } from '../../app/office/officeBook';
import type { EntryField } from '../../app/report/entry';
import type { PaneActions } from '../actions';
import { useWork, type Work } from '../state/useWork';
import { type Drafts, entriesIn, errorsIn, NO_DRAFTS, typedInto } from './drafts';

interface Entries {
  readonly drafts: Drafts;
  readonly unsaved: number;
  readonly errors: number;
  /** A result is the number of entries saved. */
  readonly state: Work<'save', number>;
  type(row: OfficeRow, field: EntryField, text: string | null): void;
  /** `true` when everything is saved. A failure keeps what was typed. */
  save(): Promise<boolean>;
  drop(): void;
  cancel(): void;
}

/** What an office typed and has not saved. */
export function useEntries(actions: PaneActions, book: OfficeBook, office: string): Entries {
  const [drafts, setDrafts] = useState<Drafts>(NO_DRAFTS);
  const { state, start, reset, cancel } = useWork<'save', number>();
  const rows = useMemo(() => book.rows.filter((row) => row.office === office), [book, office]);
  const entries = useMemo(() => entriesIn(drafts, rows), [drafts, rows]);
  const errors = useMemo(() => errorsIn(drafts, rows, { ...book, language: book.located.language }), [book, drafts, rows]);
  const unsaved = entries.length;

  const type = useCallback(
    (row: OfficeRow, field: EntryField, text: string | null) => {
      reset();
      setDrafts((before) => typedInto(before, row, field, text));
    },
    [reset],
  );
  const drop = useCallback(() => {
    reset();
    setDrafts(NO_DRAFTS);
  }, [reset]);
  async function save(): Promise<boolean> {
    const outcome = await start('save', async (options) => {
      const saved = await actions.saveEntries(book, { office, entries }, options);
      return saved.ok ? { ...saved, value: entries.length } : saved;
    });
    if (!outcome?.ok) return false;
    setDrafts(NO_DRAFTS);
    return true;
  }

  // A browser asks before it closes the page; Excel's pane may not.
  useEffect(() => {
    if (unsaved === 0) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  return { drafts, unsaved, errors, state, type, save, drop, cancel };
}
