/** One behaviour of Excel, ready to be tried in whatever host the page stands in. */
export interface SelfTestEntry {
  readonly name: string;
  /** Documentation or issue that describes the behaviour. */
  readonly source: string;
  /** Rejects when the host behaves otherwise. */
  run(): Promise<void>;
}

export interface EntryResult {
  readonly name: string;
  readonly source: string;
  readonly passed: boolean;
  /** What went otherwise; absent when passed. */
  readonly detail?: string;
}

function describe(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  const { code, debugInfo } = failure as Error & { code?: string; debugInfo?: { errorLocation?: string } };
  return [code, failure.message, debugInfo?.errorLocation].filter((part) => part).join(' | ');
}

async function runEntry({ name, source, run }: SelfTestEntry): Promise<EntryResult> {
  try {
    await run();
    return { name, source, passed: true };
  } catch (failure) {
    return { name, source, passed: false, detail: describe(failure) };
  }
}

/** Runs the entries one after the other, since they share a workbook; a failing one stops none of the others. */
export async function runEntries(
  entries: readonly SelfTestEntry[],
  onResult: (result: EntryResult) => void,
): Promise<readonly EntryResult[]> {
  const results: EntryResult[] = [];
  for (const entry of entries) {
    const result = await runEntry(entry);
    results.push(result);
    onResult(result);
  }
  return results;
}
