import type { Outcome } from '../domain/issue';
import type { SplitJob } from '../domain/split/splitAll';
import type { SplitResult } from '../domain/split/splitInput';
import type { ChangeSet } from '../workbook/change';
import type { Literal, WorkbookSpec } from '../workbook/spec';

/** What a workbook holds, as far as a command must know before it reads. */
export interface Inventory {
  readonly sheets: readonly { readonly name: string; readonly empty: boolean }[];
  readonly tables: readonly InventoryTable[];
  readonly names: readonly string[];
}

export interface InventoryTable {
  readonly name: string;
  readonly sheet: string;
  /** In the order of the sheet. */
  readonly headers: readonly string[];
}

export interface ColumnRequest {
  readonly table: string;
  readonly header: string;
  /** Leaves this column's formulas unread, as `ReadOptions.formulas` does those of all. */
  readonly valuesOnly?: boolean;
}

/** One column's body cells, top to bottom. Dates are serial numbers, errors their text, empty cells `null`. */
export interface ColumnData extends ColumnRequest {
  readonly values: readonly Literal[];
  /** What would have to be written to get the cells back: formulas as text, literals as they are. */
  readonly formulas: readonly Literal[];
  /** Address of the body cells with the sheet's name, where it was asked for. */
  readonly address?: string;
}

/** A column's body cells to write, top to bottom; `null` empties a cell, `undefined` leaves it. */
export interface ColumnValues extends ColumnRequest {
  readonly values: readonly (Literal | undefined)[];
}

/** How a long command reports and is stopped. */
export interface CommandOptions {
  /** Called after every round trip, or every split solved, with the number done and the number planned. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Honoured between round trips until the first write is sent; the outcome is then the issue `cancelled`. */
  readonly signal?: AbortSignal;
}

/**
 * Solves splits, in this thread or beside it. One outcome a job, in the order of the jobs. The signal is
 * honoured at the latest between two jobs; the outcome is then the issue `cancelled`.
 */
export type SolveSplits = (jobs: readonly SplitJob[], options?: CommandOptions) => Promise<Outcome<readonly Outcome<SplitResult>[]>>;

export interface ReadOptions {
  /** `false` leaves formulas unread, which are long in calculated columns: `ColumnData.formulas` then repeats the values. */
  readonly formulas?: boolean;
  /** `true` gives each column's address with its cells. */
  readonly addresses?: boolean;
}

/**
 * The spreadsheet as the use cases see it. Every method costs a fixed number of round trips whatever
 * the number of rows, plus one per 4 MB. Faults that a user can cause or cure come back as issues
 * (`cell-editing`, `protected`, `changed-meanwhile`, `table-missing`, `column-missing`, `too-large`, …).
 */
export interface Spreadsheet {
  /** One round trip. */
  inventory(): Promise<Outcome<Inventory>>;
  /** One round trip. Tables and headers must be those of an inventory. */
  read(columns: readonly ColumnRequest[], options?: ReadOptions): Promise<Outcome<readonly ColumnData[]>>;
  /** Adds all sheets of the spec; refuses when one of its sheets, tables or names exists. At most five round trips. */
  build(spec: WorkbookSpec, options?: CommandOptions): Promise<Outcome<void>>;
  /** Reads everything the change touches or guards again, refuses with `changed-meanwhile` when it differs, then writes. Two round trips. */
  apply(change: ChangeSet, options?: CommandOptions): Promise<Outcome<void>>;
  /**
   * Writes whole columns that only Xushi fills (ranks, month-end levels), without comparing what stands
   * there. One round trip.
   */
  renew(columns: readonly ColumnValues[]): Promise<Outcome<void>>;
  /** Shows the sheet and selects a cell of a body row (0-based). One round trip. */
  select(target: { readonly table: string; readonly header: string; readonly row: number }): Promise<Outcome<void>>;
  /** The block as the host draws it, PNG in base64; `host-failed` where the host cannot. One round trip. */
  image(block: { readonly sheet: string; readonly address: string }): Promise<Outcome<string>>;
  /** Calls back after edits that are not our own. Returns a function that stops it. */
  onEdited(listener: () => void): Promise<() => void>;
}
