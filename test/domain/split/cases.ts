import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A published or derived case with its source and tolerance. The caller says what its input and answer look like. */
export interface Case<Input, Expected> {
  readonly id: string;
  readonly input: Input;
  readonly expected: Expected;
  readonly tolerance: number;
}

export function readCase<Input, Expected>(id: string): Case<Input, Expected> {
  return JSON.parse(readFileSync(join(__dirname, `../../fixtures/cases/${id}.json`), 'utf8')) as Case<Input, Expected>;
}

/** Row-major cells of a table given as rows. */
export function flat(table: readonly (readonly (number | null)[])[], blank = Infinity): Float64Array {
  return Float64Array.from(table.flat().map((value) => value ?? blank));
}

export function furthest(values: ArrayLike<number>, expected: readonly number[]): number {
  return expected.reduce((far, value, index) => Math.max(far, Math.abs(value - (values[index] ?? NaN))), 0);
}
