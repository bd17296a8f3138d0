import { parseArea } from '../../book/address';
import { type LineChange, shiftArea } from '../../book/area';
import { areaName, shiftIndex } from '../address';
import { expandSharedFormulas } from '../package/sharedFormulas';
import { type RawCell, type RawFormula, type RawRow, readRows, writeRow } from '../../../xlsx/package/sheetPart';
import { escapeXml, unescapeXml } from '../../../xlsx/package/xml';

/** Takes a formula's text, without `=`, to what it must be after the change. */
export type FormulaStep = (formula: string) => string;

/**
 * Rewrites a sheet's cells: shared formulas become plain ones, so that any of them can be changed
 * alone, formulas take their steps and rows and cells move. New rows and columns take the format of
 * those before them, as in Excel.
 */
export function shiftCells(data: string, shifts: readonly LineChange[], step: FormulaStep): string {
  let rows = [...readRows(data)];
  expandSharedFormulas(rows);
  for (const shift of shifts) rows = shift.axis === 'row' ? shiftRows(rows, shift) : shiftColumns(rows, shift);
  for (const row of rows) {
    row.cells = row.cells.map((cell) => (cell.formula ? { ...cell, formula: stepped(cell.formula, shifts, step) } : cell));
  }
  return rows.map(writeRow).join('');
}

function stepped({ attributes, text }: RawFormula, shifts: readonly LineChange[], step: FormulaStep): RawFormula {
  const { ref, ...rest } = attributes;
  const area = ref === undefined ? null : shifts.reduce((moved, shift) => moved && shiftArea(moved, shift), parseArea(ref));
  return { attributes: area ? { ...rest, ref: areaName(area) } : rest, text: escapeXml(step(unescapeXml(text))) };
}

function shiftRows(rows: readonly RawRow[], shift: LineChange): RawRow[] {
  return rows.flatMap((row) => {
    const index = shiftIndex(row.index, shift);
    if (index === null) return [];
    const moved = { ...row, index };
    return shift.count > 0 && row.index === shift.at - 1 ? [moved, ...newRowsLike(row, shift.count)] : [moved];
  });
}

function newRowsLike({ index, attributes: { s, customFormat }, cells }: RawRow, count: number): RawRow[] {
  const format: Record<string, string> = s !== undefined && customFormat !== undefined ? { s, customFormat } : {};
  const styled = cells.filter(({ style }) => style !== undefined).map(styleOnly);
  return Array.from({ length: count }, (_, down) => ({ index: index + 1 + down, attributes: { ...format }, cells: styled.map((cell) => ({ ...cell })) }));
}

function shiftColumns(rows: readonly RawRow[], shift: LineChange): RawRow[] {
  return rows.map((row) => ({
    ...row,
    cells: row.cells.flatMap((cell) => {
      const column = shiftIndex(cell.column, shift);
      if (column === null) return [];
      const moved = { ...cell, column };
      if (shift.count < 0 || cell.column !== shift.at - 1 || cell.style === undefined) return [moved];
      return [moved, ...Array.from({ length: shift.count }, (_, right) => ({ ...styleOnly(cell), column: column + 1 + right }))];
    }),
  }));
}

function styleOnly({ column, style }: RawCell): RawCell {
  return { column, style, type: undefined, formula: null, value: null, inline: null };
}
