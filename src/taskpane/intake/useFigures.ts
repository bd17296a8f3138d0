import { useCallback, useMemo, useState } from 'react';
import type { FigureBook } from '../../app/intake/figureBook';
import { type FigurePreview, previewFigures, settleFigures, type SettledFigures } from '../../app/intake/previewFigures';
import type { FigurePurpose } from '../../domain/intake/columnRole';
import { pastedFigures } from '../../domain/intake/pastedFigures';
import { readBlock } from '../../domain/intake/readBlock';
import type { PaneActions } from '../actions';
import { useWork, type Worker } from '../state/useWork';
import { type FigureDraft, type FigureView, isTicked, newDraft } from './figureDraft';

export interface Figures {
  readonly view: FigureView;
  readonly text: string;
  readonly draft: FigureDraft | null;
  readonly settled: SettledFigures | null;
  /** Once the columns are settled. */
  readonly preview: FigurePreview | null;
  readonly work: Worker<'read' | 'write', FigureBook | null>;
  /** What was written last. */
  readonly written: { readonly figures: number; readonly left: number; readonly month: number };
  setText(text: string): void;
  setDraft(draft: FigureDraft): void;
  go(view: FigureView): void;
  /** Reads the paste beside the workbook as it is now. */
  read(): Promise<void>;
  /** Reads the workbook again; columns and units stay as they were chosen, ticks are given anew. */
  readAgain(): Promise<void>;
  /** Writes what is ticked; `true` when it was written. */
  write(): Promise<boolean>;
}

export function useFigures(actions: PaneActions, purpose: FigurePurpose, source: string): Figures {
  const [asked, setView] = useState<FigureView>('paste');
  const [text, setText] = useState('');
  const [draft, setDraft] = useState<FigureDraft | null>(null);
  const [written, setWritten] = useState({ figures: 0, left: 0, month: 1 });
  const work = useWork<'read' | 'write', FigureBook | null>();
  const { start, reset } = work;
  const book = draft?.book ?? null;
  const pasted = draft?.pasted ?? null;
  const choices = draft?.choices ?? null;
  const columns = choices?.columns ?? null;
  const settled = useMemo(() => (book && pasted && columns ? settleFigures(book, pasted, columns) : null), [book, pasted, columns]);
  // A workbook that was read again may lack what a column was for.
  const view = asked === 'lines' && settled?.open.length !== 0 ? 'columns' : asked;
  const isSettled = view === 'lines';
  const preview = useMemo(() => (isSettled && book && pasted && settled && choices ? previewFigures(book, pasted, settled, choices) : null), [isSettled, book, pasted, settled, choices]);

  const readBook = useCallback(async () => {
    const outcome = await start('read', (options) => actions.readFigureBook(purpose, options));
    return outcome?.ok ? outcome.value : null;
  }, [actions, purpose, start]);

  async function read(): Promise<void> {
    const now = await readBook();
    if (!now) return;
    setDraft(newDraft(now, pastedFigures(readBlock(text), purpose, [...now.indicators.values()]), source));
    setView('columns');
  }

  async function readAgain(): Promise<void> {
    const now = await readBook();
    if (now && draft) setDraft({ ...draft, book: now, ticks: new Map() });
  }

  async function write(): Promise<boolean> {
    if (!preview || !draft) return false;
    const accepted = new Set(preview.lines.filter((line) => isTicked(draft, line)).map(({ key }) => key));
    const outcome = await start('write', async (options) => {
      const applied = await actions.applyFigures(preview, accepted, options);
      return applied.ok ? { ...applied, value: null } : applied;
    });
    if (!outcome?.ok) return false;
    const left = preview.lines.filter(({ key, state }) => !accepted.has(key) && state !== 'same').length;
    setWritten({ figures: accepted.size, left, month: preview.choices.month });
    setDraft(null);
    setText('');
    setView('done');
    return true;
  }

  function go(to: FigureView): void {
    reset();
    setView(to);
  }

  return { view, text, draft, settled, preview, work, written, setText, setDraft, go, read, readAgain, write };
}
