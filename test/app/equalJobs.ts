import type { SplitJob } from '../../src/domain/split/splitAll';
import { indicator, quarters, row } from '../domain/split/splitRows';

/** Jobs of so many equal rows each, every row due 4 of each indicator. */
export function equalJobs(count: number, rows: number): readonly SplitJob[] {
  const carriers = Array.from({ length: rows }, (_, index) => row(`unit ${index}`, 100));
  return Array.from({ length: count }, (_, index) => ({
    input: indicator(4 * rows, quarters(rows, rows, rows, rows), carriers, { indicator: `indicator ${index}` }),
    limits: [],
  }));
}

/** Calls of `onProgress`, in order. */
export type Calls = readonly (readonly [done: number, total: number])[];

/** Options that remember the progress; `at` is called with every number done. */
export function watching(signal?: AbortSignal, at: (done: number) => void = () => undefined) {
  const calls: (readonly [number, number])[] = [];
  const onProgress = (done: number, total: number): void => {
    calls.push([done, total]);
    at(done);
  };
  return { calls: calls as Calls, options: { onProgress, signal } };
}
