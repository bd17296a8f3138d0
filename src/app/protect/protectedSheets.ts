import type { TableName } from '../../workbook/tables';
import { TABLES } from '../../workbook/tables';
import { LANGUAGES, textIn } from '../../workbook/text';
import type { Inventory } from '../ports';

/** Hidden records, into which offices' own commands write, and the corrective actions, which are kept up by hand. */
const LEFT_OPEN: ReadonlySet<string> = new Set<TableName>(['Log', 'Versions', 'History', 'Returns', 'Actions']);

export const PROTECTED_TABLES: readonly TableName[] = TABLES.filter((table) => !LEFT_OPEN.has(table));

/** A sheet that is protected with the others, as it is called. */
export interface ProtectedSheet {
  readonly name: string;
  readonly isProtected: boolean;
}

/** Sheets of ours that are protected together, in the order of the workbook; users' own are none of them. */
export function protectedSheets({ sheets, tables }: Inventory): readonly ProtectedSheet[] {
  const ours = new Set(tables.flatMap(({ name, sheet }) => (PROTECTED_TABLES.some((table) => table === name) ? [sheet] : [])));
  LANGUAGES.forEach((language) => {
    const { board, guide } = textIn(language).sheets;
    ours.add(board).add(guide);
  });
  return sheets.filter(({ name }) => ours.has(name)).map(({ name, isProtected = false }) => ({ name, isProtected }));
}
