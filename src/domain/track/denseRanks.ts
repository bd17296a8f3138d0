/** 1 for the highest value; equal values share a rank and none is skipped. `null` has no rank. */
export function denseRanks(values: readonly (number | null)[]): (number | null)[] {
  const ordered = [...new Set(values.filter((value) => value !== null))].sort((left, right) => right - left);
  const places = new Map(ordered.map((value, index) => [value, index + 1]));
  return values.map((value) => (value === null ? null : (places.get(value) ?? null)));
}
