import type { Scalar } from '../../../src/workbench/book';
import type { Town } from '../openTown';

export const PLAN = ['annual', 'quarter1', 'quarter2', 'quarter3', 'quarter4', 'stretch'] as const;

export function ledgerRows(town: Town): number {
  return (town.book.tableNamed('Ledger')?.area.rows ?? 1) - 1;
}

/** The plan by indicator and unit, in no order. */
export function planOf(town: Town): Record<string, readonly Scalar[]> {
  return Object.fromEntries(
    Array.from({ length: ledgerRows(town) }, (_, row) => [
      `${String(town.cell('ledger', 'indicator', row) ?? '')} ${String(town.cell('ledger', 'unit', row) ?? '')}`,
      PLAN.map((key) => town.cell('ledger', key, row) ?? null),
    ]),
  );
}

/** Moves whole body rows of the ledger, but for its formulas, as sorting does. */
export function sortLedger(town: Town, order: (left: number, right: number) => number): void {
  const { area, sheet } = town.book.tableNamed('Ledger')!;
  const body = Array.from({ length: area.rows - 1 }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => {
      const cell = town.book.sheet(sheet).cells.get(area.row + 1 + row, area.column + column);
      return cell?.formula === undefined ? { value: cell?.value ?? null } : undefined;
    }),
  );
  const sorted = [...body.keys()].sort(order).map((row) => body[row] ?? []);
  town.book.apply({ type: 'setCells', sheet, row: area.row + 1, column: area.column, cells: sorted }, { origin: 'user' });
}
