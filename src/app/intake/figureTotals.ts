import { convert } from '../../domain/measure';
import { parseAmount } from '../../domain/parseAmount';
import { sumDecimals } from '../../domain/sumDecimals';
import type { FigureColumn } from './figureColumns';
import type { MatchedRow } from './figureRows';
import { isBlankCell } from './figureValue';

/** A total that the paste states, beside what its rows add up to; in the measure of the column. */
export interface FigureTotal {
  readonly header: string;
  readonly measure: string;
  readonly stated: number;
  readonly sum: number;
  /** Rows whose figure could not be read and is not in the sum. */
  readonly unread: number;
}

/** Every column that has exactly one total; matched or not, all units' rows are in the sum. */
export function figureTotals(rows: readonly MatchedRow[], columns: readonly FigureColumn[]): readonly FigureTotal[] {
  const totals = rows.filter(({ kind }) => kind === 'total');
  const units = rows.filter(({ kind }) => kind === 'unit');
  return columns.flatMap(({ column, header, measure }): FigureTotal[] => {
    const read = (row: MatchedRow): number | null => figureIn(row.cells[column] ?? '', measure);
    const stated = totals.flatMap((row) => read(row) ?? []);
    const [only] = stated;
    if (only === undefined || stated.length > 1) return [];
    const filled = units.filter(({ cells }) => !isBlankCell(cells[column] ?? ''));
    const figures = filled.map(read);
    return [{ header, measure, stated: only, sum: sumDecimals(figures) ?? 0, unread: figures.filter((figure) => figure === null).length }];
  });
}

function figureIn(cell: string, measure: string): number | null {
  if (isBlankCell(cell)) return null;
  const parsed = parseAmount(cell, measure);
  if (!parsed.ok || parsed.value.value === null) return null;
  const converted = convert(parsed.value.value, parsed.value.unit ?? measure, measure);
  return converted.ok ? converted.value : null;
}
