import { escapeXml } from '../../../xlsx/package/xml';
import type { RawCell, RawRow } from '../../../xlsx/package/sheetPart';

export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Writes the names of table columns into header cells that are empty or no text, as Excel requires; returns all rows in order. */
export function fillHeaderCells(known: readonly RawRow[], headers: readonly HeaderCell[]): readonly RawRow[] {
  if (headers.length === 0) return known;
  const rows = new Map(known.map((row) => [row.index, row]));
  for (const { row: index, column, text } of headers) {
    const row: RawRow = rows.get(index) ?? { index, attributes: {}, cells: [] };
    rows.set(index, row);
    const style = row.cells.find((cell) => cell.column === column)?.style;
    const inline = `<is><t xml:space="preserve">${escapeXml(text)}</t></is>`;
    const cell: RawCell = { column, style, type: 'inlineStr', formula: null, value: null, inline };
    row.cells = [...row.cells.filter((other) => other.column !== column), cell].sort((one, other) => one.column - other.column);
  }
  return [...rows.values()].sort((one, other) => one.index - other.index);
}
