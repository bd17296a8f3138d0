import type { Area } from './operation';

/** A table. Its column names are the texts of its header cells; `columnIds` survive renaming and moving. */
export interface Table {
  readonly id: string;
  readonly sheet: string;
  readonly name: string;
  /** Includes the header row. */
  readonly area: Area;
  readonly style: string;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly columnIds: readonly number[];
  /** Texts that rows in sight may show, by column id. */
  readonly filters: ReadonlyMap<number, readonly string[]>;
}

/** Ids for the columns of a table that grows or shrinks at its right end. */
export function resizeColumnIds(ids: readonly number[], columns: number): readonly number[] {
  if (columns <= ids.length) return ids.slice(0, columns);
  return insertColumnIds(ids, ids.length, columns - ids.length);
}

/** New ids at a place inside the table; ids once used are not used again while the highest lives. */
export function insertColumnIds(ids: readonly number[], at: number, count: number): readonly number[] {
  const next = Math.max(0, ...ids) + 1;
  return [...ids.slice(0, at), ...Array.from({ length: count }, (_, i) => next + i), ...ids.slice(at)];
}
