import { type ColumnRole, FIGURE_PARTS, type FigurePart } from '../../domain/intake/columnRole';
import type { PastedColumn, PastedFigures } from '../../domain/intake/pastedFigures';
import type { Issue } from '../../domain/issue';
import { measuresLike } from '../../domain/measure';
import type { FigureBook, FigureIndicator } from './figureBook';
import { baseHeader } from './figureTargets';

/** A column of figures of which indicator, measure and part are settled. */
export interface FigureColumn {
  readonly column: number;
  readonly header: string;
  readonly indicator: FigureIndicator;
  readonly measure: string;
  readonly part: FigurePart;
}

/** Columns as the planner has settled them; what is not touched stays as it was read. */
export function settledColumns({ columns }: PastedFigures, chosen: ReadonlyMap<number, ColumnRole>): readonly PastedColumn[] {
  return columns.map((column) => ({ ...column, role: chosen.get(column.column) ?? column.role }));
}

/**
 * Columns to import, and what has to be settled before: `figures-no-names`, `figures-no-columns`, `figures-no-indicator`,
 * `figures-no-measure`, `figures-measure-differs`, `figures-column-twice`, `figures-no-quarters` where Bases has no column.
 */
export function figureColumns(book: FigureBook, columns: readonly PastedColumn[]): { readonly figures: readonly FigureColumn[]; readonly open: readonly Issue[] } {
  const open: Issue[] = [];
  if (!columns.some(({ role }) => role.kind === 'names')) open.push(unsettled('figures-no-names', {}));
  if (!columns.some(({ role }) => role.kind === 'figure')) open.push(unsettled('figures-no-columns', {}));
  const seen = new Map<string, string>();
  const figures = columns.flatMap((column): FigureColumn[] => {
    const settled = settle(book, column);
    if (!settled) return [];
    if (!('indicator' in settled)) {
      open.push(settled);
      return [];
    }
    const key = JSON.stringify([settled.indicator.name, settled.part]);
    const first = seen.get(key);
    if (first !== undefined) open.push(unsettled('figures-column-twice', { first, second: nameOf(column), indicator: settled.indicator.name }));
    seen.set(key, nameOf(column));
    return [settled];
  });
  return { figures, open };
}

/** What a column is called: its heading, or its place where it has none. */
function nameOf({ header, column }: PastedColumn): string {
  return header === '' ? String(column + 1) : header;
}

function settle(book: FigureBook, pasted: PastedColumn): FigureColumn | Issue | null {
  const { role, column } = pasted;
  if (role.kind !== 'figure') return null;
  const name = nameOf(pasted);
  const indicator = role.indicator === null ? undefined : book.indicators.get(role.indicator);
  if (!indicator) return unsettled('figures-no-indicator', { column: name });
  const measure = role.measure ?? usualMeasure(indicator);
  if (measure === null) return unsettled('figures-no-measure', { column: name });
  if (!measuresLike(indicator.splitUnit).includes(measure)) return unsettled('figures-measure-differs', { column: name, measure, splitUnit: indicator.splitUnit, indicator: indicator.name });
  if (FIGURE_PARTS.indexOf(role.part) > 1 && baseHeader(book, indicator.name, role.part) === null) return unsettled('figures-no-quarters', { column: name, indicator: indicator.name });
  return { column, header: name, indicator, measure, part: role.part };
}

/** Numbers of things and rates are counted in one way only. */
export function usualMeasure({ kind, splitUnit }: FigureIndicator): string | null {
  return kind === 'count' || kind === 'net' || kind === 'rate' ? splitUnit : null;
}

function unsettled(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}
