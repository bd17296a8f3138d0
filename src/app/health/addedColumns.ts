import type { ColumnChange } from '../../workbook/change';
import { formulaAt, LOST_REFERENCE, templateOf } from '../../workbook/formulas/formulaText';
import type { TableName } from '../../workbook/tables';
import { standingLayouts } from '../../workbook/tables/standingLayouts';
import type { RepairStep } from '../ports';
import { usualFormat } from './checks/formats';
import { expectedFormulas } from './expected';
import type { RepairWork } from './fault';
import { type CheckedTable, headerOf, keysOf, type Standing } from './standing';

type AddColumns = Extract<RepairWork, { readonly kind: 'addColumns' }>;

/** A column on its way into a table. */
interface Added {
  readonly key: string;
  readonly header: string;
  /** The column to its left; `null` where ours begin. */
  readonly after: string | null;
}

/**
 * Columns in their places, and their formulas, which name letters as they are when all columns are there. Formulas that
 * look up what is still missing stay out until it is there.
 */
export function addedColumns(standing: Standing, works: readonly AddColumns[]): { readonly steps: readonly RepairStep[]; readonly changes: readonly ColumnChange[] } {
  const { text, located } = standing;
  const added = new Map(works.map(({ table, keys }) => [table, placesOf(standing, table, keys)]));
  const widened = [...standing.tables.values()].map((table) => ({ ...table, headers: withColumns(table.headers, added.get(table.name) ?? []) }));
  const formulas = expectedFormulas(standingLayouts(widened, text, 'lost'), text, located.language);
  const each = [...added].flatMap(([name, columns]) => {
    const table = standing.tables.get(name);
    return table ? columns.map((column) => ({ table, column })) : [];
  });
  return {
    steps: each.map(({ table, column: { key, header, after } }): RepairStep => ({
      kind: 'addColumn',
      table: table.name,
      header,
      after,
      cells: Array.from({ length: table.rows }, () => null),
      numberFormat: usualFormat(table.name, key),
      ...(key.startsWith('_') && { hidden: true }),
    })),
    changes: each.flatMap(({ table, column }) => formulaChange(table, column, formulas[table.name]?.[column.key])),
  };
}

function placesOf({ tables, text }: Standing, name: TableName, keys: readonly string[]): readonly Added[] {
  const table = tables.get(name);
  const present = new Map<string, string>();
  let left: string | null = null;
  return keysOf(name, text).flatMap((key): readonly Added[] => {
    const own = table?.header(key) ?? present.get(key);
    if (own !== undefined || !keys.includes(key)) {
      left = own ?? left;
      return [];
    }
    const header = headerOf(name, key, text);
    const added: Added = { key, header, after: left };
    present.set(key, header);
    left = header;
    return [added];
  });
}

function withColumns(headers: readonly string[], added: readonly Added[]): readonly string[] {
  return added.reduce<readonly string[]>((before, { header, after }) => {
    const at = after === null ? before.length : before.indexOf(after) + 1;
    return [...before.slice(0, at), header, ...before.slice(at)];
  }, headers);
}

function formulaChange(table: CheckedTable, { header }: Added, formula: string | undefined): readonly ColumnChange[] {
  if (formula === undefined || formula.includes(LOST_REFERENCE)) return [];
  const template = templateOf(formula);
  const rows = Array.from({ length: table.rows }, (_, row) => row);
  return [{ table: table.name, header, before: rows.map(() => null), after: rows.map((row) => formulaAt(template, table.firstRow + row)), asFormulas: true }];
}
