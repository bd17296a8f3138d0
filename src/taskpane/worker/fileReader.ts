import type { ReadReturn } from '../../app/collect/collected';
import type { ChosenFile, FileBook } from '../../app/files';
import type { CommandOptions } from '../../app/ports';
import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import { LARGEST_FILE, LARGEST_FILE_MB } from '../../xlsx/file/limits';
import { cancelled } from './askWorker';
import { readerBeside } from './readBeside';

/** Reads chosen files; one that cannot be read is among the returns with its issue. The only issue of its own is `cancelled`. */
export type ReadFiles = (files: readonly File[], options?: CommandOptions) => Promise<Outcome<readonly ReadReturn[]>>;

type ReadOne = (file: ChosenFile, signal?: AbortSignal) => Promise<Outcome<FileBook>>;

/** In the pane's own thread, where a file cannot be given up. */
const readInPane: ReadOne = async (file) => {
  const { readFile } = await import('../../xlsx/readFile');
  return readFile(file);
};

export const readHere: ReadFiles = (files, options) => readEach(files, readInPane, options);

/**
 * Reads in one worker, so that the pane stays alive and a file that takes too long is given up; where none starts (a policy,
 * an old web view), in the pane's own thread. Progress counts files.
 */
export function fileReader(create: () => Worker): ReadFiles {
  return async (files, options) => {
    const beside = readerBeside(create);
    try {
      return await readEach(files, async (file, signal) => (await beside.read(file, signal)) ?? readInPane(file), options);
    } finally {
      beside.end();
    }
  };
}

async function readEach(files: readonly File[], readOne: ReadOne, { onProgress, signal }: CommandOptions = {}): Promise<Outcome<readonly ReadReturn[]>> {
  const returns: ReadReturn[] = [];
  for (const file of files) {
    if (signal?.aborted) return cancelled();
    returns.push({ name: file.name, read: await readChosen(file, readOne, signal) });
    onProgress?.(returns.length, files.length);
  }
  return signal?.aborted ? cancelled() : succeed(returns);
}

async function readChosen(file: File, readOne: ReadOne, signal?: AbortSignal): Promise<Outcome<FileBook>> {
  // A larger file is not even taken into memory.
  if (file.size > LARGEST_FILE) return fail([issue('file-too-large', { file: file.name, limit: LARGEST_FILE_MB })]);
  const bytes = await bytesOf(file);
  return bytes ? readOne({ name: file.name, bytes }, signal) : fail([issue('file-not-readable', { file: file.name })]);
}

/** `null` for a folder, and for a file that was moved or changed since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function issue(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}
