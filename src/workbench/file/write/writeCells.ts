import type { CellContent } from '../../book/operation';
import { cellName } from '../address';
import type { SheetDelta } from '../delta/delta';
import { type ExcelizeFile, must } from '../excelize';
import { toFileText } from '../package/escapes';
import { isErrorText } from '../patch/cachedValue';

type Written = string | number | boolean | null;

/**
 * Writes literals. A formula gets a number in its place: its text goes in when the cells are patched,
 * because excelize cannot keep a formula and its value together.
 */
export function writeCells(file: ExcelizeFile, sheet: SheetDelta): void {
  for (const [row, contents] of [...sheet.cells].sort(([one], [other]) => one - other)) {
    for (const { column, values } of runs(contents)) {
      must(file.SetSheetRow(sheet.name, cellName(row, column), values), `write row ${String(row + 1)} of ${sheet.name}`);
    }
  }
}

/** Stretches of cells without a hole: excelize empties a cell for which it is given nothing. */
function runs(contents: readonly (CellContent | undefined)[]): { column: number; values: Written[] }[] {
  const found: { column: number; values: Written[] }[] = [];
  contents.forEach((content, column) => {
    if (content === undefined) return;
    const last = found.at(-1);
    if (last && last.column + last.values.length === column) last.values.push(written(content));
    else found.push({ column, values: [written(content)] });
  });
  return found;
}

function written({ value, formula }: CellContent): Written {
  if (formula !== undefined || isErrorText(value)) return 0;
  if (value === '') return null;
  return typeof value === 'string' ? toFileText(value) : value;
}
