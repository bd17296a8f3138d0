import { containsArea, equalAreas, shiftArea, type LineChange } from '../book/area';
import { SHEET_COLUMNS, SHEET_ROWS } from '../book/address';
import type { Area } from '../book/operation';
import { HostError, invalidArgument } from './hostError';

/** The cells that a range object stands for. They move when rows or columns are put in before them. */
export class RangeTarget {
  private current: Area | null;

  constructor(
    readonly sheet: string,
    area: Area,
  ) {
    if (area.rows < 1 || area.columns < 1 || !containsArea(WHOLE_SHEET, area)) {
      throw invalidArgument('The range lies outside the sheet.');
    }
    this.current = area;
  }

  /** Refuses with `InvalidReference` once all cells of the range were deleted. */
  get area(): Area {
    if (!this.current) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return this.current;
  }

  get isWholeRows(): boolean {
    return this.area.columns === SHEET_COLUMNS;
  }

  get isWholeColumns(): boolean {
    return this.area.rows === SHEET_ROWS;
  }

  /** Whole rows or columns have no readable values: they would be too many. */
  get isUnbounded(): boolean {
    return this.isWholeRows || this.isWholeColumns;
  }

  shift(change: LineChange): void {
    this.current = this.current && shiftArea(this.current, change);
  }

  covers(area: Area): boolean {
    return equalAreas(this.area, area);
  }
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };
