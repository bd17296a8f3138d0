import { moveReferences } from '../../book/moveReferences';
import type { RawFormula, RawRow } from '../../../xlsx/package/sheetPart';
import { escapeXml, unescapeXml } from '../../../xlsx/package/xml';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Gives every cell of a shared formula its own text, so that each of them can be read and changed alone. */
export function expandSharedFormulas(rows: readonly RawRow[]): void {
  const masters = new Map<string, Master>();
  for (const row of rows) {
    row.cells = row.cells.map((cell) =>
      cell.formula?.attributes.t === 'shared' ? { ...cell, formula: expand(cell.formula, row.index, cell.column, masters) } : cell,
    );
  }
}

function expand({ attributes, text }: RawFormula, row: number, column: number, masters: Map<string, Master>): RawFormula {
  const number = attributes.si ?? '';
  if (text !== '') {
    masters.set(number, { row, column, text: unescapeXml(text) });
    return { attributes: {}, text };
  }
  const master = masters.get(number);
  if (!master) return { attributes: {}, text: '#REF!' };
  return { attributes: {}, text: escapeXml(moveReferences(master.text, row - master.row, column - master.column)) };
}
