import type { Session } from '../session';
import { freeHeader } from './headerCells';

/** Columns put into a table get header texts of their own, as Excel gives them. */
export function nameInsertedHeaders(session: Session, sheet: string, first: number, count: number): void {
  for (const { area } of session.book.tablesOn(sheet)) {
    const last = Math.min(first + count, area.column + area.columns);
    if (first <= area.column || first >= area.column + area.columns) continue;
    const taken = new Set<string>();
    for (let column = area.column; column < area.column + area.columns; column++) {
      const text = session.book.value(sheet, area.row, column);
      if (text !== null) taken.add(String(text).toLowerCase());
    }
    const cells = Array.from({ length: last - first }, (_, i) => ({ value: freeHeader('', first + i - area.column, taken) }));
    session.write({ type: 'setCells', sheet, row: area.row, column: first, cells: [cells] });
  }
}
