import { SETTING_NAMES } from '../../workbook/formulas/status';
import { markOf, type ProtectionMark } from '../../workbook/protect/mark';

/** Asks for the cell in which Settings says whether Xushi protects the workbook. */
export function askForMark({ workbook }: Excel.RequestContext): Excel.Range {
  const cell = workbook.names.getItemOrNullObject(SETTING_NAMES.protection).getRangeOrNullObject();
  cell.load('values');
  return cell;
}

/** What it says, after the answer. */
export function markIn(cell: Excel.Range): ProtectionMark {
  if (cell.isNullObject) return 'none';
  const values: unknown[][] = cell.values;
  return markOf(values[0]?.[0]);
}
