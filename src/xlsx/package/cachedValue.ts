import type { Literal } from '../../workbook/spec';
import { toFileText } from './escapes';
import { escapeXml } from './xml';

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!']);

export function isErrorText(value: Literal): boolean {
  return typeof value === 'string' && ERRORS.has(value);
}

/** `t` and the escaped `<v>` of a calculated value; both empty when it is not known. */
export function cachedValue(value: Literal): { readonly type: string | undefined; readonly value: string | null } {
  if (value === null) return { type: undefined, value: null };
  if (typeof value === 'boolean') return { type: 'b', value: value ? '1' : '0' };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { type: undefined, value: String(value) } : { type: 'e', value: '#NUM!' };
  }
  if (isErrorText(value)) return { type: 'e', value };
  return { type: 'str', value: escapeXml(toFileText(value)) };
}
