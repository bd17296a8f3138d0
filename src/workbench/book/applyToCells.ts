import { intersectAreas } from './area';
import type { Operation } from './operation';
import type { Sheet } from './sheet';

/** Operations on cells, rows and columns of one sheet. */
export type CellOperation = Extract<
  Operation,
  { readonly type: 'setCells' | 'setFormat' | 'setColumns' | 'setRows' | 'mergeCells' | 'unmergeCells' | 'freeze' | 'setValidation' | 'setFilteredRows' }
>;

export function applyToCells(sheet: Sheet, operation: CellOperation): void {
  switch (operation.type) {
    case 'setCells':
      operation.cells.forEach((line, i) =>
        line.forEach((content, j) => content && sheet.cells.set(operation.row + i, operation.column + j, content)),
      );
      return;
    case 'setFormat':
      return sheet.formats.put(operation.area, operation.format);
    case 'setColumns': {
      const { first, last, width, hidden, outlineLevel, collapsed } = operation;
      return sheet.columns.set(first, last, { width, hidden, outlineLevel, collapsed });
    }
    case 'setRows': {
      const { first, last, height, hidden, outlineLevel } = operation;
      return sheet.rows.set(first, last, { height, hidden, outlineLevel });
    }
    case 'mergeCells':
    case 'unmergeCells': {
      const apart = sheet.merged.filter((area) => !intersectAreas(area, operation.area));
      sheet.merged = operation.type === 'mergeCells' ? [...apart, operation.area] : apart;
      return;
    }
    case 'freeze':
      sheet.frozen = { rows: operation.rows, columns: operation.columns };
      return;
    case 'setValidation':
      return sheet.validations.put(operation.area, operation.validation);
    case 'setFilteredRows':
      sheet.filteredRows = new Set(operation.rows);
  }
}
