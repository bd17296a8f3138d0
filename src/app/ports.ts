import type { Outcome } from '../domain/issue';
import type { SplitJob } from '../domain/split/splitAll';
import type { SplitResult } from '../domain/split/splitInput';
import type { ChangeSet } from '../workbook/change';
import type { PackSpec } from '../workbook/pack/packSpec';
import type { ProtectionMark } from '../workbook/protect/mark';
import type { OpenCells } from '../workbook/protect/openCells';
import type { Literal, WorkbookSpec } from '../workbook/spec';

/** What a workbook holds, as far as a command must know before it reads. */
export interface Inventory {
  readonly sheets: readonly { readonly name: string; readonly empty: boolean; /** Absent on sheets that are not protected. */ readonly isProtected?: true }[];
  readonly tables: readonly InventoryTable[];
  readonly names: readonly string[];
  /** Absent where Xushi protects nothing. */
  readonly protection?: Exclude<ProtectionMark, 'none'>;
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
  /** Only this body row (0-based) is wanted: the answer then holds its one cell, or none when the table is shorter. */
  readonly row?: number;
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

/** What stands on a sheet that need not be ours. */
export interface SheetCells {
  readonly sheet: string;
  /** Sheet row of the first row of `values`, from 1. */
  readonly row: number;
  /** Sheet column of their first column, from 0. */
  readonly column: number;
  readonly values: readonly (readonly Literal[])[];
}

/** What is selected, as far as it belongs to a table. */
export interface Selection {
  readonly sheet: string;
  /** Address of the active cell without its sheet. */
  readonly address: string;
  /** The active cell's place in the body of a table; `null` outside tables, and on headers. */
  readonly cell: { readonly table: string; readonly header: string; /** Body row, from 0. */ readonly row: number } | null;
}

/** What can only be seen on the sheets themselves, for a check of the workbook's health. */
export interface Inspection {
  readonly tables: readonly InspectedTable[];
  /** Defined names with what they refer to, such as `='设置'!$B$5`; `#REF!` stands in those that are broken. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

export interface InspectedTable extends InventoryTable {
  readonly rows: number;
  /** Whether the sheet is protected. */
  readonly isProtected: boolean;
  /** Addresses of merged cells in the table, without the sheet. */
  readonly merged: readonly string[];
  /** Number formats of the body by column, in the order of the headers, one for every row. */
  readonly formats: readonly (readonly string[])[];
}

/** Repairs beyond the values of cells. User data, colours and columns stay as they are. */
export type RepairStep =
  /** A column put after `after` (or last), with a cell for every body row: `cells` from the top, a formula given once fills down. */
  | { readonly kind: 'addColumn'; readonly table: string; readonly header: string; readonly after: string | null; readonly cells: readonly Literal[] | { readonly formula: string }; readonly numberFormat?: string; readonly hidden?: boolean }
  /** Body rows (0-based) that hold nothing but formulas are taken out of the table. */
  | { readonly kind: 'deleteRows'; readonly table: string; readonly rows: readonly number[] }
  | { readonly kind: 'unmerge'; readonly table: string; readonly addresses: readonly string[] }
  /** Number formats of body rows (0-based) of a column. */
  | { readonly kind: 'setFormats'; readonly table: string; readonly header: string; readonly rows: readonly number[]; readonly numberFormat: string }
  | { readonly kind: 'defineName'; readonly name: string; readonly formula: string }
  /** The column keeps its place and cells; formulas follow. */
  | { readonly kind: 'renameColumn'; readonly table: string; readonly header: string; readonly to: string };

/** Which sheets are protected, and what stays open on them. */
export interface ProtectionOrder {
  readonly sheets: readonly string[];
  /** By table; every other cell of these tables is locked. `rows` is what a table had when it was read, `null` where nothing of it is open. */
  readonly open: readonly { readonly table: string; readonly rows: number | null; readonly cells: readonly OpenCells[] }[];
  readonly password: string | null;
  /** What is written along. */
  readonly change: ChangeSet;
}

/** An edit that is not our own. */
export interface Edit {
  /** Made by somebody else in a shared workbook. */
  readonly isRemote: boolean;
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

/**
 * Writes forms as .xlsx, in this thread or beside it; the files in the order of the specs. Progress counts the
 * forms written. The signal is honoured at the latest between two forms; the outcome is then the issue `cancelled`.
 */
export type WritePacks = (specs: readonly PackSpec[], options?: CommandOptions) => Promise<Outcome<readonly Uint8Array[]>>;

/** Opens an .xlsx in Excel as a new workbook beside the present one, which stays as it is. One round trip. Issue `file-not-opened`. */
export type OpenFile = (bytes: Uint8Array) => Promise<Outcome<void>>;

export interface ReadOptions {
  /** `false` leaves formulas unread, which are long in calculated columns: `ColumnData.formulas` then repeats the values. */
  readonly formulas?: boolean;
  /** `true` gives each column's address with its cells. */
  readonly addresses?: boolean;
}

/**
 * The spreadsheet as the use cases see it. Every method costs a fixed number of round trips whatever
 * the number of rows, plus one per 4 MB. Faults that a user can cause or cure come back as issues
 * (`cell-editing`, `protected`, `protection-password`, `changed-meanwhile`, `table-missing`, `column-missing`, `too-large`, …).
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
   * there. One round trip. Where Xushi protects the sheets, the inventory says so: the protection is then lifted and
   * put back.
   */
  renew(columns: readonly ColumnValues[], inventory?: Inventory): Promise<Outcome<void>>;
  /** Shows the sheet and selects a cell of a body row (0-based). One round trip. */
  select(target: { readonly table: string; readonly header: string; readonly row: number }): Promise<Outcome<void>>;
  /**
   * Lists only the body rows whose cell in the column shows `value`, or with `null` ends that column's filter, and shows
   * the sheet. Rows are hidden, never deleted. One round trip. Issue `filter-protected`.
   */
  filter(column: { readonly table: string; readonly header: string }, value: string | null): Promise<Outcome<void>>;
  /** The block as the host draws it, PNG in base64; `host-failed` where the host cannot. One round trip. */
  image(block: { readonly sheet: string; readonly address: string }): Promise<Outcome<string>>;
  /** Where the active cell is. One round trip. */
  selection(): Promise<Outcome<Selection>>;
  /** Values of whole sheets; empty ones are left out. One round trip. */
  readSheets(names: readonly string[]): Promise<Outcome<readonly SheetCells[]>>;
  /** Merged cells, number formats and names of the given tables. One round trip. */
  inspect(tables: readonly string[]): Promise<Outcome<Inspection>>;
  /**
   * Looks at what the steps rely on again and refuses with `changed-meanwhile` when it differs (rows of `expected`
   * tables are no longer as many), then performs them in order. Two round trips, plus one per 4 MB.
   */
  repair(steps: readonly RepairStep[], expected: readonly { readonly table: string; readonly rows: number }[], options?: CommandOptions): Promise<Outcome<void>>;
  /**
   * Protects the sheets, again where they are protected by us already. Two round trips. Issues: `protection-foreign`,
   * and those of `apply`.
   */
  protect(order: ProtectionOrder, options?: CommandOptions): Promise<Outcome<void>>;
  /** Lifts our protection from the sheets for good. Two round trips. */
  unprotect(order: Pick<ProtectionOrder, 'sheets' | 'change'>, options?: CommandOptions): Promise<Outcome<void>>;
  /**
   * The password with which commands lift our protection for as long as they write; kept in memory alone, `null`
   * forgets it. Without the right one they refuse with `protection-password` or `protection-password-wrong`.
   */
  givePassword(password: string | null): void;
  /** Calls back after edits that are not our own. Returns a function that stops it. */
  onEdited(listener: (edit: Edit) => void): Promise<() => void>;
  /** Calls back when another cell is selected. Returns a function that stops it. */
  onSelected(listener: () => void): Promise<() => void>;
}
