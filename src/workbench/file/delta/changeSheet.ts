import type { Operation } from '../../book/operation';
import type { SheetDelta } from './delta';

type Of<K extends Operation['type']> = Extract<Operation, { readonly type: K }>;

/** Operations that change one sheet and move nothing. */
export type SheetOperation = Of<
  | 'setSheet' | 'setCells' | 'setFormat' | 'setColumns' | 'setRows' | 'mergeCells' | 'unmergeCells' | 'freeze' | 'addConditionalFormat'
  | 'deleteConditionalFormat' | 'setValidation' | 'setPageLayout' | 'setChart' | 'deleteChart' | 'protectSheet'
  | 'unprotectSheet' | 'setFilteredRows'
>;

type Changes = { readonly [K in SheetOperation['type']]: (sheet: SheetDelta, operation: Of<K>) => void };

const CHANGES: Changes = {
  setSheet(sheet, { visibility, tabColor, showGridlines }) {
    sheet.visibility = visibility ?? sheet.visibility;
    sheet.tabColor = tabColor ?? sheet.tabColor;
    sheet.showGridlines = showGridlines ?? sheet.showGridlines;
  },
  setCells,
  setFormat: (sheet, { area, format }) => void sheet.formats.push({ area, format }),
  setColumns: (sheet, operation) => void sheet.columns.push(operation),
  setRows: (sheet, operation) => void sheet.rows.push(operation),
  mergeCells: (sheet, { area }) => void sheet.merges.push({ area, merged: true }),
  unmergeCells: (sheet, { area }) => void sheet.merges.push({ area, merged: false }),
  freeze(sheet, { rows, columns }) {
    sheet.freeze = { rows, columns };
  },
  addConditionalFormat(sheet, { conditionalFormat }) {
    sheet.conditionalFormats = [...sheet.conditionalFormats.filter(({ id }) => id !== conditionalFormat.id), conditionalFormat];
  },
  deleteConditionalFormat(sheet, operation) {
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== operation.id);
    sheet.deletedConditionalFormats.add(operation.id);
  },
  setValidation: (sheet, { area, validation }) => void sheet.validations.push({ area, validation }),
  setPageLayout(sheet, { layout }) {
    sheet.page = { ...sheet.page, ...layout };
  },
  setChart: (sheet, { chart }) => void sheet.charts.set(chart.id, chart),
  deleteChart: (sheet, { id }) => void sheet.charts.delete(id),
  protectSheet(sheet, { options, password }) {
    sheet.protection = { options, password };
  },
  unprotectSheet(sheet) {
    sheet.protection = null;
  },
  setFilteredRows(sheet, { rows }) {
    sheet.filteredRows = rows;
  },
};

export function changeSheet(sheet: SheetDelta, operation: SheetOperation): void {
  const change = CHANGES[operation.type] as (sheet: SheetDelta, operation: SheetOperation) => void;
  change(sheet, operation);
}

function setCells(sheet: SheetDelta, { row, column, cells }: Of<'setCells'>): void {
  cells.forEach((contents, down) => {
    const known = sheet.cells.get(row + down) ?? [];
    sheet.cells.set(row + down, known);
    contents.forEach((content, right) => {
      if (content !== undefined) known[column + right] = content;
    });
  });
}
