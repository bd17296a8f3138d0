import { circularOrder, type Told } from '../../../domain/track/circularOrder';
import { STATUS } from '../../../workbook/formulas/status';
import { circularIn } from '../../../workbook/text/circularIn';
import { statusName } from '../../track/lights';
import type { IndicatorFigures, TownStanding } from '../townStanding';
import { oneDecimal } from './shownAmount';

export interface ToldIndicator extends IndicatorFigures, Told {}

/** Indicators in the order in which a document tells them. */
export function toldIndicators({ indicators }: TownStanding): readonly ToldIndicator[] {
  return circularOrder(
    indicators.map((one): ToldIndicator => ({ ...one, standing: standingOf(one.code), shortfall: Math.abs((one.milestone ?? 0) - (one.actual ?? 0)) })),
  );
}

function standingOf(code: number): Told['standing'] {
  if (isBehind(code)) return code === STATUS.farBehind ? 'farBehind' : 'behind';
  switch (statusName(code)) {
    case 'done':
    case 'onSchedule':
    case 'nearSchedule':
      return 'good';
    case 'notDue':
      return 'notDue';
    default:
      return 'unjudged';
  }
}

/** Behind by its light, or not started though something was due. */
export function isBehind(code: number): boolean {
  return code === STATUS.behind || code === STATUS.farBehind || code === STATUS.notStarted;
}

/** The gap in points in the workbook's own words for lead and lag; a cap is kept or broken. */
export function gapText(gap: number, { direction }: Pick<IndicatorFigures, 'direction'>, { language, wording }: TownStanding): string {
  const { standing } = circularIn(language);
  const points = oneDecimal(gap);
  const side = Number(points) === 0 ? 'even' : gap > 0 ? 'ahead' : 'behind';
  return direction === 'lower' ? standing.cap(points, side) : standing.gap(points, side, wording);
}

/** How far an indicator lags, or only that it does where it has no percentage. */
export function lagText(one: IndicatorFigures, town: TownStanding): string {
  return one.gap === null ? plainStatus(one.status).toLowerCase() : gapText(one.gap, one, town);
}

/** The word of a status without its symbol. */
export function plainStatus(status: string): string {
  return status.replace(/^[^\p{L}]+/u, '');
}
