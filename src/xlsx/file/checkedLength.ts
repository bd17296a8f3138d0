import { Damaged } from '../package/damaged';
import { LONGEST_TEXT } from './limits';

/** The text, unless it is longer than any program writes into a cell. Throws `Damaged`. */
export function checkedLength(text: string): string {
  if (text.length > LONGEST_TEXT) throw new Damaged('a text is too long for a cell');
  return text;
}
