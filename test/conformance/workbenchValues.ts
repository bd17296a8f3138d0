import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readCached, type Values } from './libreoffice';
import { inWorkshop } from './soffice';

const run = promisify(execFile);

/** Every cell's value after the workbench has calculated the file, in a process of its own: several files go side by side. */
export function workbenchValues(bytes: Uint8Array): Promise<Values> {
  return inWorkshop(async (directory) => {
    const [file, result] = [join(directory, 'book.xlsx'), join(directory, 'calculated.xlsx')];
    await writeFile(file, bytes);
    await run(process.execPath, ['--import', 'tsx', join(__dirname, 'calculateFile.ts'), file, result], { cwd: join(__dirname, '..', '..') });
    return readCached(await readFile(result));
  });
}
