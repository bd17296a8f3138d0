import { commonIntegers, decimalOf } from './decimal';

/** The sum of decimals as cells show them, exactly: 12.6 + 38.25 is 50.85. `null` without a figure. */
export function sumDecimals(figures: readonly (number | null)[]): number | null {
  const { integers, scale } = commonIntegers(figures.flatMap((figure) => (figure === null ? [] : (decimalOf(figure) ?? []))));
  return integers.length === 0 ? null : Number(integers.reduce((so, integer) => so + integer, 0n)) / 10 ** scale;
}
