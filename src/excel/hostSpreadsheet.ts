import type { Spreadsheet } from '../app/ports';
import { createSpreadsheet } from './spreadsheet';

/** The workbook of the Excel that this page runs in. */
export function hostSpreadsheet(): Spreadsheet {
  return createSpreadsheet((batch) => Excel.run(batch));
}
