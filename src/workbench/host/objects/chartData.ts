import { formatFixedArea, quoteSheetName } from '../../book/address';
import type { Area, ChartSeries, Scalar } from '../../book/operation';
import type { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';

/**
 * The series that Excel finds in a block of data: its first row and column are names where they hold
 * text (or the corner is empty). `Auto` takes the longer side as categories.
 */
export function seriesOf(session: Session, data: RangeTarget, by: 'Auto' | 'Columns' | 'Rows'): ChartSeries[] {
  const { area } = data;
  const value = (row: number, column: number) => session.book.value(data.sheet, area.row + row, area.column + column);
  const isName = (scalar: Scalar) => typeof scalar === 'string' || scalar === null;
  const hasHeader = area.rows > 1 && isName(value(0, area.columns - 1));
  const hasCategories = area.columns > 1 && isName(value(area.rows - 1, 0));
  const body = inner(area, hasHeader, hasCategories);
  const byColumns = by === 'Columns' || (by === 'Auto' && body.rows >= body.columns);
  const refer = (part: Area) => `${quoteSheetName(session.sheet(data.sheet).name)}!${formatFixedArea(part)}`;
  const header: Area = { ...body, row: area.row, rows: 1 };
  const categories: Area = { ...body, column: area.column, columns: 1 };
  const count = byColumns ? body.columns : body.rows;
  return Array.from({ length: count }, (_, i): ChartSeries => {
    const values = byColumns ? { ...body, column: body.column + i, columns: 1 } : { ...body, row: body.row + i, rows: 1 };
    const named = byColumns ? hasHeader : hasCategories;
    const labelled = byColumns ? hasCategories : hasHeader;
    const name = byColumns ? value(0, values.column - area.column) : value(values.row - area.row, 0);
    return {
      name: named && name !== null ? String(name) : null,
      values: refer(values),
      categories: labelled ? refer(byColumns ? categories : header) : null,
      chartType: null,
      color: null,
    };
  });
}

function inner(area: Area, hasHeader: boolean, hasCategories: boolean): Area {
  const [down, right] = [hasHeader ? 1 : 0, hasCategories ? 1 : 0];
  return { row: area.row + down, column: area.column + right, rows: area.rows - down, columns: area.columns - right };
}
