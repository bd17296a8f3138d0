import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Scalar } from '../../src/workbench/book/operation';
import { readValues } from '../../src/workbench/file/read/readValues';
import { keepOnlySheet } from './keepOnlySheet';
import { PDFTOPPM } from './programs';
import { convert, inWorkshop, requireProgram } from './soffice';

export { describeWith, isInstalled, PDFTOPPM, SOFFICE } from './programs';
export { editCells, type CellEdit } from './editCells';

const run = promisify(execFile);

/** Sheet name → `A1` → value. Numbers, texts and booleans keep their type; errors are their text, such as `#N/A`. */
export type Values = Map<string, Map<string, Scalar>>;

/** Every cell's value after LibreOffice has calculated the file anew, whatever values it carries. */
export async function recalculate(bytes: Uint8Array): Promise<Values> {
  return readValues(await convert(bytes, 'xlsx'));
}

/** Every cell's value as the file itself carries it. A formula without a value is left out. */
export function readCached(bytes: Uint8Array): Values {
  return readValues(bytes);
}

/**
 * The file's printed pages as PNG images, in order, as LibreOffice prints them. With `sheet` only
 * that sheet's pages; `dpi` is 96 unless told.
 */
export async function renderPng(bytes: Uint8Array, options: { sheet?: string; dpi?: number } = {}): Promise<Uint8Array[]> {
  requireProgram(PDFTOPPM);
  const chosen = options.sheet === undefined ? bytes : keepOnlySheet(bytes, options.sheet);
  const pdf = await convert(chosen, 'pdf');
  return inWorkshop(async (directory) => {
    const file = join(directory, 'book.pdf');
    await writeFile(file, pdf);
    await run(PDFTOPPM.command, ['-png', '-r', String(options.dpi ?? 96), file, join(directory, 'page')]);
    const pages = (await readdir(directory)).filter((name) => name.endsWith('.png')).sort();
    return Promise.all(pages.map((name) => readFile(join(directory, name))));
  });
}
