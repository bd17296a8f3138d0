import type { Issue } from '../../domain/issue';
import type { WorkbookSpec } from '../../workbook/spec';
import { fault } from '../failure';
import type { Conversation } from '../sequence';

/** Sheets, tables and names of the spec that the workbook already has; Excel takes no account of case. One round trip. */
export function* existing(context: Excel.RequestContext, spec: WorkbookSpec, remaining: number): Conversation<Issue[]> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  yield { kind: 'read', remaining };

  const sheets = setOf(worksheets.items);
  // Tables and names share one set of names in Excel.
  const taken = new Set([...setOf(tables.items), ...setOf(names.items)]);
  return [
    ...spec.sheets.filter(({ name }) => sheets.has(folded(name))).map(({ name }) => fault('sheet-exists', { sheet: name })),
    ...spec.sheets
      .flatMap((sheet) => sheet.tables)
      .filter(({ name }) => taken.has(folded(name)))
      .map(({ name }) => fault('table-exists', { table: name })),
    ...spec.names.filter(({ name }) => taken.has(folded(name))).map(({ name }) => fault('name-exists', { name })),
  ];
}

function folded(name: string): string {
  return name.toLowerCase();
}

function setOf(items: readonly { readonly name: string }[]): Set<string> {
  return new Set(items.map(({ name }) => folded(name)));
}
