import type { Issue, Place } from '../../domain/issue';
import { fault } from '../failure';

/** Whether a place may be written to, once the answer has come. */
export interface Lock {
  readonly place: Place;
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  /** Absent where the sheet's protection alone forbids it, as for a table that is to grow. */
  readonly cells?: Excel.FormatProtection;
}

/** Asks whether a table, or the cells of one of its columns, may be written to. */
export function askForLock(table: Excel.Table, place: Place, body?: Excel.Range): Lock {
  const sheet = table.worksheet;
  const { protection } = sheet;
  const cells = body?.format.protection;
  sheet.load('name');
  protection.load('protected');
  cells?.load('locked');
  return { place, sheet, protection, ...(cells && { cells }) };
}

/** Places that are locked, or partly so: a refusal in the midst of writing would leave half a change. */
export function lockedOut(locks: readonly Lock[]): Issue[] {
  return locks
    .filter(({ protection, cells }) => protection.protected && cells?.locked !== false)
    .map(({ place, sheet }) => fault('protected', { sheet: sheet.name, ...facts(place) }, place));
}

function facts({ table, column }: Place): Issue['facts'] {
  return { table, ...(column !== undefined && { column }) };
}
