import type { Issue } from '../../domain/issue';
import type { WorkbookSpec } from '../../workbook/spec';
import { fault } from '../failure';
import type { Conversation } from '../sequence';
import { type Replaced, replacedIssues, replacedIn } from './replaced';

/** What stands in the way of a build, and what of ours it takes the place of. */
export interface Existing {
  readonly issues: readonly Issue[];
  readonly replaced: Replaced | null;
}

/** Sheets, tables and names of the spec that the workbook already has; Excel takes no account of case. One round trip. */
export function* existing(context: Excel.RequestContext, spec: WorkbookSpec, remaining: number): Conversation<Existing> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  const replaced = spec.replaces ? replacedIn(context, spec.replaces) : null;
  yield { kind: 'read', remaining };

  const sheets = setOf(worksheets.items);
  // Tables and names share one set of names in Excel.
  const taken = new Set([...setOf(tables.items), ...setOf(names.items)]);
  const isNew = (name: string, own: string | undefined): boolean => name !== own;
  const issues = [
    ...(replaced ? replacedIssues(replaced) : []),
    ...spec.sheets
      .filter(({ name }) => isNew(name, spec.replaces?.sheet) && sheets.has(folded(name)))
      .map(({ name }) => fault('sheet-exists', { sheet: name })),
    ...spec.sheets
      .flatMap((sheet) => sheet.tables)
      .filter(({ name }) => taken.has(folded(name)))
      .map(({ name }) => fault('table-exists', { table: name })),
    ...spec.names
      .filter(({ name }) => isNew(name, spec.replaces?.name) && taken.has(folded(name)))
      .map(({ name }) => fault('name-exists', { name })),
  ];
  return { issues, replaced };
}

function folded(name: string): string {
  return name.toLowerCase();
}

function setOf(items: readonly { readonly name: string }[]): Set<string> {
  return new Set(items.map(({ name }) => folded(name)));
}
