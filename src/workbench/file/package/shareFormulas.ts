import { mapReferences } from '../../book/formula';
import { moveReferences } from '../../book/moveReferences';
import { areaName } from '../address';
import type { RawCell, RawFormula, RawRow } from '../../../xlsx/package/sheetPart';
import { unescapeXml } from '../../../xlsx/package/xml';

/** Cells below each other whose formulas are the first one's, moved down. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly lines: RawCell[][];
}

/** Shorter runs gain nothing. */
const SHORTEST = 4;

/**
 * Writes formulas that were filled down once, as Excel does: programs then parse one text for a whole column. The
 * formulas must be plain ones, each with its own text.
 */
export function shareFormulas(rows: readonly RawRow[]): void {
  const shared = runsOf(rows).filter(({ lines, text }) => lines.length >= SHORTEST && canBeShared(text));
  shared.forEach((run, number) => share(run, String(number)));
}

function runsOf(rows: readonly RawRow[]): readonly Run[] {
  const runs: Run[] = [];
  const open = new Map<number, Run>();
  for (const { index, cells } of rows) {
    for (const { column, formula } of cells) {
      if (!formula || !isPlain(formula)) continue;
      const text = unescapeXml(formula.text);
      const known = open.get(column);
      if (known && index === known.row + known.lines.length && text === moveReferences(known.text, index - known.row, 0)) {
        known.lines.push(cells);
        continue;
      }
      const run: Run = { row: index, column, text, lines: [cells] };
      open.set(column, run);
      runs.push(run);
    }
  }
  return runs;
}

function isPlain({ attributes, text }: RawFormula): boolean {
  return text !== '' && Object.keys(attributes).length === 0;
}

function share({ row, column, lines }: Run, si: string): void {
  const ref = areaName({ row, column, rows: lines.length, columns: 1 });
  lines.forEach((cells, down) => {
    const at = cells.findIndex((cell) => cell.column === column);
    const cell = cells[at];
    if (!cell?.formula) return;
    const first = { attributes: { t: 'shared', ref, si }, text: cell.formula.text };
    cells[at] = { ...cell, formula: down === 0 ? first : { attributes: { t: 'shared', si }, text: '' } };
  });
}

/**
 * Excel holds a file to be damaged whose shared formulas refer to other sheets, build areas with operators or hold
 * array constants (MS-XLSB, 2.5.98.98 SharedParsedFormula). What is not surely allowed stays plain.
 */
function canBeShared(formula: string): boolean {
  const bare = mapReferences(formula, ({ prefix }) => (prefix === '' ? 'R' : '!')).replace(/"(?:[^"]|"")*"/g, 'R');
  return !/[!:[\]{}#@\s]|_xl/i.test(bare) && !/[(,]/.test(withoutCalls(bare));
}

/** Folds calls and plain parentheses from the inside; what is left of a union keeps its comma. */
function withoutCalls(bare: string): string {
  const folded = bare.replace(/\w\([^()]*\)|\([^(),]*\)/g, 'R');
  return folded === bare ? bare : withoutCalls(folded);
}
