/** A cell of the leaders' copy: a value, never a formula. */
export interface CopyCell {
  readonly value: string | number | null;
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Key of the palette of lights, or one of the sheet's own parts. */
  readonly look?: CopyLook;
  /** Cells that it covers, itself among them. */
  readonly span?: number;
}

export type CopyLook = 'title' | 'remark' | 'heading' | 'header' | 'body' | 'green' | 'blue' | 'yellow' | 'red' | 'grey';

export interface CopyRow {
  readonly cells: readonly CopyCell[];
  /** Points. */
  readonly height: number;
}

/** One sheet of the copy, for A4 landscape. */
export interface CopySheet {
  readonly name: string;
  /** Characters. */
  readonly widths: readonly number[];
  readonly rows: readonly CopyRow[];
}

/** A column of a table of the copy. */
export interface CopyColumn<T> {
  readonly header: string;
  readonly cell: (item: T, index: number) => Omit<CopyCell, 'span'>;
  /** Columns of the sheet that it takes; one if not told. */
  readonly span?: number;
}

const HEADER_HEIGHT = 30;
const ROW_HEIGHT = 18;

/** Header and one row for each item. */
export function copyTable<T>(columns: readonly CopyColumn<T>[], items: readonly T[]): readonly CopyRow[] {
  const spread = (cells: readonly CopyCell[]): readonly CopyCell[] => cells.map((cell, index) => ({ ...cell, span: columns[index]?.span ?? 1 }));
  return [
    { height: HEADER_HEIGHT, cells: spread(columns.map(({ header }) => ({ value: header, look: 'header' }))) },
    ...items.map((item, index) => ({ height: ROW_HEIGHT, cells: spread(columns.map(({ cell }) => ({ look: 'body', ...cell(item, index) }))) })),
  ];
}

/** A line across the sheet. */
export function copyLine(value: string, look: CopyLook, span: number, height: number): CopyRow {
  return { height, cells: [{ value, look, span }] };
}
