import { dayOfSerial } from '../../workbook/sheets/dateSerial';
import type { FileCell } from '../files';

/** A cell's value as words: dates as `YYYY-MM-DD`, line breaks as one kind, without what stands around it. */
export function cellText(cell: FileCell | undefined): string {
  if (!cell || cell.value === null) return '';
  if (cell.isDate && typeof cell.value === 'number' && isDay(cell.value)) return dayOfSerial(cell.value);
  return plainText(typeof cell.value === 'boolean' ? String(cell.value).toUpperCase() : String(cell.value));
}

/** Days from 1900 to 9999: other numbers are none, whatever their format says. */
export function isDay(serial: number): boolean {
  return serial >= 1 && serial < 2_958_466;
}

/** What was typed, also where its value is known. */
export function typedText(cell: FileCell | undefined): string {
  return cell?.formula ? `=${cell.formula}` : cellText(cell);
}

/** Text as it is compared and written: programs vary line breaks and leave control characters. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u200B\uFEFF]/gu, '')
    .trim();
}
