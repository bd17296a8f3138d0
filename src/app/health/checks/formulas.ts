import { formulaAt, type FormulaTemplate, isSameFormula, LOST_REFERENCE, templateOf } from '../../../workbook/formulas/formulaText';
import type { Literal } from '../../../workbook/spec';
import { expectedFormulas } from '../expected';
import { type Fault, fault, type RepairWork } from '../fault';
import type { CheckedTable, Standing } from '../standing';
import { hasData } from './rows';

type State = 'right' | 'missing' | 'overwritten' | 'broken' | 'changed';

/** A calculated column with its cells sorted by what is wrong with them; body rows from 0. */
interface Column {
  readonly header: string;
  readonly template: FormulaTemplate;
  /** What it looks up is there, so that the formula can be written again. */
  readonly isSound: boolean;
  readonly rows: Readonly<Record<Exclude<State, 'right'>, readonly number[]>>;
}

/**
 * Calculated columns against the formulas that should stand there, under the workbook's own letters. Codes
 * `health-formula-overwritten` and `health-formula-changed` a column, `health-formula-missing` and
 * `health-formula-broken` a table: lost references and new rows strike all columns at once.
 */
export function formulaFaults(standing: Standing): readonly Fault[] {
  const expected = expectedFormulas(standing.layouts, standing.text, standing.located.language);
  return [...standing.tables.values()].flatMap((table) => {
    const filled = new Map<number, boolean>();
    const isFilled = (row: number): boolean => {
      const known = filled.get(row) ?? hasData(table, row);
      filled.set(row, known);
      return known;
    };
    const columns = Object.entries(expected[table.name] ?? {}).flatMap(([key, formula]) => {
      const header = table.header(key);
      return header === undefined ? [] : [columnOf(table, header, formula, isFilled)];
    });
    return [
      ...columns.flatMap((column) => ofColumn(table, column, 'overwritten')),
      ...columns.flatMap((column) => ofColumn(table, column, 'changed')),
      ...ofTable(table, columns, 'missing'),
      ...ofTable(table, columns, 'broken'),
    ];
  });
}

function columnOf(table: CheckedTable, header: string, formula: string, isFilled: (row: number) => boolean): Column {
  const template = templateOf(formula);
  const { values, formulas } = table.cells(header);
  const rows: Record<Exclude<State, 'right'>, number[]> = { missing: [], overwritten: [], broken: [], changed: [] };
  formulas.forEach((cell, row) => {
    const state = stateOf(cell, values[row] ?? null, formulaAt(template, table.firstRow + row));
    if (state !== 'right' && (state !== 'missing' || isFilled(row))) rows[state].push(row);
  });
  return { header, template, isSound: !formula.includes(LOST_REFERENCE), rows };
}

function stateOf(cell: Literal, value: Literal, expected: string): State {
  if (cell === expected) return 'right';
  if (cell === null) return 'missing';
  if (typeof cell !== 'string' || !cell.startsWith('=') || cell === value) return 'overwritten';
  if (cell.includes(LOST_REFERENCE)) return 'broken';
  return isSameFormula(cell, expected) ? 'right' : 'changed';
}

function ofColumn(table: CheckedTable, column: Column, state: 'overwritten' | 'changed'): readonly Fault[] {
  const rows = column.rows[state];
  const [first] = rows;
  if (first === undefined) return [];
  // A lost column makes every formula differ that names it, though its text has lost nothing yet.
  if (state === 'changed' && !column.isSound) return [];
  const text = String(table.cells(column.header).formulas[first] ?? '');
  const facts = { text, rows: rows.map((row) => row + 1), count: rows.length };
  return [fault(`health-formula-${state}`, facts, { table: table.name, row: first + 1, column: column.header }, restored(table, column, state))];
}

function ofTable(table: CheckedTable, columns: readonly Column[], state: 'missing' | 'broken'): readonly Fault[] {
  const struck = columns.filter(({ rows }) => rows[state].length > 0);
  const rows = [...new Set(struck.flatMap((column) => column.rows[state]))].sort((left, right) => left - right);
  const [first] = rows;
  if (first === undefined) return [];
  const facts = { rows: rows.map((row) => row + 1), count: rows.length, columns: struck.map(({ header }) => header) };
  const repairs = struck.flatMap((column) => restored(table, column, state));
  return [fault(`health-formula-${state}`, facts, { table: table.name, row: first + 1, ...(struck[0] && { column: struck[0].header }) }, repairs)];
}

function restored(table: CheckedTable, { header, template, isSound, rows }: Column, state: Exclude<State, 'right'>): readonly RepairWork[] {
  if (!isSound) return [];
  const cells = rows[state].map((row) => ({ row, after: formulaAt(template, table.firstRow + row) }));
  return [{ kind: 'setCells', table: table.name, header, cells, asFormulas: true }];
}
