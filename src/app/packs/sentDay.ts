import { type DueDay, dueDay } from '../../domain/schedule/dueDay';
import { dayOfSerial } from '../../workbook/sheets/dateSerial';

/** The calendar day of an Excel serial number in the record of returns. */
export function sentDay(serial: number): DueDay | null {
  return dueDay(dayOfSerial(serial));
}
