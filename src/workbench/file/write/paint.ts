import { intersectAreas } from '../../book/area';
import type { Area } from '../../book/operation';
import type { PatchLayer } from './formatLayers';

/** A rectangle whose cells all get the same style. */
export interface Painted {
  readonly area: Area;
  readonly style: number;
}

/** What cells look like before: a style number for each stretch that has one of its own. */
export interface BaseStyles {
  /** Rows and columns at which a style may begin or end within `area`. */
  cuts(area: Area): { readonly rows: readonly number[]; readonly columns: readonly number[] };
  at(row: number, column: number): number;
}

/** Lays a patch over a style and returns the number of the style that results. */
export type Restyle = (style: number, layer: PatchLayer) => number;

/**
 * Works out the final style of every cell under the layers and joins equal neighbours. Cells are
 * grouped by the edges of the layers, so that a format on thousands of rows costs one step.
 */
export function paint(layers: readonly PatchLayer[], bounds: Area, base: BaseStyles, restyle: Restyle): Painted[] {
  const clipped = layers.flatMap((layer) => {
    const area = intersectAreas(layer.area, bounds);
    return area ? [{ ...layer, area }] : [];
  });
  if (clipped.length === 0) return [];
  const edges = base.cuts(bounds);
  const rows = cuts(clipped.map(({ area }) => [area.row, area.rows]), edges.rows);
  const columns = cuts(clipped.map(({ area }) => [area.column, area.columns]), edges.columns);
  const width = columns.length - 1;
  const grid = new Int32Array((rows.length - 1) * width).fill(-1);
  for (const layer of clipped) {
    const [top, bottom] = between(rows, layer.area.row, layer.area.rows);
    const [left, right] = between(columns, layer.area.column, layer.area.columns);
    for (let row = top; row < bottom; row += 1) {
      for (let column = left; column < right; column += 1) {
        const at = row * width + column;
        const before = grid[at] ?? -1;
        grid[at] = restyle(before < 0 ? base.at(rows[row] ?? 0, columns[column] ?? 0) : before, layer);
      }
    }
  }
  return join(grid, rows, columns);
}

function cuts(spans: readonly (readonly [number, number])[], more: readonly number[]): number[] {
  const points = new Set(spans.flatMap(([first, size]) => [first, first + size]));
  const low = Math.min(...points);
  const high = Math.max(...points);
  for (const point of more) if (point > low && point < high) points.add(point);
  return [...points].sort((one, other) => one - other);
}

function between(points: readonly number[], first: number, size: number): [number, number] {
  return [search(points, first), search(points, first + size)];
}

function search(points: readonly number[], value: number): number {
  let low = 0;
  let high = points.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((points[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Joins equal cells to the right, then equal stretches downwards. */
function join(grid: Int32Array, rows: readonly number[], columns: readonly number[]): Painted[] {
  const width = columns.length - 1;
  const done: Painted[] = [];
  let open = new Map<string, Painted>();
  for (let row = 0; row + 1 < rows.length; row += 1) {
    const next = new Map<string, Painted>();
    const top = rows[row] ?? 0;
    const height = (rows[row + 1] ?? 0) - top;
    for (let column = 0; column < width; ) {
      const style = grid[row * width + column] ?? -1;
      const start = column;
      while (column < width && grid[row * width + column] === style) column += 1;
      if (style < 0) continue;
      const left = columns[start] ?? 0;
      const key = `${String(left)}:${String(column)}:${String(style)}`;
      const above = open.get(key);
      open.delete(key);
      next.set(key, above ? grow(above, height) : { style, area: { row: top, column: left, rows: height, columns: (columns[column] ?? 0) - left } });
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function grow({ area, style }: Painted, rows: number): Painted {
  return { style, area: { ...area, rows: area.rows + rows } };
}
