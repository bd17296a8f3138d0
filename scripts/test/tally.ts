import { readFileSync } from 'node:fs';

/** Results of one or several steps. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

export function add(left: Tally, right: Tally): Tally {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  };
}

/** A step that is no Jest run is not counted as a test, but its failure must show. */
export function failedStep(exitCode: number): Tally {
  return { ...NOTHING, failed: exitCode === 0 ? 0 : 1 };
}

/** The part of Jest's --json output that is counted. */
interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * Counts a Jest run from its result file. A file that could not be run counts as one failure, and so
 * does a run that failed without saying where, such as one that found no tests.
 */
export function readJestResult(file: string, exitCode: number): Tally {
  const result = JSON.parse(readFileSync(file, 'utf8')) as JestResult;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

/** The last line of `npm test`. */
export function summary({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
