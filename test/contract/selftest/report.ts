import type { EntryResult } from './runEntries';

/** Where the suite was run, as the host tells it. */
export interface HostFacts {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  /** The newest ExcelApi set that the host announces, such as `1.17`. */
  readonly excelApi: string;
}

export interface Report {
  readonly at: string;
  readonly host: HostFacts;
  readonly passed: number;
  readonly failed: number;
  readonly results: readonly EntryResult[];
}

/** Newest ExcelApi set among 1.1 … 1.30 that is supported; `0` when none is. */
export function newestExcelApi(isSupported: (version: string) => boolean): string {
  const versions = Array.from({ length: 30 }, (_, index) => `1.${30 - index}`);
  return versions.find(isSupported) ?? '0';
}

/** The result file: compared with the one that the workbench gives. `at` is an ISO date. */
export function makeReport(at: string, host: HostFacts, results: readonly EntryResult[]): Report {
  const passed = results.filter((result) => result.passed).length;
  return { at, host, passed, failed: results.length - passed, results };
}
