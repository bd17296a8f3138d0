/** Neighbours that have the same value. */
export interface Stretch<T> {
  readonly from: number;
  readonly count: number;
  readonly value: T;
}

/** Cuts a list into stretches of equal values. */
export function stretchesOf<T>(values: readonly T[]): Stretch<T>[] {
  const stretches: Stretch<T>[] = [];
  values.forEach((value, at) => {
    const last = stretches[stretches.length - 1];
    if (last && last.value === value) stretches[stretches.length - 1] = { ...last, count: last.count + 1 };
    else stretches.push({ from: at, count: 1, value });
  });
  return stretches;
}
