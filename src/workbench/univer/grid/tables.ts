import { BooleanNumber, BorderStyleTypes } from '@univerjs/core';
import {
  DeleteWorksheetRangeThemeStyleMutation,
  RegisterWorksheetRangeThemeStyleMutation,
  SetWorksheetRangeThemeStyleMutation,
} from '@univerjs/sheets';
import type { Area, Operation } from '../../book/operation';
import type { WorkbookUnit } from '../workbookUnit';
import { toRange } from './range';

type AddTable = Extract<Operation, { type: 'addTable' }>;
type SetTable = Extract<Operation, { type: 'setTable' }>;

interface Shown {
  readonly sheet: string;
  readonly area: Area;
  readonly style: string;
  readonly showBandedRows: boolean;
}

/** Head and bands of the tables. Univer's own tables are not used: the book knows what belongs to a table. */
export class Tables {
  private readonly tables = new Map<string, Shown>();
  private readonly registered = new Set<string>();

  constructor(private readonly unit: WorkbookUnit) {}

  add(table: AddTable): void {
    this.show(table.id, table);
  }

  change({ id, area, style, showBandedRows }: SetTable): void {
    const before = this.tables.get(id);
    if (!before) return;
    this.hide(id);
    this.show(id, {
      ...before,
      ...(area && { area }),
      ...(style && { style }),
      ...(showBandedRows !== undefined && { showBandedRows }),
    });
  }

  delete(id: string): void {
    this.hide(id);
    this.tables.delete(id);
  }

  private show(id: string, table: Shown): void {
    const { sheet, area, style, showBandedRows } = table;
    this.tables.set(id, { sheet, area, style, showBandedRows });
    const themeName = this.register(id, table);
    this.unit.grow(sheet, area.row + area.rows, area.column + area.columns);
    this.unit.run(SetWorksheetRangeThemeStyleMutation.id, { ...this.target(sheet), themeName, range: toRange(area) });
  }

  /** The table may have moved since it was shown; its name is found wherever it is on the sheet. */
  private hide(id: string): void {
    const table = this.tables.get(id);
    const sheet = table && this.unit.workbook().getSheetBySheetId(table.sheet);
    if (!table || !sheet) return;
    const everywhere = toRange({ row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
    const themeName = nameOf(id, table);
    this.unit.run(DeleteWorksheetRangeThemeStyleMutation.id, { ...this.target(table.sheet), themeName, range: everywhere });
  }

  private target(sheet: string): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.unit.id, subUnitId: sheet };
  }

  /** Medium styles have a filled head, light ones a line below it. */
  private register(id: string, table: Shown): string {
    const themeName = nameOf(id, table);
    if (this.registered.has(themeName)) return themeName;
    this.registered.add(themeName);
    const rangeThemeStyleJson = {
      name: themeName,
      headerRowStyle: /Medium|Dark/.test(table.style) ? FILLED_HEAD : LINED_HEAD,
      ...(table.showBandedRows && { secondRowStyle: { bg: { rgb: '#F3F6FB' } } }),
    };
    this.unit.run(RegisterWorksheetRangeThemeStyleMutation.id, { unitId: this.unit.id, themeName, rangeThemeStyleJson });
    return themeName;
  }
}

const FILLED_HEAD = { bg: { rgb: '#2F5D9B' }, cl: { rgb: '#FFFFFF' }, bl: BooleanNumber.TRUE };
const LINED_HEAD = { bl: BooleanNumber.TRUE, bd: { b: { s: BorderStyleTypes.THIN, cl: { rgb: '#9DB2CF' } } } };

function nameOf(id: string, { style, showBandedRows }: Shown): string {
  return `${id} ${style} ${showBandedRows ? 'banded' : 'plain'}`;
}
