import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import type { CalculatedCell, Calculator } from '../ports';
import { bundledEngine } from './bundle';

interface Engine {
  startHeadless(): Calculator;
}

let script: Script | undefined;

/**
 * A calculator for Node. Each has an engine of its own, because Univer keeps formulas that it has
 * parsed, names resolved, for the whole program, whatever workbook they come from. The engine runs in
 * Node's own context even where the caller lives in another one (jest gives each test file its own,
 * with slow or faked globals).
 */
export async function createCalculator(): Promise<Calculator> {
  const calculator = loadEngine(bundledEngine()).startHeadless();
  return {
    follow: (operations) => calculator.follow(operations),
    calculate: async () => Array.from(await calculator.calculate(), (cell): CalculatedCell => ({ ...cell })),
    dispose: () => calculator.dispose(),
  };
}

function loadEngine(file: string): Engine {
  script ??= new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`,
    { filename: file },
  );
  const run = script.runInThisContext() as (...values: unknown[]) => void;
  const module = { exports: {} as Engine };
  run(module.exports, createRequire(file), module, file, path.dirname(file));
  return module.exports;
}
