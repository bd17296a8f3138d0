/** The fewest amounts, largest first, whose sum exceeds the limit: each of them is needed for that. */
export function smallestPrefix(amounts: readonly (number | null)[], limit: bigint): number[] {
  const order = amounts.flatMap((amount, index) => ((amount ?? 0) > 0 ? [index] : []));
  order.sort((a, b) => (amounts[b] ?? 0) - (amounts[a] ?? 0) || a - b);
  let sum = 0n;
  const prefix: number[] = [];
  for (const index of order) {
    prefix.push(index);
    sum += BigInt(amounts[index] ?? 0);
    if (sum > limit) break;
  }
  return prefix.sort((a, b) => a - b);
}
