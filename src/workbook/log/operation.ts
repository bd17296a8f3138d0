import type { Literal } from '../spec';

/** What a cell held: a literal, or a formula with the value that it showed, where that is known. */
export type LoggedCell = Literal | LoggedFormula;
type LoggedFormula = readonly [formula: string, value?: Literal];

/** A body row of a table, so that it is found again after rows were sorted, put in or taken out. */
export interface RowId {
  /** 0-based body row when the operation was performed. */
  readonly position: number;
  /** What stands in the columns that name the table's rows; `null` where the log does not say. */
  readonly key: readonly string[] | null;
}

/** The cells of one column that an operation changed; the three lists are equally long. */
export interface LoggedColumn {
  readonly table: string;
  /** The header as it stood in the sheet. */
  readonly header: string;
  readonly rows: readonly RowId[];
  readonly before: readonly LoggedCell[];
  readonly after: readonly LoggedCell[];
  /** Cells that the column had, where it was logged whole, unchanged cells and all. */
  readonly whole?: number;
}

/** What a restoring operation took back. */
export interface TakenBack {
  /** `Operation.id`. */
  readonly id: string;
  /** Whether cells that were edited since were left as they were. */
  readonly isRest: boolean;
}

/** An operation as the log keeps it. */
export interface Operation {
  /** Tells it from others in the same log. */
  readonly id: string;
  readonly time: string;
  readonly command: string;
  readonly summary: string;
  /** Columns that it wrote to, also where their cells are no longer kept. */
  readonly touched: readonly { readonly table: string; readonly header: string; readonly cells: number }[];
  /** Empty unless `kept`. */
  readonly columns: readonly LoggedColumn[];
  /** Rows that it put below a table's last, by table. */
  readonly added: ReadonlyMap<string, number>;
  readonly restores: TakenBack | null;
  /** Cells before and after are there, were thinned out, or cannot be read. */
  readonly state: 'kept' | 'thinned' | 'damaged';
  /** 0-based body rows of the log that it stands in. */
  readonly logRows: readonly number[];
  /** Characters of its cells before and after. */
  readonly size: number;
}

export function isLoggedFormula(cell: LoggedCell): cell is LoggedFormula {
  return typeof cell === 'object' && cell !== null;
}
