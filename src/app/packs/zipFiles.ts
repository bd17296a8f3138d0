import { type Zippable, zipSync } from 'fflate';
import type { NamedFile } from '../copy/leadersCopy';

/** Puts files into one .zip as they are, since .xlsx is packed already; names are in UTF-8. `time` as the log writes time. */
export async function zipFiles(name: string, files: readonly NamedFile[], time: string): Promise<NamedFile> {
  const contents = await Promise.all(files.map(({ content }) => content.arrayBuffer()));
  const mtime = new Date(time.replace(' ', 'T'));
  const parts: Zippable = Object.fromEntries(files.map((file, index) => [file.name, new Uint8Array(contents[index] ?? new ArrayBuffer(0))]));
  return { name, content: new Blob([new Uint8Array(zipSync(parts, { level: 0, mtime }))], { type: 'application/zip' }) };
}
