import type { GivenTotal } from '../../workbook/decode/others';
import type { Append, ColumnChange } from '../../workbook/change';
import type { Literal } from '../../workbook/spec';
import { changed } from './changes';
import type { Overrides } from './overrides';
import type { Plan } from './readPlan';

type Totals = Overrides['officeTotals'];

/** A total that has no row in the workbook's table yet, with the row that it will have there. */
interface NewTotal {
  readonly indicator: string;
  readonly office: string;
  readonly total: number;
  readonly row: number;
  /** Whether it is put below the table's rows. */
  readonly isAdded: boolean;
}

/** What offices are given once the overrides stand in the table. */
export function givenTotals(plan: Plan, totals: Totals): readonly GivenTotal[] {
  const standing = plan.officeTotals.flatMap((given) => {
    const total = totals[given.indicator]?.[given.office];
    return total === undefined ? [given] : total === null ? [] : [{ ...given, total }];
  });
  return [...standing, ...newTotals(plan, totals)];
}

/** New totals take the table's blank rows first, then rows below it, which begin at a last row that is blank. */
function newTotals(plan: Plan, totals: Totals): readonly NewTotal[] {
  const given = new Set(plan.officeTotals.map(({ indicator, office }) => JSON.stringify([indicator, office])));
  const wanted = Object.entries(totals).flatMap(([indicator, offices]) =>
    Object.entries(offices).flatMap(([office, total]) => (total === null || given.has(JSON.stringify([indicator, office])) ? [] : [{ indicator, office, total }])),
  );
  if (wanted.length === 0) return [];
  const { rows } = plan.readers.officeTotals;
  const all = Array.from({ length: rows }, (_, row) => row);
  const named = wanted.map((one) => all.find((row) => stands(plan, row, one)));
  const unnamed = named.filter((row) => row === undefined).length;
  const blank = all.filter((row) => stands(plan, row, { indicator: '', office: '' }));
  const free = (unnamed > blank.length ? blank.filter((row) => row < rows - 1) : blank).values();
  let below = blank.includes(rows - 1) ? rows - 1 : rows;
  return wanted.map((one, index) => {
    const row = named[index] ?? free.next().value;
    return row === undefined ? { ...one, row: below++, isAdded: true } : { ...one, row, isAdded: false };
  });
}

/** Whether a row names this indicator and office and has no total. */
function stands({ readers: { officeTotals } }: Plan, row: number, { indicator, office }: { readonly indicator: string; readonly office: string }): boolean {
  return officeTotals.text('indicator', row) === indicator && officeTotals.text('office', row) === office && officeTotals.text('total', row) === '';
}

/** The table's cells that change. */
export function totalColumns(plan: Plan, totals: Totals): readonly ColumnChange[] {
  const cells = { indicator: new Map<number, Literal>(), office: new Map<number, Literal>(), total: new Map<number, Literal>() };
  for (const { indicator, office, row, total: before } of plan.officeTotals) {
    const total = totals[indicator]?.[office];
    if (total !== undefined && total !== before) cells.total.set(row, total);
  }
  for (const { row, isAdded, ...one } of newTotals(plan, totals)) {
    if (isAdded) continue;
    cells.indicator.set(row, one.indicator);
    cells.office.set(row, one.office);
    cells.total.set(row, one.total);
  }
  return (['indicator', 'office', 'total'] as const).flatMap((key) => (cells[key].size > 0 ? [changed(plan, 'OfficeTotals', key, cells[key])] : []));
}

/** Totals for which the table has no blank row left. */
export function totalRows(plan: Plan, totals: Totals): readonly Append[] {
  const below = newTotals(plan, totals).filter(({ isAdded }) => isAdded);
  if (below.length === 0) return [];
  const headers = ['indicator', 'office', 'total'].map((key) => plan.located.header('OfficeTotals', key));
  return [{ table: 'OfficeTotals', headers, rows: below.map(({ indicator, office, total }) => [indicator, office, total]) }];
}
