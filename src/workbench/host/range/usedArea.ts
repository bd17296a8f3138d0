import { boundAreas, intersectAreas } from '../../book/area';
import type { Area } from '../../book/operation';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../book/address';
import type { Sheet } from '../../book/sheet';

/** The part of `limit` that holds values, and formatted cells too unless `valuesOnly`; `null` when there is none. */
export function usedArea(sheet: Sheet, limit: Area, valuesOnly: boolean): Area | null {
  const filled = sheet.cells.used(limit);
  if (valuesOnly) return filled;
  const formatted = sheet.formats
    .touching(limit)
    .filter(({ area }) => area.rows < SHEET_ROWS && area.columns < SHEET_COLUMNS)
    .flatMap(({ area }) => intersectAreas(area, limit) ?? []);
  return [...(filled ? [filled] : []), ...formatted].reduce<Area | null>((sum, area) => (sum ? boundAreas(sum, area) : area), null);
}
