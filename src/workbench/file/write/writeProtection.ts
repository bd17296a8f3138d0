import type { SheetDelta } from '../delta/delta';
import { type Excelize, type ExcelizeFile, must } from '../../../xlsx/excelize';

type ProtectionOptions = Parameters<ReturnType<Excelize['NewFile']>['ProtectSheet']>[1];

/** Excel.WorksheetProtectionOptions by excelize's names; both say what stays allowed. */
export const ALLOWANCES = {
  allowAutoFilter: 'AutoFilter',
  allowDeleteColumns: 'DeleteColumns',
  allowDeleteRows: 'DeleteRows',
  allowEditObjects: 'EditObjects',
  allowEditScenarios: 'EditScenarios',
  allowFormatCells: 'FormatCells',
  allowFormatColumns: 'FormatColumns',
  allowFormatRows: 'FormatRows',
  allowInsertColumns: 'InsertColumns',
  allowInsertHyperlinks: 'InsertHyperlinks',
  allowInsertRows: 'InsertRows',
  allowPivotTables: 'PivotTables',
  allowSort: 'Sort',
} as const satisfies Record<string, keyof ProtectionOptions>;

export function writeProtection(file: ExcelizeFile, { name, protection }: SheetDelta): void {
  if (protection === undefined) return;
  must(file.UnprotectSheet(name), `unprotect ${name}`);
  if (protection === null) return;
  const { options, password } = protection;
  const allowed: ProtectionOptions = {
    SelectLockedCells: options.selectionMode === undefined || options.selectionMode === 'Normal',
    SelectUnlockedCells: options.selectionMode !== 'None',
  };
  for (const [option, allowance] of Object.entries(ALLOWANCES)) allowed[allowance] = options[option] === true;
  must(file.ProtectSheet(name, { ...allowed, ...(password && { Password: password }) }), `protect ${name}`);
}
