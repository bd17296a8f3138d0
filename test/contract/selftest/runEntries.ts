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

const NO_ANSWER = 'The host gave no answer in time.';
const NOT_RUN = 'Not run: the host had stopped answering.';

/** Rejects with `NO_ANSWER` when `work` takes longer than `limit` milliseconds; `work` itself cannot be stopped. */
async function within(limit: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(NO_ANSWER)), limit);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function runEntry({ name, source, run }: SelfTestEntry, limit: number): Promise<EntryResult> {
  try {
    await within(limit, run());
    return { name, source, passed: true };
  } catch (failure) {
    return { name, source, passed: false, detail: describe(failure) };
  }
}

/**
 * Runs the entries one after the other, since they share a workbook. A failing one stops none of the
 * others, but after one that took longer than `limit` milliseconds nothing more is asked of the host.
 */
export async function runEntries(
  entries: readonly SelfTestEntry[],
  onResult: (result: EntryResult) => void,
  limit = 30_000,
): Promise<readonly EntryResult[]> {
  const results: EntryResult[] = [];
  let answering = true;
  for (const entry of entries) {
    const { name, source } = entry;
    const result: EntryResult = answering ? await runEntry(entry, limit) : { name, source, passed: false, detail: NOT_RUN };
    answering = answering && result.detail !== NO_ANSWER;
    results.push(result);
    onResult(result);
  }
  return results;
}
