import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../src/xlsx/readFile';

/** What reading a file took, in a process of its own. */
export interface Reading {
  readonly name: string;
  /** The code of the issue, or `read` with the warnings. */
  readonly fate: string | readonly string[];
  /** Seconds of the processor, which a machine that is busy with other work does not change. */
  readonly seconds: number;
}

export interface Readings {
  readonly files: readonly Reading[];
  /** The most memory that the process held at any time, in MB. */
  readonly megabytes: number;
}

/** Reads every file of the folder that the command line names, and prints `Readings`. */
function readAll(folder: string): Readings {
  const files = readdirSync(folder).map((name): Reading => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const before = process.cpuUsage();
    const outcome = readFile({ name, bytes });
    const { user, system } = process.cpuUsage(before);
    const fate = outcome.ok ? ['read', ...outcome.warnings.map(({ code }) => code)] : (outcome.issues[0]?.code ?? '');
    return { name, fate, seconds: (user + system) / 1_000_000 };
  });
  return { files, megabytes: process.resourceUsage().maxRSS / 1024 };
}

process.stdout.write(JSON.stringify(readAll(process.argv[2] ?? '')));
