import type { Issue, Place } from '../../domain/issue';
import { fault } from '../failure';

/** Whether a place may be written to, once the answer has come. */
export interface Lock {
  /** Absent for a whole sheet. */
  readonly place?: Place;
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  /** Absent where the sheet's protection alone forbids it, as for a table that is to grow. */
  readonly cells?: readonly Excel.FormatProtection[];
}

/** Asks whether a table, or the given cells of it, may be written to. */
export function askForLock(table: Excel.Table, place: Place, ranges?: readonly Excel.Range[]): Lock {
  const cells = ranges?.map((range) => range.format.protection);
  cells?.forEach((protection) => protection.load('locked'));
  return { ...askForSheet(table.worksheet), place, ...(cells && { cells }) };
}

/** Asks whether a sheet is protected. */
export function askForSheet(sheet: Excel.Worksheet): Lock {
  const { protection } = sheet;
  sheet.load('name');
  protection.load('protected,options');
  return { sheet, protection };
}

/** Locked, or partly so: a refusal in the midst of writing would leave half a change. */
export function isClosed({ protection, cells }: Lock): boolean {
  return protection.protected && (!cells || cells.some(({ locked }) => locked !== false));
}

/** What to say of places that are closed by a protection that is not ours. */
export function lockedOut(closed: readonly Lock[]): Issue[] {
  return closed.map(({ place, sheet }) =>
    place ? fault('protected', { sheet: sheet.name, ...facts(place) }, place) : fault('protection-foreign', { sheet: sheet.name }),
  );
}

function facts({ table, column }: Place): Issue['facts'] {
  return { table, ...(column !== undefined && { column }) };
}
