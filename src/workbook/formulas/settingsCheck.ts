import type { Layouts } from '../tables';
import type { Catalogue } from '../text';
import { quoteText, wholeColumn } from './reference';
import { SETTING_NAMES, STATUS } from './status';

/**
 * What keeps statuses from being worked out, in one sentence, or a tick: an as-of month outside the year, and
 * indicators whose schedule or rule is missing or faulty. The faulty rows themselves say why in their check columns.
 */
export function settingsCheck(tables: Layouts, { checks }: Catalogue): string {
  const indicator = wholeColumn(tables.indicators);
  const asOf = `N(${SETTING_NAMES.asOf})`;
  const inYear = `AND(${asOf}>=1,${asOf}<=12,INT(${asOf})=${asOf})`;
  const incomplete = (...conditions: readonly string[]): string =>
    `COUNTIFS(${indicator('_code')},${STATUS.incomplete},${conditions.join(',')})`;
  const schedules = incomplete(indicator('_schedule'), '0');
  const rules = incomplete(indicator('_rule'), '0');
  const kinds = incomplete(indicator('_kind'), '0');
  const counted = (count: string, [before, after]: readonly [string, string]): string =>
    `IF(${count}>0,${quoteText(before)}&${count}&${quoteText(after)},"")`;
  const faults = [
    `IF(${inYear},"",${quoteText(checks.asOf)})`,
    counted(schedules, checks.schedules),
    counted(rules, checks.rules),
    counted(kinds, checks.kinds),
  ];
  return `=IF(AND(${inYear},${schedules}+${rules}+${kinds}=0),${quoteText(checks.right)},${faults.join('&')})`;
}
