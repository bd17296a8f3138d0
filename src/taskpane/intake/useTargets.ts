import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { parseTargets } from '../../domain/intake/parseTargets';
import { matchTargets, proposeTargets } from '../../domain/intake/proposeTargets';
import type { ParsedTargets } from '../../domain/intake/parsedTarget';
import type { TargetEdit, TargetLine } from '../../domain/intake/targetLine';
import type { PaneActions } from '../actions';
import { useCommand } from '../state/useCommand';
import type { Progress } from '../state/useWork';
import { afterReading, bookIn, type TargetsState, writtenTargets } from './targetsState';

export interface Targets {
  readonly state: TargetsState;
  readonly text: string;
  readonly lines: readonly TargetLine[];
  readonly unread: ParsedTargets['unread'];
  readonly edits: ReadonlyMap<string, TargetEdit>;
  /** Lines that would be written. */
  readonly accepted: readonly TargetLine[];
  isAccepted(line: TargetLine): boolean;
  paste(text: string): void;
  edit(key: string, edit: TargetEdit | null): void;
  tick(line: TargetLine, isTicked: boolean): void;
  /** Ticks of all lines as proposed, or none. */
  tickAll(which: 'usual' | 'none'): void;
  reread(): void;
  /** `true` when it was written. */
  write(): Promise<boolean>;
  cancel(): void;
}

/** A tick holds of what was read: another figure under the same name is ticked anew. */
function tickKey({ key, source }: TargetLine): string {
  return JSON.stringify([key, source]);
}

const NOTHING: ParsedTargets = { targets: [], unread: [] };

/** Parses while the text is typed, and holds the lines against the workbook as it was read when something was pasted first. */
export function useTargets(actions: PaneActions): Targets {
  const [state, setState] = useState<TargetsState>({ kind: 'empty' });
  const [text, setText] = useState('');
  const [edits, setEdits] = useState<ReadonlyMap<string, TargetEdit>>(new Map());
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const report = useCallback((progress: Progress) => setState((before) => (before.kind === 'reading' || before.kind === 'writing' ? { ...before, progress } : before)), []);
  const { run, cancel } = useCommand(report);

  const book = bookIn(state);
  const deferred = useDeferredValue(text);
  const parsed = useMemo(() => (deferred.trim() === '' ? NOTHING : parseTargets(deferred)), [deferred]);
  const matched = useMemo(() => (book ? matchTargets(parsed.targets, book) : []), [parsed, book]);
  const lines = useMemo(() => (book ? proposeTargets(matched, book, edits) : []), [matched, book, edits]);
  const isAccepted = useCallback((line: TargetLine): boolean => line.canWrite && (ticks.get(tickKey(line)) ?? line.confidence !== 'low'), [ticks]);
  const accepted = useMemo(() => lines.filter(isAccepted), [lines, isAccepted]);

  const reread = useCallback(async () => {
    const start = (): void => setState((before) => ({ kind: 'reading', progress: null, before }));
    const outcome = await run(start, (options) => actions.readTargetBook(options));
    if (outcome) setState((before) => afterReading(before, outcome));
  }, [actions, run]);

  function paste(next: string): void {
    setText(next);
    if (next.trim() === '') {
      setEdits(new Map());
      setTicks(new Map());
      setState((before) => (before.kind === 'reading' || before.kind === 'writing' ? before : { kind: 'empty' }));
    } else if (state.kind === 'empty' || state.kind === 'done') void reread();
  }

  function edit(key: string, change: TargetEdit | null): void {
    const next = new Map(edits);
    if (change) next.set(key, { ...edits.get(key), ...change });
    else next.delete(key);
    setEdits(next);
  }

  async function write(): Promise<boolean> {
    if (!book) return false;
    const outcome = await run(() => setState({ kind: 'writing', book, progress: null }), (options) => actions.applyTargets(book, accepted, options));
    if (!outcome) return false;
    if (!outcome.ok) {
      setState({ kind: 'unwritten', book, issues: outcome.issues });
      return false;
    }
    setState({ kind: 'done', written: writtenTargets(book, accepted) });
    setText('');
    setEdits(new Map());
    setTicks(new Map());
    return true;
  }

  return {
    state,
    text,
    lines,
    unread: parsed.unread,
    edits,
    accepted,
    isAccepted,
    paste,
    edit,
    tick: (line, isTicked) => setTicks(new Map(ticks).set(tickKey(line), isTicked)),
    tickAll: (which) => setTicks(which === 'usual' ? new Map() : new Map(lines.map((line) => [tickKey(line), false]))),
    reread: () => void reread(),
    write,
    cancel,
  };
}
