import { PRINT_HEADER_ROW } from './foundRow';
import type { PrintLine } from './printLines';

/** Neighbouring lines that are alike, by their 1-based rows on the sheet. */
export interface LineRun {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly PrintLine[];
}

/** 1-based row of a line. */
export function rowOfLine(line: number): number {
  return PRINT_HEADER_ROW + 1 + line;
}

/** Lines gathered where the key of neighbours is the same; lines without a key are left out. */
export function lineRuns(lines: readonly PrintLine[], keyOf: (line: PrintLine) => string | number | null): readonly LineRun[] {
  const runs: { first: number; last: number; key: string | number; lines: PrintLine[] }[] = [];
  lines.forEach((line, index) => {
    const key = keyOf(line);
    if (key === null) return;
    const row = rowOfLine(index);
    const open = runs.at(-1);
    if (open?.key === key && open.last === row - 1) {
      open.last = row;
      open.lines.push(line);
    } else runs.push({ first: row, last: row, key, lines: [line] });
  });
  return runs;
}

/** Stretches of ledger rows without a line of another kind between them. */
export function rowRuns(lines: readonly PrintLine[]): readonly LineRun[] {
  return lineRuns(lines, ({ kind }) => (kind === 'row' ? kind : null));
}
