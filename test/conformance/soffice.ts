import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { isInstalled, type Program, SOFFICE } from './programs';

const run = promisify(execFile);
/** What is slow on a loaded machine is not wrong. */
const TIMEOUT = 600_000;

/** Always recalculate when loading: 0 is "always", and without it LibreOffice echoes cached values. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
</oor:items>
`;

/** Works in a fresh directory with a LibreOffice profile of its own, and clears both away. */
export async function inWorkshop<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'xushi-office-'));
  try {
    await mkdir(join(directory, 'profile', 'user'), { recursive: true });
    await writeFile(join(directory, 'profile', 'user', 'registrymodifications.xcu'), SETTINGS);
    return await work(directory);
  } finally {
    await rm(directory, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Converts one file with LibreOffice, recalculating every formula, and returns the result's bytes. */
export function convert(bytes: Uint8Array, format: 'xlsx' | 'pdf', options = ''): Promise<Uint8Array> {
  return inWorkshop((directory) => convertIn(directory, bytes, format, options));
}

/** The same in a workshop that is there already: csv, the fastest to write, holds the first sheet only. */
export async function convertIn(directory: string, bytes: Uint8Array, format: 'xlsx' | 'pdf' | 'csv', options = ''): Promise<Uint8Array> {
  requireProgram(SOFFICE);
  const input = join(directory, 'book.xlsx');
  const output = join(directory, 'out');
  await writeFile(input, bytes);
  const profile = pathToFileURL(join(directory, 'profile')).href;
  const { stdout, stderr } = await run(
    SOFFICE.command,
    [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--convert-to', `${format}${options}`, '--outdir', output, input],
    { timeout: TIMEOUT },
  );
  return readFile(join(output, `book.${format}`)).catch(() => {
    throw new Error(`LibreOffice could not load the file: ${stdout}${stderr}`);
  });
}

export function requireProgram(program: Program): void {
  if (!isInstalled(program)) throw new Error(`${program.name} is missing; install it with: ${program.install}`);
}
