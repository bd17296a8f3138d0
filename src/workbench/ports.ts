import type { Operation, Scalar } from './book/operation';

export interface CalculatedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
}

/** Follows the book's operations and works out formulas. Univer stands behind it (`univer/`). */
export interface Calculator {
  /** Takes over operations in order; cheap, nothing is calculated yet. */
  follow(operations: readonly Operation[]): void;
  /** Waits until every pending formula is worked out; returns the formula cells whose value is new. */
  calculate(): Promise<readonly CalculatedCell[]>;
  dispose(): void;
}

/** Reads an .xlsx as the operations that would build it. Refuses with a typed reason before parsing when too large. */
export interface OpenedFile {
  readonly operations: readonly Operation[];
  /** The file itself: what we do not know in it survives, because saving writes the later changes into it. */
  readonly source: Uint8Array;
}

export interface SaveRequest {
  /** The opened file, or `null` for a workbook made here. */
  readonly source: Uint8Array | null;
  /** Operations since the file was opened, or all of them. */
  readonly journal: readonly Operation[];
  /** Every formula cell with its value at the end, for the cached values in the file. */
  readonly calculated: Iterable<CalculatedCell>;
}
