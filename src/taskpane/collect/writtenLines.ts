import type { CollectPreview } from '../../app/collect/collected';
import { filesByName, sender } from './collectDraft';

/** What was written of a file, and what was not though it differs. */
export interface WrittenFile {
  readonly file: string;
  readonly office: string;
  readonly lines: number;
  readonly left: number;
}

/** Files with something written or left, in the order of the preview. */
export function writtenFiles({ files, lines }: CollectPreview, accepted: ReadonlySet<string>): readonly WrittenFile[] {
  const named = filesByName(files);
  const found = new Map<string, WrittenFile>();
  for (const line of lines) {
    const isWritten = accepted.has(line.key);
    if (!isWritten && line.state === 'same') continue;
    const { lines: written, left, office } = found.get(line.file) ?? { lines: 0, left: 0, office: sender(line, named) };
    found.set(line.file, { file: line.file, office, lines: written + (isWritten ? 1 : 0), left: left + (isWritten ? 0 : 1) });
  }
  return [...found.values()];
}
