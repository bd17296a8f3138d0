import { statusName } from '../../app/track/lights';
import type { RowStanding } from '../../app/track/overview';
import { type Catalogue, type Language, textIn } from '../../workbook/text';

/** Symbol and words of a status in the pane's language; nothing for a blank one. */
export function lightWord(code: number, text: Catalogue): string {
  const name = statusName(code);
  return name === 'blank' ? '' : text.words.statuses[name];
}

/** As `lightWord`, but in the softer word where the workbook itself uses it: for enterprises. */
export function rowLightWord({ code, status }: Pick<RowStanding, 'code' | 'status'>, workbook: Language, text: Catalogue): string {
  const isSoft = status === textIn(workbook).words.statuses.farBehindEnterprise;
  return isSoft ? text.words.statuses.farBehindEnterprise : lightWord(code, text);
}
