import { useCallback, useEffect, useRef, useState } from 'react';
import type { Edit } from '../../app/ports';
import type { Overview } from '../../app/track/overview';
import { succeed } from '../../domain/issue';
import type { PaneActions } from '../actions';
import { afterReading, isBusyTyping, type WorkbookState } from './workbookState';

/** Long enough for a run of entries, short enough to look live. */
const EDIT_DELAY = 800;

export interface Workbook {
  readonly state: WorkbookState;
  /** Whether edits are followed. */
  readonly isLive: boolean;
  /** Whether somebody else has edited the workbook since the pane was opened. */
  readonly isShared: boolean;
  reread(): Promise<void>;
  /** Gives up a reading that takes too long. */
  cancel(): void;
  /** Takes over an overview that a command has read. */
  show(overview: Overview): void;
}

/** Reads the workbook at the start and, with a delay, after edits that are not the pane's own. */
export function useWorkbook(actions: PaneActions): Workbook {
  const [state, setState] = useState<WorkbookState>({ kind: 'reading' });
  const [isLive, setLive] = useState(true);
  const [isShared, setShared] = useState(false);
  const latest = useRef(0);
  const reading = useRef<AbortController | null>(null);

  const read = useCallback(async () => {
    latest.current += 1;
    const mine = latest.current;
    reading.current = new AbortController();
    const outcome = await actions.readOverview({ signal: reading.current.signal });
    return { outcome, isLatest: mine === latest.current };
  }, [actions]);

  const reread = useCallback(async () => {
    setState((before) => (before.kind === 'failed' && !before.overview ? { kind: 'reading' } : before));
    const { outcome, isLatest } = await read();
    if (isLatest) setState((before) => afterReading(before, outcome));
  }, [read]);

  const show = useCallback((overview: Overview) => {
    latest.current += 1;
    setState((before) => afterReading(before, succeed(overview)));
  }, []);

  const cancel = useCallback(() => reading.current?.abort(), []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let closed = false;
    let stop: (() => void) | null = null;

    async function follow(): Promise<void> {
      const { outcome, isLatest } = await read();
      if (closed || !isLatest) return;
      if (isBusyTyping(outcome)) schedule();
      else setState((before) => afterReading(before, outcome));
    }
    function schedule(): void {
      clearTimeout(timer);
      timer = setTimeout(() => void follow(), EDIT_DELAY);
    }

    void reread();
    function heard({ isRemote }: Edit): void {
      if (isRemote) setShared(true);
      schedule();
    }
    void actions.onEdited(heard).then((registered) => {
      if (closed) registered?.();
      else {
        stop = registered;
        setLive(registered !== null);
      }
    });
    return () => {
      closed = true;
      clearTimeout(timer);
      stop?.();
    };
  }, [actions, read, reread]);

  return { state, isLive, isShared, reread, cancel, show };
}
