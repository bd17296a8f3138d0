import { columnLetters } from '../../src/workbench/book';
import type { Literal, SheetSpec, WorkbookSpec } from '../../src/workbook/spec';

export const PLAIN_SHEET: Omit<SheetSpec, 'name'> = {
  font: { name: 'Arial', size: 10 },
  literals: [],
  formulas: [],
  fills: [],
  tables: [],
  formats: [],
  conditionalFormats: [],
  validations: [],
  columns: [],
  rows: [],
};

export interface TableContent {
  readonly table: string;
  readonly sheet?: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Literal[])[];
}

/** The address of a block that begins in column A of the 1-based row `first`. */
export function blockFrom(first: number, rows: number, columns: number): string {
  return `A${first}:${columnLetters(columns - 1)}${first + rows - 1}`;
}

/** A sheet that holds one table, its header in row 3. */
export function tableSheet({ table, sheet = `${table} sheet`, headers, rows }: TableContent): SheetSpec {
  const address = blockFrom(3, rows.length + 1, headers.length);
  return {
    ...PLAIN_SHEET,
    name: sheet,
    literals: [{ address, rows: [headers, ...rows] }],
    tables: [{ name: table, address, style: 'TableStyleLight1' }],
  };
}

export function workbookOf(...sheets: readonly SheetSpec[]): WorkbookSpec {
  return { language: 'zh', sheets, names: [], active: sheets[0]?.name ?? '' };
}
