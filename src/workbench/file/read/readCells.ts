import type { CellContent, Operation } from '../../book/operation';
import { fromFileFormula } from '../formula/future';
import type { RawCell, RawRow } from '../../../xlsx/package/sheetPart';
import { unescapeXml } from '../../../xlsx/package/xml';
import { cellValue } from '../../../xlsx/read/cellValue';

interface FilledRow {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly content: CellContent }[];
}

/** A sheet's contents as blocks of cells. */
export function readCells(sheet: string, rows: readonly RawRow[], shared: readonly string[]): Operation[] {
  const filled = rows.flatMap(({ index, cells }) => {
    const contents = cells.flatMap((cell) => {
      const content = contentOf(cell, shared);
      return content ? [{ column: cell.column, content }] : [];
    });
    return contents.length > 0 ? [{ row: index, cells: contents }] : [];
  });
  return blocksOf(filled).map((block) => blockOperation(sheet, block));
}

function contentOf(cell: RawCell, shared: readonly string[]): CellContent | null {
  const value = cellValue(cell, shared);
  if (cell.formula && cell.formula.text !== '') return { value, formula: `=${fromFileFormula(unescapeXml(cell.formula.text))}` };
  return value === null || value === '' ? null : { value };
}

/** How many cells a block may span for each that it fills. */
const LOOSEST = 4;

/** Neighbouring rows stand in one block as long as that wastes little room. */
function blocksOf(rows: readonly FilledRow[]): FilledRow[][] {
  const blocks: FilledRow[][] = [];
  let filled = 0;
  let left = 0;
  let right = 0;
  for (const row of rows) {
    const block = blocks.at(-1);
    const first = row.cells[0]?.column ?? 0;
    const last = row.cells.at(-1)?.column ?? 0;
    const [from, to] = [Math.min(left, first), Math.max(right, last)];
    const room = block ? (block.length + 1) * (to - from + 1) : Infinity;
    if (block && block.at(-1)?.row === row.row - 1 && room <= LOOSEST * (filled + row.cells.length)) {
      block.push(row);
      [left, right] = [from, to];
      filled += row.cells.length;
    } else {
      blocks.push([row]);
      [left, right] = [first, last];
      filled = row.cells.length;
    }
  }
  return blocks;
}

function blockOperation(sheet: string, block: readonly FilledRow[]): Operation {
  const column = Math.min(...block.map(({ cells }) => cells[0]?.column ?? 0));
  const width = Math.max(...block.map(({ cells }) => cells.at(-1)?.column ?? 0)) - column + 1;
  const cells = block.map((row) => {
    const line = new Array<CellContent | undefined>(width).fill(undefined);
    for (const { column: at, content } of row.cells) line[at - column] = content;
    return line;
  });
  return { type: 'setCells', sheet, row: block[0]?.row ?? 0, column, cells };
}
