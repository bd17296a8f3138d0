import { groupBy } from '../../domain/groupBy';
import type { Issue } from '../../domain/issue';
import type { OfficeBook } from '../office/officeBook';
import type { CollectedLine, CollectPreview, ReadReturn } from './collected';
import { indexRows } from './matchRows';
import { countStates, mergeFile, type MergedFile } from './mergeFile';
import { saysSame } from './standing';

/**
 * Returned files beside the ledger: for every cell what was sent, what stands there now and what came back. Pure; what is
 * wrong with one file stops none of the others. Cells that two files fill differently are conflicts in both.
 */
export function mergeReturns(book: OfficeBook, returns: readonly ReadReturn[]): CollectPreview {
  const index = indexRows(book);
  const merged = returns.map((one) => mergeFile(book, index, one));
  const lines = besideEachOther(merged.flatMap((one) => one.lines));
  const byFile = groupBy(lines, ({ file }) => file);
  return { book, lines, files: merged.map(({ file }: MergedFile) => ({ ...file, counts: countStates(byFile.get(file.name) ?? []) })) };
}

/** Nobody knows which of two files is the later one: where they differ, both ask. */
function besideEachOther(lines: readonly CollectedLine[]): readonly CollectedLine[] {
  const byCell = groupBy(lines.filter(({ isWritable }) => isWritable), cellOf);
  return lines.map((line) => {
    const others = line.isWritable ? (byCell.get(cellOf(line)) ?? []).filter(({ file }) => file !== line.file) : [];
    const differing = others.filter((other) => !saysSame(line.field, other.returned, line.returned));
    if (differing.length > 0) return { ...line, state: line.state === 'stale' ? 'stale' : 'conflict', doubts: [...line.doubts, ...differing.slice(0, 1).map((other) => issue('collect-files-differ', line, other))] };
    const first = byCell.get(cellOf(line))?.[0];
    return others.length > 0 && first && first.file !== line.file ? { ...line, state: 'same', isWritable: false, doubts: [issue('collect-files-alike', line, first)] } : line;
  });
}

function cellOf({ target, field, returned }: CollectedLine): string {
  return JSON.stringify([target?.row, target?.header, field, field === 'request' ? returned : null]);
}

function issue(code: string, { file, sheet, row, indicator, unit }: CollectedLine, other: CollectedLine): Issue {
  return {
    code,
    severity: 'warning',
    facts: { file, sheet, row, column: '', name: `${indicator} ${unit}`, other: other.file, otherSheet: other.sheet, otherRow: other.row, value: String(other.returned ?? '') },
  };
}
