import { statusName } from '../../app/track/lights';
import type { RowStanding } from '../../app/track/overview';
import { type Catalogue, type Language, textIn } from '../../workbook/text';

/**
 * The status as the workbook puts it, which may be softer for enterprises or worded for caps and growth; in the
 * pane's own words where the two speak different languages. Nothing for a blank one.
 */
export function lightWord({ code, status }: Pick<RowStanding, 'code' | 'status'>, workbook: Language, text: Catalogue): string {
  const name = statusName(code);
  if (name === 'blank') return '';
  if (textIn(workbook) === text && name !== 'notReported') return status;
  const isSoft = status === textIn(workbook).words.statuses.farBehindEnterprise;
  return isSoft ? text.words.statuses.farBehindEnterprise : text.words.statuses[name];
}
