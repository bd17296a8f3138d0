import { succeed, type Outcome } from '../domain/issue';
import { nameTheMissing } from './missing';
import type { Conversation } from './sequence';

export interface Target {
  readonly table: string;
  readonly header: string;
  /** Body row, from 0. */
  readonly row: number;
}

/** Shows the table's sheet, also a hidden one, and selects one of its cells; one round trip. */
export function* selectCell(context: Excel.RequestContext, target: Target): Conversation<Outcome<void>> {
  const table = context.workbook.tables.getItem(target.table);
  // A hidden sheet cannot be activated.
  table.worksheet.visibility = 'Visible';
  table.worksheet.activate();
  table.columns.getItem(target.header).getDataBodyRange().getCell(target.row, 0).untrack().select();
  try {
    yield { kind: 'write', remaining: 1 };
  } catch (reason) {
    return yield* nameTheMissing(context, [target], reason);
  }
  return succeed(undefined);
}
