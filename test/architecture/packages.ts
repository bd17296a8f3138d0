import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources';

export interface LockedPackage {
  readonly name: string;
  readonly license: string | undefined;
}

interface LockEntry {
  readonly dev?: boolean;
  readonly license?: string;
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

/** Packages of the lockfile that are needed by more than development. */
export function shippedPackages(): LockedPackage[] {
  const { packages } = readJson('package-lock.json') as { packages: Readonly<Record<string, LockEntry>> };
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && entry.dev !== true)
    .map(([path, entry]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), license: entry.license }));
}

const OPEN_LICENSES = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0']);

/**
 * Packages whose licence field says something else, with the reason why they may ship all the same.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '@microsoft/office-js': "Microsoft's own licence for apps that work with Microsoft 365: copied unmodified at build time, never bundled, never committed",
  '@univerjs/telemetry': 'its package.json has no licence field; the LICENSE file in the package is Apache-2.0',
};

/** Whether an SPDX expression leaves us an open licence: one side of an OR suffices, AND needs both. */
export function isOpen(license: string | undefined): boolean {
  if (license === undefined) return false;
  const bare = license.replace(/^\((.*)\)$/, '$1');
  return bare.split(' OR ').some((side) => side.split(' AND ').every((name) => OPEN_LICENSES.has(name.trim())));
}

/** Packages that ship without an open licence and without a reason. */
export function closedPackages(packages: readonly LockedPackage[]): LockedPackage[] {
  return packages.filter(({ name, license }) => !isOpen(license) && EXCEPTIONS[name] === undefined);
}

/** Exceptions that no package needs any more. */
export function staleExceptions(packages: readonly LockedPackage[]): string[] {
  return Object.keys(EXCEPTIONS).filter((name) => !packages.some((entry) => entry.name === name && !isOpen(entry.license)));
}
