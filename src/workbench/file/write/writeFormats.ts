import { SHEET_COLUMNS, SHEET_ROWS } from '../../book/address';
import { boundAreas } from '../../book/area';
import type { Area } from '../../book/operation';
import type { SheetDelta } from '../delta/delta';
import { formatLayers, type PatchLayer } from './formatLayers';
import { type BaseStyles, paint, type Painted } from './paint';
import type { StyleTable } from './styleTable';

export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

export interface WrittenFormats {
  readonly cells: readonly Painted[];
  readonly columns: readonly ColumnStyle[];
}

export const NO_FORMATS: WrittenFormats = { cells: [], columns: [] };

/**
 * Puts the styles that the sheet's formats need into the file and says which cells have them.
 * Formats of whole columns become styles of the columns, and of cells only as far as the sheet is used.
 */
export function writeFormats(sheet: SheetDelta, styles: StyleTable, base: BaseStyles, used: Area | null): WrittenFormats {
  const layers = sheet.formats.flatMap(({ area, format }) => formatLayers(area, format));
  if (layers.length === 0) return NO_FORMATS;
  const bounds = layers.filter(({ area }) => !isEndless(area)).reduce<Area | null>((all, { area }) => (all ? boundAreas(all, area) : area), used);
  const painted = bounds ? paint(layers, bounds, base, styles.restyle) : [];
  return { cells: painted.map(({ area, style }) => ({ area, style: styles.write(style) })), columns: columnStyles(layers, base, styles) };
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
