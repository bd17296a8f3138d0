/** What a month-end cell of the ledger holds: 10 × status code + the level before any escalation, 0 where none was lit. */
export function monthEnd(code: number, level: number): number {
  return 10 * code + level;
}
