import { intersectAreas } from '../../book/area';
import { DEFAULT_FORMAT } from '../../book/format';
import { moveReferences } from '../../book/moveReferences';
import type { Area, CellContent, CellFormat } from '../../book/operation';
import { HostError, invalidArgument } from '../hostError';
import { requireUnlocked, requireUnprotected } from '../protection';
import type { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';
import { nameHeaders } from './headerCells';

export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

/**
 * Copies `source` over `target`. A target that is a multiple of the source is filled by repeating it;
 * a smaller one grows to the source's size. Relative references move with each copied cell.
 */
export function copyRange(session: Session, source: RangeTarget, target: RangeTarget, type: CopyType, skipBlanks: boolean): void {
  const area = pastedArea(source.area, target.area);
  const sheet = session.sheet(target.sheet);
  if (type === 'Formats') requireUnprotected(sheet, 'allowFormatCells');
  else requireUnlocked(sheet, area);
  if (type !== 'Formats') copyCells(session, source, target.sheet, area, type === 'Values', skipBlanks);
  if (type === 'All') refuseUncopiedHighlights(session, source, target.sheet, area);
  if (type === 'All' || type === 'Formats') copyFormats(session, source, target.sheet, area);
}

function pastedArea(source: Area, target: Area): Area {
  const rows = target.rows % source.rows === 0 ? target.rows : source.rows;
  const columns = target.columns % source.columns === 0 ? target.columns : source.columns;
  const area = { ...target, rows, columns };
  if (rows * columns > 20_000_000) throw invalidArgument('The range is too large to be filled.');
  return area;
}

function copyCells(session: Session, source: RangeTarget, sheet: string, area: Area, asValues: boolean, skipBlanks: boolean): void {
  const from = session.sheet(source.sheet).cells;
  const { row, column, rows, columns } = source.area;
  const pattern = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => from.get(row + i, column + j)),
  );
  const cells = Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j): CellContent | undefined => {
      const content = pattern[i % rows]?.[j % columns];
      if (!content) return skipBlanks ? undefined : EMPTY;
      if (content.formula === undefined || asValues) return { value: content.value };
      const [down, right] = [area.row + i - row - (i % rows), area.column + j - column - (j % columns)];
      return { value: null, formula: moveReferences(content.formula, down, right) };
    }),
  );
  session.write({ type: 'setCells', sheet, row: area.row, column: area.column, cells: nameHeaders(session.book, sheet, area, cells) });
}

const EMPTY: CellContent = { value: null };

function copyFormats(session: Session, source: RangeTarget, sheet: string, area: Area): void {
  const layers = session.sheet(source.sheet).formats.touching(source.area);
  session.write({ type: 'setFormat', sheet, area, format: DEFAULT_FORMAT });
  for (const { area: layer, value } of layers) {
    const part = intersectAreas(layer, source.area);
    if (!part) continue;
    for (const tile of tiles(part, source.area, area)) session.write({ type: 'setFormat', sheet, area: tile, format: repeated(value, part, tile) });
  }
}

/** Where a part of the source comes to lie: once for each repetition, in one piece along an axis that it fills. */
function tiles(part: Area, source: Area, target: Area): Area[] {
  const rows = part.rows === source.rows ? [{ row: target.row, rows: target.rows }] : steps(target.rows, source.rows).map((by) => ({ row: target.row + by + part.row - source.row, rows: part.rows }));
  const columns = part.columns === source.columns ? [{ column: target.column, columns: target.columns }] : steps(target.columns, source.columns).map((by) => ({ column: target.column + by + part.column - source.column, columns: part.columns }));
  return rows.flatMap((vertical) => columns.map((horizontal) => ({ ...vertical, ...horizontal })));
}

function steps(length: number, step: number): number[] {
  return Array.from({ length: Math.ceil(length / step) }, (_, i) => i * step);
}

/** One row filled down has its outer lines between all copies too. */
function repeated(format: Partial<CellFormat>, part: Area, tile: Area): Partial<CellFormat> {
  const { borders } = format;
  if (!borders) return format;
  const horizontal = tile.rows > part.rows ? (borders.EdgeBottom ?? borders.EdgeTop) : borders.InsideHorizontal;
  const vertical = tile.columns > part.columns ? (borders.EdgeRight ?? borders.EdgeLeft) : borders.InsideVertical;
  return { ...format, borders: { ...borders, ...(horizontal && { InsideHorizontal: horizontal }), ...(vertical && { InsideVertical: vertical }) } };
}

/** Highlights that cover both places need no copy; copying others is not modelled. */
function refuseUncopiedHighlights(session: Session, source: RangeTarget, sheet: string, area: Area): void {
  const lost = session.sheet(source.sheet).conditionalFormats.some((format) => {
    const isThere = source.sheet === sheet && intersectAreas(format.area, area) !== null;
    return intersectAreas(format.area, source.area) !== null && !isThere;
  });
  if (lost) throw new HostError('ApiNotFound', 'The workbench does not model copying conditional formats.');
}
