import type { Area } from '../book/operation';
import { sampleCells } from '../book/layers';
import type { Sheet } from '../book/sheet';
import { HostError } from './hostError';

/** What `worksheet.protection.protect` can leave open (Excel.WorksheetProtectionOptions). */
export type ProtectionOption =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertRows'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowAutoFilter'
  | 'allowEditObjects';

/** Refuses with `AccessDenied` a change that the sheet's protection does not leave open. */
export function requireUnprotected(sheet: Sheet, option?: ProtectionOption): void {
  if (sheet.protection && !(option && sheet.protection.options[option] === true)) throw denied();
}

/** Refuses with `AccessDenied` when a cell of the area is locked and the sheet is protected. */
export function requireUnlocked(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  const cells = sampleCells(area, sheet.formats.touching(area));
  if (cells.some(({ row, column }) => sheet.formats.get(row, column, 'locked'))) throw denied();
}

function denied(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');
}
