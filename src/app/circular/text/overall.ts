import { textIn } from '../../../workbook/text';
import { circularIn } from '../../../workbook/text/circularIn';
import { type StatusName, statusName } from '../../track/lights';
import type { TownStanding } from '../townStanding';
import { plainStatus } from './told';

/** Good news first. */
const ORDER: readonly StatusName[] = ['done', 'onSchedule', 'nearSchedule', 'behind', 'notStarted', 'farBehind', 'notDue', 'notReported', 'exempt', 'notSplit', 'incomplete'];

/** 一、总体情况: how many indicators stand at each status. */
export function overallText({ indicators, language }: TownStanding): string {
  const { circular } = circularIn(language);
  const { statuses } = textIn(language).words;
  const counts = ORDER.flatMap((name) => {
    const count = indicators.filter((one) => statusName(one.code) === name).length;
    return count > 0 && name !== 'blank' ? [{ name: plainStatus(statuses[name]), count }] : [];
  });
  const toVerify = indicators.filter((one) => statusName(one.code) === 'targetToVerify').map(({ name }) => name);
  return circular.overall(indicators.length, counts, toVerify);
}
