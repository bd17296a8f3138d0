import type { OfficeRow } from '../../app/office/officeBook';
import { isJudged } from '../../app/track/lights';
import { amountText, workedOutText } from '../figures';
import { gapText } from '../track/gapText';
import { useText } from '../useText';
import { useReportText } from './useReportText';

/**
 * What stands small above a row's entry. Only figures that the office answers for have a last one and a plan there: a figure
 * of the statistics station stands beside no milestone, gap or target.
 */
export function useRowFacts({ kind, last, milestone, gap, direction, code, month }: OfficeRow): readonly string[] {
  const { pane, language } = useText();
  const texts = useReportText();
  if (kind === 'words' || month === 0) return [];
  const plan = [
    milestone === null ? '' : texts.milestone(workedOutText(milestone, language)),
    isJudged(code) && gap !== null ? gapText(gap, direction, pane.track, language) : '',
  ].filter(Boolean);
  return [last === null ? texts.noLast : texts.last(last.month, amountText(last.value, language)), plan.join(' · ')].filter(Boolean);
}
