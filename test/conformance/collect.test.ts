import { execFile } from 'node:child_process';
import { readFile as readBytes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import * as fc from 'fast-check';
import { mergeReturns } from '../../src/app/collect/mergeReturns';
import { readFile } from '../../src/xlsx/readFile';
import { writers } from '../app/collect/formWriters';
import { check } from '../app/collect/landing';
import { BOOK, randomReturn } from '../app/collect/randomReturn';
import { SOFFICE } from './programs';
import { inWorkshop, requireProgram } from './soffice';

const run = promisify(execFile);
const FILES = 60;
const FILE = '报表.xlsx';

test('returns that LibreOffice saved once more are collected without loss', async () => {
  requireProgram(SOFFICE);
  const returns = fc.sample(randomReturn, { numRuns: FILES, seed: 60 });
  const programs = Object.values(writers);
  await inWorkshop(async (directory) => {
    const inputs = await Promise.all(
      returns.map(async ({ grids, hidden }, index) => {
        const input = join(directory, `form${index}.xlsx`);
        const write = programs[index % programs.length];
        if (write) await writeFile(input, await write(grids, hidden));
        return input;
      }),
    );
    const output = join(directory, 'out');
    const profile = pathToFileURL(join(directory, 'profile')).href;
    await run(SOFFICE.command, [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', output, ...inputs], { timeout: 600_000 });
    for (const [index, one] of returns.entries()) {
      const bytes = new Uint8Array(await readBytes(join(output, `form${index}.xlsx`)));
      check(mergeReturns(BOOK, [{ name: FILE, read: readFile({ name: FILE, bytes }) }]), one, one.expected);
    }
  });
}, 600_000);
