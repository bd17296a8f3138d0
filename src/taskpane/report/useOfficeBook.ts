import { useCallback, useEffect, useRef, useState } from 'react';
import type { OfficeBook } from '../../app/office/officeBook';
import { fail, type Issue } from '../../domain/issue';
import type { PaneActions } from '../actions';
import { isBusyTyping } from '../state/workbookState';

interface ReadBook {
  /** The last one that could be read. */
  readonly book: OfficeBook | null;
  readonly issues: readonly Issue[];
  readonly isReading: boolean;
  read(): Promise<void>;
  cancel(): void;
}

const NONE: readonly Issue[] = [];

/** What offices report, read again with every new edition of the workbook. */
export function useOfficeBook(actions: PaneActions, edition: unknown): ReadBook {
  const [state, setState] = useState<Pick<ReadBook, 'book' | 'issues' | 'isReading'>>({ book: null, issues: NONE, isReading: true });
  const reading = useRef<AbortController | null>(null);

  const read = useCallback(async () => {
    // A reading that was overtaken by an edit says nothing.
    const mine = new AbortController();
    reading.current = mine;
    setState((before) => ({ ...before, isReading: true }));
    const outcome = await actions.readOfficeBook({ signal: mine.signal });
    if (reading.current !== mine) return;
    setState((before) => {
      if (outcome.ok) return { book: outcome.value, issues: NONE, isReading: false };
      // Somebody types in the sheet: the edit itself brings the next reading.
      const isQuiet = before.book !== null && isBusyTyping(fail(outcome.issues));
      return { book: before.book, issues: isQuiet ? NONE : outcome.issues, isReading: false };
    });
  }, [actions]);
  const cancel = useCallback(() => reading.current?.abort(), []);
  useEffect(() => void read(), [read, edition]);
  useEffect(() => cancel, [cancel]);
  return { ...state, read, cancel };
}
