import { amountFormat } from '../sheets/frame';
import { packsIn } from '../text/packsIn';
import { figureRules } from './figureRules';
import { type FormCell, type FormColumn, formSheet } from './formSheet';
import type { PackForm, PackRow } from './packForm';
import type { PackColumn } from './packHeaders';
import type { PackSheet, PackStyle } from './packSpec';
import { rowFormulas } from './rowFormulas';
import { nameCell, wordCell } from './wordsSheet';

const NAMES: readonly FormColumn[] = [
  { column: 'number', width: 5 },
  { column: 'indicator', width: 17 },
  { column: 'unit', width: 11 },
  { column: 'measure', width: 7 },
];
const FIGURES: readonly FormColumn[] = [
  { column: 'milestone', width: 10.5 },
  { column: 'last', width: 12 },
  { column: 'actual', width: 11 },
  { column: 'nature', width: 9.5 },
  { column: 'distance', width: 10.5 },
  { column: 'attainment', width: 9 },
  { column: 'hint', width: 16.5 },
  { column: 'cause', width: 17 },
  { column: 'nextStep', width: 17 },
  { column: 'deadline', width: 11.5 },
  { column: 'request', width: 13 },
];

/** Rows whose figures the office itself gives. `besides` says that the form has a sheet of words too. */
export function figureSheet(form: PackForm, rows: readonly PackRow[], besides: boolean, back: string): PackSheet {
  const { instructions } = packsIn(form.language);
  const own = rows.some((row) => !row.isClosed && row.month !== form.month);
  return formSheet(form, {
    kind: 'figures',
    columns: [...NAMES, ...(own ? [{ column: 'period', width: 8 } as const] : []), ...FIGURES],
    rows,
    month: own ? null : form.month,
    instructions: [instructions.figures(own ? null : form.month), instructions.statistics[besides ? 'besides' : 'alone'], instructions.behind, back],
    cell: (row, column, index, at) => figureCell(form, row, column, at) ?? wordCell(row, column) ?? nameCell(row, column, index),
    ...figureRules(form, rows),
  });
}

function figureCell(form: PackForm, row: PackRow, column: PackColumn, at: (column: PackColumn) => string): FormCell | null {
  const text = packsIn(form.language);
  const amount = amountFormat(row.decimals);
  switch (column) {
    case 'measure':
      return { value: row.measure, style: { horizontal: 'Center', wrap: true } };
    case 'period':
      return { value: row.month === 0 ? null : text.months(row.month), style: { horizontal: 'Center' } };
    case 'milestone':
      return { value: row.milestone, style: { numberFormat: amount, shrink: true } };
    case 'last':
      return { value: row.last?.value ?? null, style: { numberFormat: row.last ? `${amount}"${text.monthAfter(row.last.month)}"` : amount, shrink: true } };
    case 'actual':
      return { value: row.fields.actual, style: { numberFormat: amount, shrink: true }, isOpen: !row.isClosed };
    case 'nature':
      return { value: row.fields.nature, style: { horizontal: 'Center', shrink: true }, isOpen: !row.isClosed };
    case 'distance':
    case 'attainment':
    case 'hint':
      return workedCell(form, row, column, at);
    default:
      return null;
  }
}

function workedCell(form: PackForm, row: PackRow, column: 'distance' | 'attainment' | 'hint', at: (column: PackColumn) => string): FormCell {
  const amount = amountFormat(row.decimals);
  const styles: Readonly<Record<typeof column, PackStyle>> = {
    distance: { numberFormat: `${amount};[Red]-${amount};${amount}`, shrink: true },
    attainment: { numberFormat: '0.0%', shrink: true },
    hint: { wrap: true },
  };
  if (row.isClosed) return { value: column === 'hint' ? row.status : null, style: styles[column] };
  return { ...rowFormulas(form, row, at)[column], style: styles[column] };
}
