import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', 'fixtures', 'published');

/** Rows of a published table below its header, cells as printed. A quoted cell may hold commas, not line breaks. */
export function readCsv(name: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(join(FOLDER, name), 'utf8').trim().split(/\r?\n/);
  return lines.map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''));
}
