import { type CollectedFile, type CollectedLine, type CollectPreview, LINE_STATES, type LineState } from '../../app/collect/collected';

/** Ticks that differ from what a line has by itself, by the line's key. */
export type Ticks = ReadonlyMap<string, boolean>;

/** Only what is new and beyond doubt is accepted unless the planner says otherwise. */
export function isTicked(ticks: Ticks, { key, state, isWritable }: CollectedLine): boolean {
  return isWritable && (ticks.get(key) ?? state === 'new');
}

export function withTicks(ticks: Ticks, lines: readonly CollectedLine[], ticked: boolean): Ticks {
  return new Map([...ticks, ...lines.filter(({ isWritable }) => isWritable).map(({ key }): [string, boolean] => [key, ticked])]);
}

/** Ticks of lines that are still what the planner saw when giving them. */
export function ticksKept(ticks: Ticks, before: CollectPreview | null, after: CollectPreview): Ticks {
  const seen = new Map(before?.lines.map((line) => [line.key, line]));
  return new Map(after.lines.flatMap((line): [string, boolean][] => {
    const tick = ticks.get(line.key);
    const old = seen.get(line.key);
    return tick !== undefined && old && isSame(old, line) ? [[line.key, tick]] : [];
  }));
}

const COMPARED = ['file', 'office', 'indicator', 'unit', 'field', 'base', 'now', 'returned', 'typed', 'state'] as const;

function isSame(one: CollectedLine, other: CollectedLine): boolean {
  return COMPARED.every((key) => one[key] === other[key]);
}

/** `pending` is everything but what the ledger says already. */
export type LineFilter = 'pending' | LineState;
export const FILTERS: readonly LineFilter[] = ['pending', ...LINE_STATES.filter((state) => state !== 'same'), 'same'];

/** What is shown of a preview: `office` is who sent the file, `null` for all. */
export interface Shown {
  readonly filter: LineFilter;
  readonly office: string | null;
}

export function linesShown(lines: readonly CollectedLine[], files: ReadonlyMap<string, CollectedFile>, { filter, office }: Shown): readonly CollectedLine[] {
  return lines.filter(
    (line) => (filter === 'pending' ? line.state !== 'same' : line.state === filter) && (office === null || sender(line, files) === office),
  );
}

/** How many lines each filter would show of an office. */
export function countsOf(lines: readonly CollectedLine[], files: ReadonlyMap<string, CollectedFile>, office: string | null): ReadonlyMap<LineFilter, number> {
  const counts = new Map<LineFilter, number>();
  for (const line of lines) {
    if (office !== null && sender(line, files) !== office) continue;
    counts.set(line.state, (counts.get(line.state) ?? 0) + 1);
    if (line.state !== 'same') counts.set('pending', (counts.get('pending') ?? 0) + 1);
  }
  return counts;
}

export function filesByName(files: readonly CollectedFile[]): ReadonlyMap<string, CollectedFile> {
  return new Map(files.map((file) => [file.name, file]));
}

/** Who sent the line's file. */
export function sender({ file, office }: CollectedLine, files: ReadonlyMap<string, CollectedFile>): string {
  return files.get(file)?.office || office;
}

/** A list in which the lines of a file stand under its name. */
export type ListItem =
  | { readonly kind: 'file'; readonly key: string; readonly office: string; readonly file: string; readonly lines: number }
  | { readonly kind: 'line'; readonly key: string; readonly line: CollectedLine };

/** Files by their office, in the order in which offices first appear. */
export function listItems(lines: readonly CollectedLine[], files: ReadonlyMap<string, CollectedFile>): readonly ListItem[] {
  const offices = new Map<string, Map<string, CollectedLine[]>>();
  for (const line of lines) {
    const office = sender(line, files);
    const own = offices.get(office) ?? new Map<string, CollectedLine[]>();
    offices.set(office, own);
    const inFile = own.get(line.file);
    if (inFile) inFile.push(line);
    else own.set(line.file, [line]);
  }
  return [...offices].flatMap(([office, own]) =>
    [...own].flatMap(([file, inFile]): ListItem[] => [
      { kind: 'file', key: `file ${file} ${office}`, office, file, lines: inFile.length },
      ...inFile.map((line): ListItem => ({ kind: 'line', key: `line ${line.key}`, line })),
    ]),
  );
}
