import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Scripts that a built page loads before it shows anything, as written in the page. */
export function initialScripts(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  return [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].flatMap(([, source]) => source ?? []);
}

/** Our own part of a page's initial JavaScript, in gzipped bytes; office.js is Microsoft's and counted by nobody. */
export function initialBytes(folder: string, page: string): number {
  return initialScripts(folder, page)
    .filter((source) => !source.endsWith('/office.js'))
    .map((source) => gzipSync(readFileSync(join(folder, source)), { level: 9 }).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** Scripts that run in a built worker: its own, and those that it names, by their hashes, to load beside itself. */
export function workerScripts(folder: string, worker: string): string[] {
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const own = scripts.filter((file) => file.startsWith(`${worker}.`));
  const text = own.map((file) => readFileSync(join(folder, file), 'utf8')).join('');
  const hashOf = (file: string): string => /\.([0-9a-f]{8})\.js$/.exec(file)?.[1] ?? file;
  return [...own, ...scripts.filter((file) => text.includes(hashOf(file)))];
}
