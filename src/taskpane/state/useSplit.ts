import { useCallback, useReducer, useRef, useState } from 'react';
import type { CommandOptions } from '../../app/ports';
import type { SplitReading } from '../../app/split/reading';
import type { SplitPreview } from '../../app/split/split';
import { type Outcome, succeed } from '../../domain/issue';
import type { PaneActions, SplitOrder } from '../actions';
import { type SplitState, splitState } from './splitState';
import { useCommand } from './useCommand';
import type { Progress } from './useWork';

export type SplitAsked = Omit<SplitOrder, 'reading'>;

export interface Split {
  readonly state: SplitState;
  /** What was read last; `null` before that. */
  readonly reading: SplitReading | null;
  /** Reads what can be chosen, unless that is known. */
  read(): Promise<void>;
  /** The latest order wins: one that is being worked out gives way. Reads the workbook again where that is asked for. */
  preview(asked: SplitAsked, isFresh?: boolean): Promise<void>;
  /** Writes the preview; `true` when it was written. */
  apply(preview: SplitPreview): Promise<boolean>;
  chooseAgain(): void;
  cancel(): void;
}

/** `edition` is another one whenever the workbook was edited: what was read before is then read again. */
export function useSplit(actions: PaneActions, edition: unknown): Split {
  const [state, dispatch] = useReducer(splitState, { kind: 'idle' });
  const [reading, setReading] = useState<SplitReading | null>(null);
  const known = useRef<{ readonly reading: SplitReading; readonly edition: unknown } | null>(null);
  const latest = useRef(0);
  const ended = useRef<Promise<unknown>>(Promise.resolve());
  const isWriting = useRef(false);
  const report = useCallback((progress: Progress) => dispatch({ type: 'progress', progress }), []);
  const { run, cancel } = useCommand(report);

  const readFor = useCallback(
    async (options: CommandOptions): Promise<Outcome<SplitReading>> => {
      if (known.current && known.current.edition === edition) return succeed(known.current.reading);
      const read = await actions.readSplit(options);
      known.current = read.ok ? { reading: read.value, edition } : null;
      if (read.ok) setReading(read.value);
      return read;
    },
    [actions, edition],
  );

  const read = useCallback(async () => {
    if (known.current?.edition === edition) return;
    const work = run(() => undefined, readFor);
    ended.current = work;
    await work;
  }, [edition, readFor, run]);

  const preview = useCallback(
    async (asked: SplitAsked, isFresh = false) => {
      if (isWriting.current) return;
      latest.current += 1;
      const turn = latest.current;
      cancel();
      await ended.current;
      if (turn !== latest.current) return;
      if (isFresh) known.current = null;
      const work = run(
        () => dispatch({ type: 'previewing' }),
        async (options): Promise<Outcome<SplitPreview>> => {
          const found = await readFor(options);
          return found.ok ? actions.previewSplit({ ...asked, reading: found.value }, options) : found;
        },
      );
      ended.current = work;
      const outcome = await work;
      if (outcome && turn === latest.current) dispatch({ type: 'previewed', outcome, overrides: asked.overrides });
    },
    [actions, cancel, readFor, run],
  );

  const apply = useCallback(
    async (shown: SplitPreview) => {
      isWriting.current = true;
      cancel();
      await ended.current;
      const outcome = await run(() => dispatch({ type: 'applying' }), (options) => actions.applySplit(shown, options));
      isWriting.current = false;
      known.current = null;
      if (outcome) dispatch({ type: 'applied', outcome });
      return outcome?.ok ?? false;
    },
    [actions, cancel, run],
  );

  const chooseAgain = useCallback(() => dispatch({ type: 'chooseAgain' }), []);
  return { state, reading, read, preview, apply, chooseAgain, cancel };
}
