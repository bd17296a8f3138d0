import type { ConditionalFormatSpec, FormatSpec, Literal, PageSpec, ValidationSpec } from '../spec';

/** One office's form for a month, as plain data; `writePack` makes a file of it. */
export interface PackSpec {
  readonly office: string;
  /** With `.xlsx`; may hold characters that file systems refuse. */
  readonly fileName: string;
  /** What is shown, first sheet first; sheets without rows are left out. */
  readonly sheets: readonly PackSheet[];
  /** Cells of the very hidden sheet `RECORD_SHEET`, by `encodeRecord`. */
  readonly record: readonly (readonly Literal[])[];
}

export interface PackSheet {
  readonly name: string;
  readonly font: { readonly name: string; readonly size: number };
  /** From the first on; width in characters. */
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  /** From row 1 on. */
  readonly lines: readonly PackLine[];
  /** How cells look; `PackCell.style` counts from 0. */
  readonly styles: readonly PackStyle[];
  readonly merges: readonly string[];
  readonly validations: readonly ValidationSpec[];
  readonly conditionalFormats: readonly ConditionalFormatSpec[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Header and rows, `A7:R40`: what may be filtered. */
  readonly filter: string;
  readonly page: PageSpec;
}

export type PackStyle = Omit<FormatSpec, 'address'>;

export interface PackLine {
  /** Points. */
  readonly height: number;
  /** The height stays whatever the texts; otherwise a program may make it higher as texts grow. */
  readonly isFixed?: boolean;
  /** From column A on; `null` is no cell at all. */
  readonly cells: readonly (PackCell | null)[];
}

export interface PackCell {
  /** Text is text whatever it looks like; of a formula its value. */
  readonly value: Literal;
  /** With leading `=`, plain A1. */
  readonly formula?: string;
  readonly style: number;
}
