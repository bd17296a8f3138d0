import { isCalled, matchUnit, type PastedNames, type UnitMatch } from '../../domain/intake/matchUnit';
import { namesIn, type PastedColumn, type PastedFigures, rowKind } from '../../domain/intake/pastedFigures';
import type { FigureBook } from './figureBook';

/** A row of the paste with the unit it is about. */
export interface MatchedRow {
  /** 1-based line of the paste. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly names: PastedNames;
  /** As the paste calls it. */
  readonly named: string;
  readonly kind: 'unit' | 'total';
  readonly match: UnitMatch;
}

/** Every row that is a unit's or the total of all; subtotals and remarks belong to nobody. A total is only the town's own figure, if that has a row. */
export function matchedRows(book: FigureBook, { rows }: PastedFigures, columns: readonly PastedColumn[]): readonly MatchedRow[] {
  const figures = columns.filter(({ role }) => role.kind === 'figure');
  return rows.flatMap(({ line, cells }): MatchedRow[] => {
    const names = namesIn(cells, columns);
    const named = names.name || names.creditCode || names.code;
    const kind = rowKind(names);
    if (kind === 'part' || !figures.some(({ column }) => /\S/.test(cells[column] ?? ''))) return [];
    return [{ line, cells, names, named, kind, match: kind === 'total' ? townMatch(book) : matchUnit(names, book.units) }];
  });
}

/** Whether the paste calls the unit otherwise than the workbook does. */
export function isRenamed({ names, match }: MatchedRow): boolean {
  return match.kind === 'exact' && names.name !== '' && !isCalled(names.name, match.unit);
}

/** A total is not silently taken for the town's official figure. */
function townMatch(book: FigureBook): UnitMatch {
  const [town, other] = book.units.units.filter(({ shortName }) => book.towns.has(shortName));
  return town && !other ? { kind: 'near', unit: town, why: 'nameDiffers', distance: 0 } : { kind: 'none' };
}
