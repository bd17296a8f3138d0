import type { Language } from '../../workbook/text';
import type { Append, ChangeSet, ColumnChange, ColumnGuard } from '../../workbook/change';
import type { TableReader } from '../../workbook/decode/cells';
import type { Besides } from '../../workbook/log/encode';
import { explainOrigin } from '../../workbook/origin';
import type { Literal } from '../../workbook/spec';
import type { TableName } from '../../workbook/tables';
import { quarterKeys } from '../../workbook/tables/layout';
import { logEntries, type LogHead } from '../log';
import type { LocatedColumns } from '../readLocated';
import { inCells, type SplitIndicator } from './assembleSplit';
import type { Plan } from './readPlan';

/** The split as changes to the ledger's plan columns, guarded by everything it was worked out from, and logged. */
export function splitChanges(plan: Plan, split: readonly SplitIndicator[], head: LogHead, chosen: ChosenCells): ChangeSet {
  const columns = [...planColumns(plan, split), ...numbersFromText(plan), ...chosen.columns];
  return loggedChange(plan, together(columns), head, { added: chosen.added });
}

/** Choices that are written along with a split. */
interface ChosenCells {
  readonly columns: readonly ColumnChange[];
  readonly added: readonly Append[];
}

/** One change a column: where two change the same cell, the later one stands. */
function together(columns: readonly ColumnChange[]): readonly ColumnChange[] {
  const found = new Map<string, ColumnChange>();
  for (const column of columns) {
    const name = JSON.stringify([column.table, column.header]);
    const earlier = found.get(name);
    const after = earlier?.after.map((cell, row) => (column.after[row] === column.before[row] ? cell : (column.after[row] ?? null)));
    found.set(name, after ? { ...column, after } : column);
  }
  return [...found.values()];
}

/**
 * Those of the columns that change, guarded by everything else that was read, and logged. Rows given as `added` are
 * put into their tables too, and the log says how many.
 */
export function loggedChange(plan: LocatedColumns, candidates: readonly ColumnChange[], head: LogHead, besides: Besides = {}): ChangeSet {
  const columns = candidates.filter(isChange);
  const written = new Set(columns.map((column) => JSON.stringify([column.table, column.header])));
  const guards: readonly ColumnGuard[] = plan.columns
    // What formulas show follows from what is guarded; their text was not read.
    .filter((column) => column.valuesOnly !== true && !written.has(JSON.stringify([column.table, column.header])))
    .map((column) => ({ table: column.table, header: column.header, expected: column.formulas }));
  return { columns, guards, appends: [...(besides.added ?? []).filter(({ rows }) => rows.length > 0), ...logEntries(plan, head, columns, besides)] };
}

function planColumns(plan: Plan, split: readonly SplitIndicator[]): readonly ColumnChange[] {
  const { language } = plan.located;
  const annual = new Map<number, Literal>();
  const stretch = new Map<number, Literal>();
  const origin = new Map<number, Literal>();
  const quarters = quarterKeys.map(() => new Map<number, Literal>());
  for (const one of split) {
    one.rows.forEach((row, index) => {
      const result = one.result.rows[index];
      if (!result) return;
      annual.set(row.row, inCells(one, result.annual));
      quarters.forEach((quarter, position) => quarter.set(row.row, inCells(one, result.quarters[position as 0 | 1 | 2 | 3])));
      const stretched = one.stretch?.[index];
      if (stretched !== undefined) stretch.set(row.row, inCells(one, stretched));
      origin.set(row.row, originText(one, index, language));
    });
  }
  return [
    changed(plan, 'Ledger', 'annual', annual),
    ...quarters.map((quarter, index) => changed(plan, 'Ledger', quarterKeys[index] ?? 'quarter1', quarter)),
    changed(plan, 'Ledger', 'stretch', stretch),
    changed(plan, 'Ledger', 'origin', origin),
  ];
}

function originText(one: SplitIndicator, index: number, language: Language): string {
  const result = one.result.rows[index];
  if (!result) return '';
  return explainOrigin(
    { ...result.origin, annual: inCells(one, result.annual), measure: one.indicator.splitUnit, decimals: one.indicator.decimals },
    language,
  );
}

/** Figures that stand as text (６.５亿元) become numbers, or the workbook's own formulas could not read them. */
function numbersFromText(plan: Plan): readonly ColumnChange[] {
  const columnsOf = (reader: TableReader): readonly ColumnChange[] => {
    const byKey = new Map<string, Map<number, Literal>>();
    for (const { key, row, value } of reader.read) {
      if (PLAN_KEYS.has(key)) continue;
      byKey.set(key, (byKey.get(key) ?? new Map<number, Literal>()).set(row, value));
    }
    return [...byKey].map(([key, values]) => changed(plan, reader.table, key, values));
  };
  return [...columnsOf(plan.readers.indicators), ...columnsOf(plan.readers.ledger)];
}

const PLAN_KEYS: ReadonlySet<string> = new Set(['annual', ...quarterKeys]);

/** A column with new values in some of its rows (0-based). */
export function changed(plan: LocatedColumns, table: TableName, key: string, values: ReadonlyMap<number, Literal>): ColumnChange {
  const header = plan.located.header(table, key);
  const before = plan.columns.find((column) => column.table === table && column.header === header)?.formulas ?? [];
  return { table, header, before, after: before.map((cell, row) => (values.has(row) ? (values.get(row) ?? null) : cell)) };
}

function isChange(column: ColumnChange): boolean {
  return column.before.some((cell, row) => cell !== column.after[row]);
}
