import type { Outcome } from '../domain/issue';
import type { Literal } from '../workbook/spec';

/** A cell of a file, with its last calculated value where it holds a formula. */
export interface FileCell {
  readonly value: Literal;
  /** Without `=`, as it stands in the file; absent for literals. */
  readonly formula?: string;
  /** The value is an error's text, such as `#REF!`. */
  readonly isError?: true;
  /** The cell's number format makes its number a date. */
  readonly isDate?: true;
}

/** Cells that are filled; nothing is held for the others, however large the sheet says it is. */
export interface FileSheet {
  readonly name: string;
  /** Hidden, or very hidden. */
  readonly isHidden: boolean;
  /** In order; `row` counts from 1 as the sheet does, columns count from 0. Hidden and filtered rows and columns are among them. */
  readonly rows: readonly { readonly row: number; readonly cells: ReadonlyMap<number, FileCell> }[];
}

/** What can be read of a spreadsheet file. */
export interface FileBook {
  readonly sheets: readonly FileSheet[];
  /** What was left unread, or should be known about the file: `file-macros`, `file-external-links`, … */
  readonly warnings: readonly string[];
}

/** A file that somebody chose. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file that may have come from anywhere. Issues, each with the fact `file`: `file-too-large`, `file-old-format`
 * (.xls), `file-encrypted`, `file-text` (.csv), `file-not-spreadsheet`, `file-damaged`, `file-empty`.
 */
export type ReadFile = (file: ChosenFile) => Outcome<FileBook>;
