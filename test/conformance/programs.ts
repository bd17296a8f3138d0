import { spawnSync } from 'node:child_process';

export interface Program {
  readonly command: string;
  readonly name: string;
  readonly install: string;
}

const PATIENCE = 180_000;

export const SOFFICE: Program = {
  command: 'soffice',
  name: 'LibreOffice Calc',
  install: 'apt-get install -y --no-install-recommends libreoffice-calc fonts-noto-cjk',
};

export const PDFTOPPM: Program = {
  command: 'pdftoppm',
  name: 'pdftoppm',
  install: 'apt-get install -y --no-install-recommends poppler-utils',
};

export function isInstalled({ command }: Program): boolean {
  return spawnSync('which', [command]).status === 0;
}

/**
 * `describe` for tests that LibreOffice judges. Without the programs it skips them with one loud
 * line that names the install command; on a build server (`CI=true`) that is a failure instead.
 * Tests of the whole file may then take minutes: a loaded machine starts LibreOffice slowly.
 */
export function describeWith(programs: readonly Program[]): jest.Describe {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) {
    jest.setTimeout(PATIENCE);
    return describe;
  }
  const line = missing.map(({ name, install }) => `${name} is missing; install it with: ${install}`).join('\n');
  if (process.env.CI === 'true') throw new Error(line);
  process.stderr.write(`\n!!! SKIPPED: ${line}\n\n`);
  return describe.skip as jest.Describe;
}
