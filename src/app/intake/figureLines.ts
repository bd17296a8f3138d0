import { groupBy } from '../../domain/groupBy';
import type { FigureBook } from './figureBook';
import type { FigureColumn } from './figureColumns';
import { type FigureLine, figureLine, type LineSettings } from './figureLine';
import type { MatchedRow } from './figureRows';

/** One line for every figure in the paste. A place that is hit by two lines refuses both. */
export function figureLines(book: FigureBook, rows: readonly MatchedRow[], columns: readonly FigureColumn[], settings: LineSettings): readonly FigureLine[] {
  const lines = rows.flatMap((row) => columns.flatMap((column) => figureLine(book, row, column, settings) ?? []));
  const hits = groupBy(lines.filter(isAimed), placeKey);
  return lines.map((line) => {
    const same = isAimed(line) ? (hits.get(placeKey(line)) ?? []) : [];
    if (same.length < 2) return line;
    const facts = { unit: line.unit, indicator: line.column.indicator.name, lines: same.map((other) => other.line) };
    return { ...line, state: 'refused', problem: { code: 'figures-twice', severity: 'error', facts }, isTicked: false };
  });
}

function isAimed({ targets }: FigureLine): boolean {
  return targets.length > 0;
}

function placeKey({ unit, column }: FigureLine): string {
  return JSON.stringify([unit, column.indicator.name, column.part]);
}
