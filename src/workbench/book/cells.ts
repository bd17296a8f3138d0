import type { LineChange } from './area';
import type { Area, CellContent } from './operation';

type Row = (CellContent | undefined)[];

/** The filled cells of one sheet. Empty cells are not kept. */
export class Cells {
  private readonly rows: (Row | undefined)[] = [];

  get(row: number, column: number): CellContent | undefined {
    return this.rows[row]?.[column];
  }

  /** A content without value and formula empties the cell. */
  set(row: number, column: number, content: CellContent): void {
    const isEmpty = content.formula === undefined && (content.value === null || content.value === '');
    const line = this.rows[row];
    if (!isEmpty) (line ?? (this.rows[row] = []))[column] = content;
    else if (line) line[column] = undefined;
  }

  /** Visits the filled cells row by row. */
  *filled(): Generator<{ readonly row: number; readonly column: number; readonly content: CellContent }> {
    for (let row = 0; row < this.rows.length; row++) {
      const line = this.rows[row];
      if (!line) continue;
      for (let column = 0; column < line.length; column++) {
        const content = line[column];
        if (content) yield { row, column, content };
      }
    }
  }

  /** The smallest area that holds every filled cell within `limit`, or `null`. */
  used(limit: Area): Area | null {
    let [top, left, bottom, right] = [-1, Infinity, -1, -1];
    const lastRow = Math.min(this.rows.length, limit.row + limit.rows);
    for (let row = limit.row; row < lastRow; row++) {
      const line = this.rows[row];
      if (!line) continue;
      const lastColumn = Math.min(line.length, limit.column + limit.columns);
      for (let column = limit.column; column < lastColumn; column++) {
        if (!line[column]) continue;
        if (top < 0) top = row;
        bottom = row;
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return top < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Replaces formulas in place; the values stay until the next calculation. */
  mapFormulas(change: (formula: string) => string): void {
    for (const { row, column, content } of this.filled()) {
      if (content.formula === undefined) continue;
      const formula = change(content.formula);
      if (formula !== content.formula) this.set(row, column, { ...content, formula });
    }
  }

  shift({ axis, at, count }: LineChange): void {
    if (axis === 'row') shiftArray(this.rows, at, count);
    else for (const line of this.rows) if (line) shiftArray(line, at, count);
  }
}

function shiftArray<T>(list: (T | undefined)[], at: number, count: number): void {
  if (at >= list.length) return;
  if (count < 0) list.splice(at, -count);
  else list.splice(at, 0, ...Array<undefined>(count).fill(undefined));
}
