import { SHEET_ROWS } from '../../book/address';
import type { SheetDelta } from '../delta/delta';

export interface RowProperties {
  /** Rows that must exist for their properties, ascending. */
  readonly rows: readonly number[];
  /** A row's attributes with its properties put in. */
  applied(attributes: Readonly<Record<string, string>>, row: number): Record<string, string>;
}

/** Heights, hidden rows, outline levels and filtered rows as attributes of `<row>`, the last change winning. */
export function rowProperties(sheet: SheetDelta): RowProperties {
  const attributes = new Map<number, Record<string, string>>();
  const cleared = new Map<number, Set<string>>();
  const set = (row: number, name: string, value: string | null): void => {
    const known = attributes.get(row) ?? {};
    attributes.set(row, known);
    const gone = cleared.get(row) ?? new Set();
    cleared.set(row, gone);
    if (value === null) {
      gone.add(name);
      Reflect.deleteProperty(known, name);
    } else {
      gone.delete(name);
      known[name] = value;
    }
  };
  for (const { first, last, height, hidden, outlineLevel } of sheet.rows) {
    if (last >= SHEET_ROWS - 1) continue;
    for (let row = first; row <= last; row += 1) {
      if (height !== undefined) {
        set(row, 'ht', String(height));
        set(row, 'customHeight', '1');
      }
      if (hidden !== undefined) set(row, 'hidden', hidden ? '1' : null);
      if (outlineLevel !== undefined) set(row, 'outlineLevel', outlineLevel > 0 ? String(outlineLevel) : null);
    }
  }
  for (const row of sheet.filteredRows ?? []) set(row, 'hidden', '1');
  return {
    rows: [...attributes.keys()].sort((one, other) => one - other),
    applied(known, row) {
      const gone = cleared.get(row);
      const kept = Object.entries(known).filter(([name]) => !gone?.has(name));
      return { ...Object.fromEntries(kept), ...attributes.get(row) };
    },
  };
}
