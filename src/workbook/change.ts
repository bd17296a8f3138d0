import type { OpenCells } from './protect/openCells';
import type { Literal } from './spec';

/**
 * A change to one column of a table, with what stood there when it was planned. Formulas count as
 * their text, so a change can be logged, compared before writing, and inverted.
 */
export interface ColumnChange {
  readonly table: string;
  /** The header as it stands in the sheet. */
  readonly header: string;
  /** One entry for every body row of the table, in its order when read. */
  readonly before: readonly Literal[];
  readonly after: readonly Literal[];
  /** Changed texts that begin with `=` are formulas of Xushi's own; otherwise no text becomes a formula. */
  readonly asFormulas?: true;
}

/** Rows that must still be what they were, though nothing is written to them (keys, holds, targets). */
export interface ColumnGuard {
  readonly table: string;
  readonly header: string;
  readonly expected: readonly Literal[];
}

/** Rows put below a table's last row; the table grows to hold them. */
export interface Append {
  readonly table: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Literal[])[];
  /** What stays open of the rows where the sheet is protected, counted from the first of them; nothing without it. */
  readonly open?: readonly OpenCells[];
}

export interface ChangeSet {
  readonly columns: readonly ColumnChange[];
  readonly guards: readonly ColumnGuard[];
  readonly appends: readonly Append[];
}
