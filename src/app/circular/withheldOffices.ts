import { type Withheld, withheldGroups } from '../../domain/disclosure/withheldGroups';
import { groupBy } from '../../domain/groupBy';
import { STATUS } from '../../workbook/formulas/status';
import { circularIn } from '../../workbook/text/circularIn';
import { contributorOf } from '../copy/contributor';
import type { IndicatorFigures, RowFigures, TownStanding } from './townStanding';

/** What documents must keep back of one indicator's rows by office; the same as the leaders' copy does. */
export function withheldOffices(rows: readonly RowFigures[]): Withheld {
  const lines = rows.filter(({ category }) => category !== 'town');
  const named = groupBy(lines, ({ office, category }) => (category === 'pool' ? '' : office));
  const contributors = (own: readonly RowFigures[]) => own.map(({ valid, ...row }) => contributorOf({ ...row, actual: valid }));
  const groups = [...named].filter(([office]) => office !== '').map(([office, own]) => ({ key: office, contributors: contributors(own) }));
  return withheldGroups(groups, contributors(named.get('') ?? []));
}

/** The town as documents may tell of it: without totals that are one enterprise's own figure, unless an official one stands in their place. */
export function tellable(town: TownStanding): TownStanding {
  const { withheld } = circularIn(town.language).document;
  return { ...town, indicators: town.indicators.map((one) => (isTotalWithheld(town, one) ? { ...one, ...NOTHING, status: withheld } : one)) };
}

/** With the schedule a light would say within a few points what was reported. */
const NOTHING = { actual: null, completion: null, attainment: null, gap: null, code: STATUS.blank } as const;

function isTotalWithheld({ rows }: TownStanding, { name, kind }: IndicatorFigures): boolean {
  const own = rows.filter(({ indicator }) => indicator === name);
  return kind !== 'rate' && !own.some(({ category, valid }) => category === 'town' && valid !== null) && withheldOffices(own).isTotal;
}
