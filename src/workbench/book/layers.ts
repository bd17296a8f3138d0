import { containsArea, containsCell, growArea, intersectAreas, type LineChange } from './area';
import type { Area } from './operation';

export interface Layer<T> {
  readonly area: Area;
  readonly value: T;
}

/** Values laid over areas one upon the other: the newest layer that says something about a cell counts. */
export class Layers<T> {
  private list: Layer<T>[] = [];

  /** `replaces` tells whether a new value makes an older one under the same cells superfluous. */
  constructor(private readonly replaces: (newer: T, older: T) => boolean) {}

  put(area: Area, value: T): void {
    this.list = this.list.filter((layer) => !(containsArea(area, layer.area) && this.replaces(value, layer.value)));
    this.list.push({ area, value });
  }

  /** Newest first. */
  *at(row: number, column: number): Generator<Layer<T>> {
    for (let i = this.list.length - 1; i >= 0; i--) {
      const layer = this.list[i];
      if (layer && containsCell(layer.area, row, column)) yield layer;
    }
  }

  /** The layers that touch an area, oldest first. */
  touching(area: Area): readonly Layer<T>[] {
    return this.list.filter((layer) => intersectAreas(layer.area, area) !== null);
  }

  shift(change: LineChange): void {
    this.list = this.list.flatMap((layer) => {
      const area = growArea(layer.area, change);
      return area ? [{ area, value: layer.value }] : [];
    });
  }

  map(change: (value: T) => T): void {
    this.list = this.list.map((layer) => ({ area: layer.area, value: change(layer.value) }));
  }
}

/**
 * Cells of `area` with which every cell of it agrees as far as the layers go: one for each part of the
 * area that no layer's edge crosses. Lets a mixed format be found without visiting every cell.
 */
export function sampleCells(area: Area, layers: readonly Layer<unknown>[]): { row: number; column: number }[] {
  const rows = new Set([area.row]);
  const columns = new Set([area.column]);
  for (const { area: other } of layers) {
    const part = intersectAreas(area, other);
    if (!part) continue;
    for (const row of [part.row, part.row + part.rows]) if (row < area.row + area.rows) rows.add(row);
    for (const column of [part.column, part.column + part.columns]) {
      if (column < area.column + area.columns) columns.add(column);
    }
  }
  return [...rows].flatMap((row) => [...columns].map((column) => ({ row, column })));
}
