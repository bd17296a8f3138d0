import type { Spreadsheet } from '../app/ports';
import type { Run } from './command';
import { createSpreadsheet } from './spreadsheet';

/** The workbook of the Excel that this page runs in. */
export function hostSpreadsheet(): Spreadsheet {
  const run: Run = (batch) => Excel.run(batch);
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.20')) {
    return createSpreadsheet(run, (batch) => Excel.run({ mergeUndoGroup: true }, batch));
  }
  return createSpreadsheet(run);
}
