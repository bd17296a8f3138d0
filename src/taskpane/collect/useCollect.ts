import { useState } from 'react';
import type { CollectPreview } from '../../app/collect/collected';
import type { PaneActions } from '../actions';
import { useWork, type Worker } from '../state/useWork';
import { isTicked, type Ticks, ticksKept } from './collectDraft';
import { type WrittenFile, writtenFiles } from './writtenLines';

/** Choose files, go through their lines, done. */
export type CollectView = 'choose' | 'lines' | 'done';

export interface Collect {
  readonly view: CollectView;
  readonly preview: CollectPreview | null;
  readonly ticks: Ticks;
  readonly work: Worker<'read' | 'write', CollectPreview | null>;
  readonly written: readonly WrittenFile[];
  /** Names of files that were chosen a second time. */
  readonly repeated: readonly string[];
  setTicks(ticks: Ticks): void;
  add(files: readonly File[]): Promise<void>;
  /** `index` in the preview's files. */
  remove(index: number): Promise<void>;
  /** Holds the files that were tried last against the workbook as it is now; ticks stay on lines that are as they were. */
  again(): Promise<void>;
  /** Writes what is ticked; `true` when it was written. */
  write(): Promise<boolean>;
  restart(): void;
}

export function useCollect(actions: PaneActions): Collect {
  const [files, setFiles] = useState<readonly File[]>([]);
  /** What was tried last, also when it failed. */
  const [wanted, setWanted] = useState<readonly File[]>([]);
  const [preview, setPreview] = useState<CollectPreview | null>(null);
  const [ticks, setTicks] = useState<Ticks>(new Map());
  const [repeated, setRepeated] = useState<readonly string[]>([]);
  const [written, setWritten] = useState<readonly WrittenFile[]>([]);
  const [isWritten, setIsWritten] = useState(false);
  const work = useWork<'read' | 'write', CollectPreview | null>();

  async function collect(chosen: readonly File[]): Promise<void> {
    setWanted(chosen);
    const outcome = await work.start('read', (options) => actions.collectReturns(chosen, options));
    if (!outcome?.ok || !outcome.value) return;
    setFiles(chosen);
    setTicks(ticksKept(ticks, preview, outcome.value));
    setPreview(outcome.value);
    setIsWritten(false);
  }

  async function add(more: readonly File[]): Promise<void> {
    const isKnown = (file: File, index: number): boolean => files.some((one) => isSameFile(one, file)) || more.findIndex((one) => isSameFile(one, file)) < index;
    const fresh = more.filter((file, index) => !isKnown(file, index));
    setRepeated(more.filter(isKnown).map(({ name }) => name));
    if (fresh.length > 0) await collect([...files, ...fresh]);
  }

  async function remove(index: number): Promise<void> {
    setRepeated([]);
    const left = files.filter((_, at) => at !== index);
    if (left.length === 0) restart();
    else await collect(left);
  }

  async function write(): Promise<boolean> {
    if (!preview) return false;
    const accepted = new Set(preview.lines.filter((line) => isTicked(ticks, line)).map(({ key }) => key));
    const outcome = await work.start('write', async (options) => {
      const applied = await actions.applyCollected(preview, accepted, options);
      return applied.ok ? { ...applied, value: null } : applied;
    });
    if (!outcome?.ok) return false;
    setWritten(writtenFiles(preview, accepted));
    setIsWritten(true);
    return true;
  }

  function restart(): void {
    work.reset();
    setFiles([]);
    setWanted([]);
    setPreview(null);
    setTicks(new Map());
    setRepeated([]);
    setIsWritten(false);
  }

  const view = isWritten ? 'done' : preview ? 'lines' : 'choose';
  return { view, preview, ticks, work, written, repeated, setTicks, add, remove, again: () => collect(wanted), write, restart };
}

/** The browser gives no path; a file that was saved again meanwhile is another one. */
function isSameFile(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}
