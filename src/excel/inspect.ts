import type { InspectedTable, Inspection } from '../app/ports';
import { type Outcome, succeed } from '../domain/issue';
import { jsonBytes, packTasks, type Task } from './bytes';
import { isTooLarge } from './failure';
import { nameTheMissing } from './missing';
import type { Conversation } from './sequence';

/** A column's number formats are weighed by that of its first row; the brackets and comma around each, and some more. */
const AROUND_FORMAT_BYTES = 6;

/** A table while it is looked at. */
interface Look {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

/**
 * Merged cells, number formats and names of the given tables; one round trip, or, where the formats of
 * all cells are too heavy for one answer, two more and one per 4 MB. Excel tells of at most 512 merged
 * areas in a table.
 */
export function* inspectTables(context: Excel.RequestContext, tables: readonly string[]): Conversation<Outcome<Inspection>> {
  try {
    const looks = tables.map((name) => lookAt(context, name));
    const { names } = context.workbook;
    names.load('items/name,items/formula');
    const formats = looks.map(({ body }) => [body]);
    formats.flat().forEach((body) => body.load('numberFormat'));
    if (yield* arrives(formats.flat())) return succeed(inspection(looks, names, formats));
    return succeed(yield* inPieces(context, tables));
  } catch (reason) {
    return yield* nameTheMissing(context, tables.map((table) => ({ table })), reason);
  }
}

function lookAt(context: Excel.RequestContext, name: string): Look {
  const table = context.workbook.tables.getItem(name);
  const sheet = table.worksheet;
  const { protection } = sheet;
  const header = table.getHeaderRowRange().untrack();
  const body = table.getDataBodyRange().untrack();
  const merged = table.getRange().untrack().getMergedAreasOrNullObject().untrack();
  table.load('name');
  sheet.load('name');
  protection.load('protected');
  header.load('values');
  body.load('rowCount');
  merged.load('areas/items/address');
  return { table, sheet, protection, header, body, merged };
}

/** Some hosts refuse an answer that is too heavy, and others leave the formats out. */
function* arrives(bodies: readonly Excel.Range[]): Conversation<boolean> {
  try {
    yield { kind: 'read', remaining: 1 };
  } catch (reason) {
    if (isTooLarge(reason)) return false;
    throw reason;
  }
  return bodies.every(({ numberFormat }) => numberFormat !== null);
}

/** First everything but the formats, which tells how heavy these are; then the formats, column by column. */
function* inPieces(context: Excel.RequestContext, tables: readonly string[]): Conversation<Inspection> {
  const looks = tables.map((name) => lookAt(context, name));
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  const samples = looks.map(({ body }) => body.getRow(0).untrack());
  samples.forEach((sample) => sample.load('numberFormat'));
  yield { kind: 'read', remaining: 2 };
  const formats = looks.map((): Excel.Range[] => []);
  const tasks = looks.flatMap(({ table, header, body }, i) =>
    headersOf(header).map((_, column): Task => ({
      bytes: body.rowCount * (jsonBytes(samples[i]?.numberFormat[0]?.[column]) + AROUND_FORMAT_BYTES),
      perform() {
        const cells = context.workbook.tables.getItem(table.name).getDataBodyRange().untrack().getColumn(column).untrack();
        cells.load('numberFormat');
        formats[i]?.push(cells);
      },
    })),
  );
  const requests = packTasks(tasks);
  for (const [i, request] of requests.entries()) {
    request.forEach((task) => task.perform());
    yield { kind: 'read', remaining: requests.length - i };
  }
  return inspection(looks, names, formats);
}

function inspection(looks: readonly Look[], names: Excel.NamedItemCollection, formats: readonly (readonly Excel.Range[])[]): Inspection {
  return {
    tables: looks.map((look, i) => inspected(look, formats[i] ?? [])),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}

/** The formats may have come as one block, or as one for each column. */
function inspected({ table, sheet, protection, header, body, merged }: Look, blocks: readonly Excel.Range[]): InspectedTable {
  const headers = headersOf(header);
  const rows = Array.from({ length: body.rowCount }, (_, row) => blocks.flatMap((block): string[] => (block.numberFormat[row] ?? []).map(String)));
  return {
    name: table.name,
    sheet: sheet.name,
    headers,
    rows: body.rowCount,
    isProtected: protection.protected,
    merged: merged.isNullObject ? [] : merged.areas.items.map(({ address }) => address.slice(address.lastIndexOf('!') + 1)),
    formats: headers.map((_, column) => rows.map((row) => row[column] ?? '')),
  };
}

function headersOf(header: Excel.Range): string[] {
  return (header.values[0] ?? []).map(String);
}
