import { SHEET_COLUMNS, SHEET_ROWS } from '../../book/address';
import { boundAreas } from '../../book/area';
import type { Area } from '../../book/operation';
import { cellName } from '../address';
import type { SheetDelta } from '../delta/delta';
import { type ExcelizeFile, must } from '../excelize';
import { formatLayers, type PatchLayer } from './formatLayers';
import { type BaseStyles, paint } from './paint';
import type { StyleTable } from './styleTable';

export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/**
 * Gives cells their styles. Formats of whole columns become styles of the columns, which are
 * returned, and reach cells only as far as the sheet is used.
 */
export function writeFormats(
  file: ExcelizeFile,
  sheet: SheetDelta,
  styles: StyleTable,
  base: BaseStyles,
  used: Area | null,
): readonly ColumnStyle[] {
  const layers = sheet.formats.flatMap(({ area, format }) => formatLayers(area, format));
  if (layers.length === 0) return [];
  const bounds = layers.filter(({ area }) => !isEndless(area)).reduce<Area | null>((all, { area }) => (all ? boundAreas(all, area) : area), used);
  if (bounds) {
    for (const { area, style } of paint(layers, bounds, base, styles.restyle)) {
      const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
      must(file.SetCellStyle(sheet.name, cellName(area.row, area.column), last, styles.write(style)), `style cells of ${sheet.name}`);
    }
  }
  return columnStyles(layers, base, styles);
}

function isEndless({ rows, columns }: Area): boolean {
  return rows >= SHEET_ROWS || columns >= SHEET_COLUMNS;
}

/** The row below all cells stands for what a column's empty cells look like. */
function columnStyles(layers: readonly PatchLayer[], base: BaseStyles, styles: StyleTable): ColumnStyle[] {
  const endless = layers.filter(({ area }) => area.rows >= SHEET_ROWS);
  const bounds = { row: SHEET_ROWS - 1, column: 0, rows: 1, columns: SHEET_COLUMNS };
  const cutless: BaseStyles = { ...base, cuts: () => ({ rows: [], columns: [] }) };
  return paint(endless, bounds, cutless, styles.restyle).map(({ area, style }) => ({
    first: area.column,
    last: area.column + area.columns - 1,
    style: styles.write(style),
  }));
}
