import type { Scalar } from '../../book/operation';
import { cellName } from '../address';
import { Parts } from '../../../xlsx/package/parts';
import { readRows, readSheetPart } from '../../../xlsx/package/sheetPart';
import { describe } from '../source/describe';
import { cellValue } from '../../../xlsx/read/cellValue';
import { readSharedStrings } from '../../../xlsx/read/sharedStrings';

/**
 * The values that a file carries, literals and last results alike: sheet name → `A1` → value. Empty
 * cells and formulas without a value are left out. Knows nothing of number formats: values are raw.
 */
export function readValues(bytes: Uint8Array): Map<string, Map<string, Scalar>> {
  const parts = new Parts(bytes);
  const { sheets, workbookPath } = describe(parts);
  const shared = readSharedStrings(parts, workbookPath).map(({ text }) => text);
  return new Map(sheets.map(({ name, path }) => [name, sheetValues(readSheetPart(parts, path).data, shared)]));
}

function sheetValues(data: string, shared: readonly string[]): Map<string, Scalar> {
  const values = new Map<string, Scalar>();
  for (const row of readRows(data)) {
    for (const cell of row.cells) {
      const value = cellValue(cell, shared);
      if (value !== null) values.set(cellName(row.index, cell.column), value);
    }
  }
  return values;
}
