import type { Literal } from '../../workbook/spec';
import { fromFileText } from '../package/escapes';
import type { RawCell } from '../package/sheetPart';
import { unescapeXml } from '../package/xml';
import { richText } from './sharedStrings';

/** A cell's literal or last calculated value, with its exact type; errors are their text. */
export function cellValue(cell: Pick<RawCell, 'type' | 'formula' | 'value' | 'inline'>, shared: readonly string[]): Literal {
  if (cell.type === 'inlineStr') return cell.inline === null ? null : richText(cell.inline);
  if (cell.value === null) return cell.type === 'str' && cell.formula ? '' : null;
  switch (cell.type) {
    case 's':
      return shared[Number(cell.value)] ?? null;
    case 'str':
      return fromFileText(unescapeXml(cell.value));
    case 'b':
      return cell.value.trim() === '1' || cell.value.trim() === 'true';
    case 'e':
      return unescapeXml(cell.value);
    case 'd':
      return dateSerial(cell.value);
    default:
      return cell.value.trim() === '' ? null : Number(cell.value);
  }
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of the 1900 system, as Excel counts after its February 29, 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** ISO 8601 dates, which strict files may use, as serial numbers. */
function dateSerial(text: string): number {
  return (Date.parse(/[zZ]$/.test(text) || !text.includes('T') ? text : `${text}Z`) - DAY_ZERO) / MILLISECONDS_PER_DAY;
}
