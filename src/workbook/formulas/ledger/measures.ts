import type { Layouts } from '../../tables';
import type { LedgerKey } from '../../tables/columns';
import { quarterKeys } from '../../tables/layout';
import { measureFormulas } from '../measures';
import { lookedUp, ownCell } from '../reference';

type Formulas = Partial<Record<LedgerKey, string>>;

export function measures(tables: Layouts): Formulas {
  const own = ownCell(tables.ledger);
  const indicator = lookedUp(tables.indicators, own('_indicator'));
  return measureFormulas({
    value: own('toDate'),
    milestone: own('milestone'),
    plan: own('annual'),
    base: own('lastYear'),
    kind: own('_kind'),
    sign: own('_sign'),
    changed: own('_changed'),
    month: own('_month'),
    points: indicator('_points'),
    yearEnd:
      `IF(COUNT(${quarterKeys.map(own).join(',')})=0,N(${own('annual')})*${indicator('_yearShare')},` +
      `${quarterKeys.map((key) => `N(${own(key)})`).join('+')})`,
  });
}
