import type { Literal } from '../../../workbook/spec';
import { FORMULA_KEYS } from '../expected';
import { type Fault, fault } from '../fault';
import type { CheckedTable, Standing } from '../standing';

/** Tables whose blank lines stand ready to be filled in. */
const READY: ReadonlySet<string> = new Set(['Requests']);

/** Whether a body row holds anything that a user put there; formulas of ours, and those that users fill their columns with, do not count. */
export function hasData(table: CheckedTable, row: number): boolean {
  return table.headers.some((header) => {
    const key = table.keyOf(header);
    if (key !== undefined && FORMULA_KEYS[table.name]?.has(key)) return false;
    const { values, formulas } = table.cells(header);
    const cell = formulas[row] ?? null;
    return cell !== null && cell !== '' && !(key === undefined && cell !== values[row] && isFilledDown(formulas, row));
  });
}

/** A formula that also stands in the row above or below, about that row. */
function isFilledDown(formulas: readonly Literal[], row: number): boolean {
  const shape = (at: number): string | null => {
    const cell = formulas[at];
    return typeof cell === 'string' && cell.startsWith('=') ? cell.replace(/\d+/g, '#') : null;
  };
  const own = shape(row);
  return own !== null && (own === shape(row - 1) || own === shape(row + 1));
}

/** Blank rows above filled ones. Code `health-rows-blank`. */
export function blankRows(standing: Standing): readonly Fault[] {
  return [...standing.tables.values()].flatMap((table): readonly Fault[] => {
    if (READY.has(table.name) || table.headers.every((header) => table.cells(header).formulas.length === 0)) return [];
    const filled = Array.from({ length: table.rows }, (_, row) => hasData(table, row));
    const last = filled.lastIndexOf(true);
    const rows = filled.flatMap((isFilled, row) => (isFilled || row > last ? [] : [row]));
    if (rows.length === 0) return [];
    const facts = { rows: rows.map((row) => row + 1), count: rows.length };
    return [fault('health-rows-blank', facts, { table: table.name, row: (rows[0] ?? 0) + 1 }, [{ kind: 'deleteRows', table: table.name, rows }])];
  });
}

/** Cells merged across rows or columns of a table. Code `health-cells-merged`. */
export function mergedCells(standing: Standing): readonly Fault[] {
  return [...standing.tables.values()].flatMap(({ name, merged }) =>
    merged.length === 0 ? [] : [fault('health-cells-merged', { addresses: merged, count: merged.length }, { table: name }, [{ kind: 'unmerge', table: name, addresses: merged }])],
  );
}
