import type { PackField } from '../../workbook/pack/packRecord';
import type { Literal } from '../../workbook/spec';
import { monthKeys } from '../../workbook/tables/layout';
import type { FileCell } from '../files';
import { natureIn } from '../office/natureIn';
import type { OfficeBook, OfficeRow } from '../office/officeBook';
import { plainText } from './cellText';
import { dayOf } from './readCell';

/** The ledger's cell that a field goes to; a request's is the row's first. `null` where no month is meant. */
export function targetOf({ located }: OfficeBook, { row }: OfficeRow, field: PackField, month: number) {
  const key = keyOf(field, month);
  return key === null ? null : { table: 'Ledger' as const, header: located.header('Ledger', key), row };
}

function keyOf(field: PackField, month: number): string | null {
  if (field === 'actual') return monthKeys[month - 1] ?? null;
  return field === 'request' ? 'indicator' : field;
}

/** What stands in that cell; of a request nothing. */
export function nowOf({ ledger }: OfficeBook, { row }: OfficeRow, field: PackField, month: number): Literal {
  const key = keyOf(field, month);
  return field === 'request' || key === null ? null : ledger.raw(key, row);
}

/** Whether the cell is worked out by a formula of the user's. */
export function isFormulaAt({ columns }: OfficeBook, { header, row }: { readonly header: string; readonly row: number }): boolean {
  const column = columns.find((one) => one.table === 'Ledger' && one.header === header);
  const formula = column?.formulas[row];
  return typeof formula === 'string' && formula.startsWith('=') && formula !== column?.values[row];
}

/** Whether the same request stands in the workbook already, dealt with or not. */
export function isRequested({ requests }: OfficeBook, { indicator, unit }: OfficeRow, content: Literal): boolean {
  const rows = Array.from({ length: requests.has('content') && requests.has('unit') && requests.has('indicator') ? requests.rows : 0 }, (_, row) => row);
  return rows.some((row) => requests.text('unit', row) === unit && requests.text('indicator', row) === indicator && plainText(requests.text('content', row)) === content);
}

/** Whether two cells say the same: words in either language, numbers as text, and days as a program wrote them are alike. */
export function saysSame(field: PackField, left: Literal, right: Literal): boolean {
  return left === right || spoken(field, left) === spoken(field, right);
}

function spoken(field: PackField, value: Literal): string {
  if (value === null) return '';
  if (typeof value === 'number') return String((field === 'deadline' ? dayOf(value) : null) ?? Number(value.toPrecision(15)));
  const text = plainText(String(value));
  return field === 'nature' ? natureIn(text) || text : text;
}

/** A returned cell as a literal, as far as it can be compared with what was sent. */
export function literalOf(cell: FileCell | undefined): Literal {
  return cell?.formula ? `=${cell.formula}` : (cell?.value ?? null);
}
