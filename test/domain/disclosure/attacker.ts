/** A fraction; the denominator is positive. */
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const fraction = (over: bigint, under: bigint): Fraction => {
  const divisor = common(over < 0n ? -over : over, under < 0n ? -under : under) || 1n;
  const sign = under < 0n ? -1n : 1n;
  return { over: (sign * over) / divisor, under: (sign * under) / divisor };
};
const common = (left: bigint, right: bigint): bigint => (right === 0n ? left : common(right, left % right));
const minus = (left: Fraction, right: Fraction): Fraction => fraction(left.over * right.under - right.over * left.under, left.under * right.under);
const times = (left: Fraction, right: Fraction): Fraction => fraction(left.over * right.over, left.under * right.under);
const through = (left: Fraction, right: Fraction): Fraction => fraction(left.over * right.under, left.under * right.over);

/** What somebody who knows some sums can work out: sums are lists of 0 and 1, one for each who may be in it. Gauss and Jordan over fractions. */
export class Attacker {
  private readonly rows: Fraction[][] = [];

  constructor(known: readonly (readonly number[])[]) {
    known.forEach((sum) => this.learn(sum));
  }

  /** Whether a sum follows from those that are known. */
  knows(sum: readonly number[]): boolean {
    return this.reduced(sum).every(({ over }) => over === 0n);
  }

  private learn(sum: readonly number[]): void {
    const rest = this.reduced(sum);
    const lead = rest.findIndex(({ over }) => over !== 0n);
    if (lead < 0) return;
    this.rows.push(rest.map((one) => through(one, rest[lead]!)));
  }

  private reduced(sum: readonly number[]): Fraction[] {
    return this.rows.reduce<Fraction[]>((left, row) => {
      const lead = row.findIndex(({ over }) => over !== 0n);
      const factor = left[lead]!;
      return left.map((one, index) => minus(one, times(factor, row[index]!)));
    }, sum.map((one) => fraction(BigInt(one), 1n)));
  }
}
