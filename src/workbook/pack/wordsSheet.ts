import { packsIn } from '../text/packsIn';
import { type FormCell, type FormColumn, formSheet } from './formSheet';
import type { PackForm, PackRow } from './packForm';
import type { PackColumn } from './packHeaders';
import type { PackField } from './packRecord';
import type { PackSheet } from './packSpec';

const COLUMNS: readonly FormColumn[] = [
  { column: 'number', width: 5 },
  { column: 'indicator', width: 20 },
  { column: 'unit', width: 13 },
  { column: 'status', width: 19 },
  { column: 'cause', width: 30 },
  { column: 'nextStep', width: 30 },
  { column: 'deadline', width: 12 },
  { column: 'request', width: 22 },
];

/** Rows whose figures the statistics station answers for: what they are behind in stands here, nothing of a figure or a plan. */
export function wordsSheet(form: PackForm, rows: readonly PackRow[], back: string): PackSheet {
  const { instructions, status } = packsIn(form.language);
  return formSheet(form, {
    kind: 'words',
    columns: COLUMNS,
    rows,
    month: null,
    instructions: [instructions.words, instructions.statistics.words, instructions.behind, back],
    cell: (row, column, index) => (column === 'status' ? { value: status.at(row.status, row.month), style: { wrap: true } } : (wordCell(row, column) ?? nameCell(row, column, index))),
    validations: () => [],
    conditionalFormats: () => [],
  });
}

const WORDS: ReadonlySet<string> = new Set<PackField>(['cause', 'nextStep', 'deadline', 'request']);

/** A cell of words to fill in; `null` for another column. A deadline may be a date or words. */
export function wordCell(row: PackRow, column: PackColumn): FormCell | null {
  if (!isField(column) || !WORDS.has(column)) return null;
  const style = column === 'deadline' ? ({ numberFormat: 'yyyy-mm-dd', horizontal: 'Center', wrap: true } as const) : { numberFormat: '@', wrap: true };
  return { value: row.fields[column], style, isOpen: !row.isClosed };
}

/** What names a row. */
export function nameCell(row: PackRow, column: PackColumn, index: number): FormCell {
  if (column === 'number') return { value: index + 1, style: { horizontal: 'Center' } };
  const value = column === 'unit' ? row.unit : row.indicator;
  return { value, style: { numberFormat: '@', wrap: true } };
}

function isField(column: PackColumn): column is PackField & PackColumn {
  return WORDS.has(column);
}
