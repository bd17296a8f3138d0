import { readFileSync } from 'node:fs';
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
