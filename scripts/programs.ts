import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** A program that part of the tests needs, and how to get it on Debian or Ubuntu. */
interface Program {
  readonly title: string;
  /** Environment variable that overrides the search. */
  readonly variable: string;
  readonly candidates: readonly string[];
  readonly install: string;
}

const BROWSER: Program = {
  title: 'Chromium, Chrome or Edge',
  variable: 'CHROME_PATH',
  candidates: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  install: 'apt-get install -y chromium',
};

const OFFICE: Program = {
  title: 'LibreOffice Calc',
  variable: 'SOFFICE_PATH',
  candidates: [
    'soffice',
    'libreoffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ],
  install: 'apt-get install -y libreoffice-calc poppler-utils fonts-noto-cjk',
};

const PAGES: Program = {
  title: 'pdftoppm',
  variable: 'PDFTOPPM_PATH',
  candidates: ['pdftoppm'],
  install: 'apt-get install -y libreoffice-calc poppler-utils fonts-noto-cjk',
};

export const PROGRAMS = { browser: BROWSER, office: OFFICE, pages: PAGES } as const;
export type ProgramName = keyof typeof PROGRAMS;

function runnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The full path of a program, or `null` when it is not on this machine. */
export function findProgram(name: ProgramName): string | null {
  const { variable, candidates } = PROGRAMS[name];
  const given = process.env[variable];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const files = (given ? [given] : candidates).flatMap((candidate) =>
    isAbsolute(candidate) ? [candidate] : folders.map((folder) => join(folder, candidate)),
  );
  return files.find(runnable) ?? null;
}

/** As `findProgram`, for code that cannot do without; the error names the command that installs it. */
export function requireProgram(name: ProgramName): string {
  const file = findProgram(name);
  if (file) return file;
  const { title, install, variable } = PROGRAMS[name];
  throw new Error(`${title} not found. Install it (${install}) or set ${variable}.`);
}
