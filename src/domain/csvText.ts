import { unparse } from 'papaparse';
import { FORMULA_LIKE } from './formulaLike';

/** Without it Excel reads UTF-8 as the machine's own code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as CSV that Excel opens as it is: numbers plain, `null` blank, and text never a formula. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return `${BYTE_ORDER_MARK}${unparse(rows.map((row) => [...row]), { escapeFormulae: FORMULA_LIKE, newline: '\r\n' })}\r\n`;
}
