import type { ColumnData, ColumnRequest, ReadOptions } from '../app/ports';
import { fail, succeed, type Outcome } from '../domain/issue';
import type { Literal } from '../workbook/spec';
import { jsonBytes } from './bytes';
import type { Densities } from './density';
import { fault, isTooLarge } from './failure';
import { nameTheMissing } from './missing';
import type { Conversation } from './sequence';
import { literalOf } from './text';

/** Rows asked for after an answer was too heavy, to learn what a row weighs. */
const SAMPLE_ROWS = 200;

/** A column while it is being read. */
interface Gathered {
  readonly request: ColumnRequest;
  readonly values: Literal[];
  readonly formulas: Literal[];
  address?: string;
}

interface Part {
  readonly column: Gathered;
  readonly body: Excel.Range;
  readonly cells: Excel.Range;
}

/**
 * Reads whole columns, found by table and header. All columns are cut at the same rows, so that a
 * round trip brings about one full answer; usually a single one brings everything.
 */
export function* readColumns(
  context: Excel.RequestContext,
  requests: readonly ColumnRequest[],
  densities: Densities,
  { formulas = true, addresses = false }: ReadOptions = {},
): Conversation<Outcome<readonly ColumnData[]>> {
  try {
    return yield* gather(context, requests, densities, { formulas, addresses });
  } catch (reason) {
    return yield* nameTheMissing(context, requests, reason);
  }
}

function* gather(
  context: Excel.RequestContext,
  requests: readonly ColumnRequest[],
  densities: Densities,
  { formulas, addresses }: Required<ReadOptions>,
): Conversation<Outcome<readonly ColumnData[]>> {
  const columns = requests.map((request): Gathered => ({ request, values: [], formulas: [] }));
  let wanting: readonly Gathered[] = columns;
  let from = 0;
  let most = Infinity;
  while (wanting.length > 0) {
    const requested = wanting.map(({ request }) => request);
    const rows = Math.min(most, densities.rowsThatFit(requested, formulas));
    const parts = ask(context, wanting, from, rows, { formulas, addresses });
    if (yield* arrives(parts)) {
      if (addresses) parts.forEach(({ column, body }) => (column.address = body.address));
      parts.forEach((part) => take(part, formulas && !part.column.request.valuesOnly, densities));
      from += rows;
      most = Infinity;
      wanting = parts.filter(({ column, body }) => column.request.row === undefined && body.rowCount > from).map(({ column }) => column);
    } else if (rows === 1) {
      return fail([fault('too-large')]);
    } else {
      most = Math.min(SAMPLE_ROWS, Math.ceil(rows / 4));
    }
  }
  return succeed(columns.map(({ request, ...cells }) => ({ ...request, ...cells })));
}

/** Asks for the next rows of each column; fewer come where the table ends. */
function ask(context: Excel.RequestContext, columns: readonly Gathered[], from: number, rows: number, { formulas, addresses }: Required<ReadOptions>): Part[] {
  const tables = new Map<string, Excel.Table>();
  const tableNamed = (name: string): Excel.Table => {
    const table = tables.get(name) ?? context.workbook.tables.getItem(name);
    tables.set(name, table);
    return table;
  };
  return columns.map((column) => {
    const { table, header } = column.request;
    const body = tableNamed(table).columns.getItem(header).getDataBodyRange().untrack();
    const { row } = column.request;
    const first = body.getCell(row ?? from, 0).untrack();
    const cells = row === undefined ? body.getIntersection(first.getResizedRange(rows - 1, 0).untrack()).untrack() : first;
    body.load(addresses ? 'rowCount,address' : 'rowCount');
    cells.load(formulas && !column.request.valuesOnly ? 'values,formulas' : 'values');
    return { column, body, cells };
  });
}

/** False when the answer was too heavy; some hosts then refuse and others leave the values out. */
function* arrives(parts: readonly Part[]): Conversation<boolean> {
  try {
    yield { kind: 'read', remaining: 1 };
  } catch (reason) {
    if (isTooLarge(reason)) return false;
    throw reason;
  }
  return parts.every(({ cells }) => cells.values !== null);
}

function take({ column, body, cells }: Part, formulas: boolean, densities: Densities): void {
  const { row } = column.request;
  // A cell beyond the table's end is none of its own.
  if (row !== undefined && row >= body.rowCount) return;
  const rows = cells.values.length;
  densities.learn(column.request, {
    values: jsonBytes(cells.values) / rows,
    ...(formulas && { formulas: jsonBytes(cells.formulas) / rows }),
  });
  const values = literalsOf(cells.values);
  column.values.push(...values);
  column.formulas.push(...(formulas ? literalsOf(cells.formulas) : values));
}

function literalsOf(cells: readonly (readonly unknown[])[]): Literal[] {
  return cells.map(([cell]) => literalOf(cell));
}
