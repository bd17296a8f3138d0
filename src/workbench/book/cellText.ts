import { format } from 'numfmt';
import type { Scalar } from './operation';

/** What a cell shows, with its number format applied; column widths are not looked at. */
export function cellText(value: Scalar, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && numberFormat === 'General') return value;
  return format(numberFormat, value, { throws: false });
}
