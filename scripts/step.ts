import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

/** Runs a script of a package or of ours with this Node in the project's folder; resolves to its exit code. */
export function runScript(script: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** As `runScript`, for a TypeScript file of the project. */
export function runTypeScript(file: string, args: readonly string[] = []): Promise<number> {
  return runScript(require.resolve('tsx/cli'), [join(ROOT, file), ...args]);
}
