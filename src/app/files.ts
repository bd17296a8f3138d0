import type { Outcome } from '../domain/issue';
import type { Literal } from '../workbook/spec';

/** A cell of a file, with its last calculated value where it holds a formula. */
export interface FileCell {
  readonly value: Literal;
  /** Without `=`, as it stands in the file; `''` where it shares the text of another cell, absent for literals. */
  readonly formula?: string;
  /** The value is an error's text, such as `#REF!`. */
  readonly isError?: true;
  /** The cell's number format makes its number a date. */
  readonly isDate?: true;
  /** The cell's number format shows its number in hundredths: `0.12` as 12%. */
  readonly isPercent?: true;
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
 * Reads a file that may have come from anywhere; never throws. Issues, each with the fact `file`: `file-empty`,
 * `file-too-large` (with `limit`, megabytes), `file-too-full` (once unpacked), `file-damaged`, `file-encrypted`; and for what is
 * no .xlsx, whatever its name says: `file-old-format` (.xls), `file-binary` (.xlsb), `file-opendocument`, `file-text` (.csv),
 * `file-web-page`, `file-picture`, `file-pdf`, `file-archive`, `file-not-spreadsheet`. The book's warnings come as issues too.
 */
export type ReadFile = (file: ChosenFile) => Outcome<FileBook>;
