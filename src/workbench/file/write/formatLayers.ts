import type { Area, CellFormat, Edge } from '../../book/operation';
import type { CellPatch, Side } from './cellStyle';

export interface PatchLayer {
  readonly area: Area;
  readonly patch: CellPatch;
}

/** Cuts an area's format into parts in each of which all cells are told the same, lines included. */
export function formatLayers(area: Area, format: Partial<CellFormat>): PatchLayer[] {
  const { borders, ...patch } = format;
  const layers: PatchLayer[] = Object.keys(patch).length > 0 ? [{ area, patch }] : [];
  if (!borders) return layers;
  for (const [first, rows] of stretches(area.row, area.rows)) {
    for (const [left, columns] of stretches(area.column, area.columns)) {
      const part = { row: first, column: left, rows, columns };
      const sides = sidesOf(part, area, borders);
      if (Object.keys(sides).length > 0) layers.push({ area: part, patch: { sides } });
    }
  }
  return layers;
}

/** First line, inner lines, last line. */
function stretches(start: number, size: number): [number, number][] {
  if (size === 1) return [[start, 1]];
  const inner: [number, number][] = size > 2 ? [[start + 1, size - 2]] : [];
  return [[start, 1], ...inner, [start + size - 1, 1]];
}

function sidesOf(part: Area, area: Area, borders: CellFormat['borders']): NonNullable<CellPatch['sides']> {
  const edges: Record<Side, Edge> = {
    top: part.row === area.row ? 'EdgeTop' : 'InsideHorizontal',
    bottom: part.row + part.rows === area.row + area.rows ? 'EdgeBottom' : 'InsideHorizontal',
    left: part.column === area.column ? 'EdgeLeft' : 'InsideVertical',
    right: part.column + part.columns === area.column + area.columns ? 'EdgeRight' : 'InsideVertical',
  };
  return Object.fromEntries(Object.entries(edges).flatMap(([side, edge]) => (borders[edge] ? [[side, borders[edge]]] : [])));
}
