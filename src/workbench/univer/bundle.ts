import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const source = path.join(root, 'src/workbench/univer');

/**
 * The calculating part of Univer as one CommonJS file, made when it is missing or older than its
 * sources. Univer's packages cannot be imported by Node as they are, and transforming them costs
 * every test file seconds.
 */
export function bundledEngine(): string {
  const target = path.join(root, 'build/univer.cjs');
  if (!isFresh(target)) build(target);
  return target;
}

function isFresh(target: string): boolean {
  if (!existsSync(target)) return false;
  const built = statSync(target).mtimeMs;
  const inputs = [path.join(root, 'package-lock.json'), ...readdirSync(source).map((name) => path.join(source, name))];
  return inputs.every((input) => statSync(input).mtimeMs < built);
}

/** esbuild runs as a process of its own, because its library refuses to work inside jsdom. */
function build(target: string): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const unfinished = `${target}.${process.pid}`;
  const esbuild = createRequire(path.join(root, 'package.json')).resolve('esbuild/bin/esbuild');
  execFileSync(esbuild, [
    path.join(source, 'headless.ts'),
    '--bundle',
    '--format=cjs',
    '--platform=node',
    '--target=node20',
    '--main-fields=module,main',
    '--conditions=import',
    '--log-level=error',
    `--outfile=${unfinished}`,
  ]);
  const roomForLedger = createRequire(__filename)('./roomForLedger.cjs') as (code: string) => string;
  writeFileSync(unfinished, roomForLedger(readFileSync(unfinished, 'utf8')));
  renameSync(unfinished, target);
}
