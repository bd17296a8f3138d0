import type { Delta, TableDelta } from '../delta/delta';
import { areaName } from '../address';
import { type ExcelizeFile, must } from '../../../xlsx/excelize';

/** Adds the new tables. Names of columns and whatever excelize cannot set are patched in afterwards. */
export function writeTables(file: ExcelizeFile, delta: Delta): void {
  const names = new Map(delta.sheets.map((sheet) => [sheet.id, sheet.name]));
  for (const table of delta.tables.values()) {
    if (table.path === null) addTable(file, names.get(table.sheet) ?? '', table);
  }
}

function addTable(file: ExcelizeFile, sheet: string, { id, name, area, style, showBandedRows }: TableDelta): void {
  if (!name || !area) throw new Error(`table ${id} has no name or area`);
  must(
    file.AddTable(sheet, { Range: areaName(area), Name: name, StyleName: style ?? '', ShowRowStripes: showBandedRows ?? true }),
    `add table ${name}`,
  );
}
