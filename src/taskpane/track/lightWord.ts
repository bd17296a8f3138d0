import { statusName } from '../../app/track/lights';
import type { Catalogue } from '../../workbook/text';

/** Symbol and words of a status in the pane's language; nothing for a blank one. */
export function lightWord(code: number, text: Catalogue): string {
  const name = statusName(code);
  return name === 'blank' ? '' : text.words.statuses[name];
}
