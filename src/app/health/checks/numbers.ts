import { readAmount } from '../../../domain/parseAmount';
import type { Literal } from '../../../workbook/spec';
import { monthKeys } from '../../../workbook/tables/layout';
import { type NumberUnit, TYPED_NUMBERS } from '../../../workbook/tables/numberColumns';
import { type Fault, fault } from '../fault';
import type { CheckedTable, Standing } from '../standing';
import { indicatorOf, splitUnitsOf } from './baseColumns';

const ACTUALS: ReadonlySet<string> = new Set(monthKeys);

/**
 * Text where numbers belong. Codes `health-text-number` (it can only mean one number), `health-text-vague`, and for the
 * ledger's months `health-actual-text`: what was reported is corrected by who reported it.
 */
export function textFaults(standing: Standing): readonly Fault[] {
  const splitUnits = splitUnitsOf(standing);
  return [...standing.tables.values()].flatMap((table) => {
    const unitOf = rowUnits(standing, table, splitUnits);
    return table.headers.flatMap((header) => {
      const kind = kindOf(table, header, splitUnits);
      if (kind === null) return [];
      const { values, formulas } = table.cells(header);
      return values.flatMap((cell, row) => (isText(cell) && formulas[row] === cell ? [textFault(table, header, row, cell, unitOf(kind, row, header))] : []));
    });
  });
}

function kindOf(table: CheckedTable, header: string, splitUnits: ReadonlyMap<string, string>): NumberUnit | 'header' | null {
  const key = table.keyOf(header);
  // Bases has a column for each indicator, and may have users' own.
  if (table.name === 'Bases') return key === undefined && indicatorOf(header, splitUnits.keys()) !== undefined ? 'header' : null;
  return key === undefined ? null : (TYPED_NUMBERS[table.name]?.[key] ?? null);
}

function isText(cell: Literal): cell is string {
  return typeof cell === 'string' && cell.trim() !== '';
}

function textFault(table: CheckedTable, column: string, row: number, text: string, unit: string | null): Fault {
  const place = { table: table.name, row: row + 1, column };
  if (table.name === 'Ledger' && ACTUALS.has(table.keyOf(column) ?? '')) return fault('health-actual-text', { text }, place);
  const read = unit === null ? null : readAmount(text, unit);
  if (!read?.ok || read.value === null) return fault('health-text-vague', { text }, place);
  return fault('health-text-number', { text, value: read.value }, place, [{ kind: 'setCells', table: table.name, header: column, cells: [{ row, after: read.value }] }]);
}

/** The unit in which a cell's number counts; `null` where it cannot be told, so that no number can either. */
function rowUnits(standing: Standing, table: CheckedTable, splitUnits: ReadonlyMap<string, string>): (kind: NumberUnit | 'header', row: number, header: string) => string | null {
  const text = (key: string, row: number): string => (table.header(key) === undefined ? '' : standing.reader(table.name).text(key, row));
  return (kind, row, header) => {
    if (kind === 'issued') return text('issuedUnit', row);
    if (kind === 'split') return text('splitUnit', row) || text('issuedUnit', row);
    if (kind === 'indicator') return splitUnits.get(text('indicator', row)) ?? null;
    if (kind === 'header') return splitUnits.get(indicatorOf(header, splitUnits.keys()) ?? '') ?? null;
    return kind;
  };
}
