import type { Layouts } from '../../tables';
import { type LedgerKey } from '../../tables/columns';
import { quarterKeys } from '../../tables/layout';
import { addedUp } from '../measures';
import { lookedUp, ownCell, shareOfYear } from '../reference';
import { KIND } from '../status';

type Formulas = Partial<Record<LedgerKey, string>>;

export function milestones(tables: Layouts): Formulas {
  const own = ownCell(tables.ledger);
  const indicator = lookedUp(tables.indicators, own('_indicator'));
  const [annual, base, start, kind, month] = [own('annual'), own('lastYear'), own('startMonth'), own('_kind'), own('_month')];
  const quarters = quarterKeys.map((key) => `N(${own(key)})`);
  const byQuarters = [
    `${indicator('_d0')}*IF(ISNUMBER(${base}),${base},${quarters[0]})`,
    ...quarters.map((quarter, index) => `${indicator(`_d${index + 1}` as '_d1')}*${quarter}`),
    `${indicator('_d5')}*${annual}`,
  ].join('+');
  const byYear = `IF(${kind}=${KIND.stock},IF(ISNUMBER(${base}),${base}+(${annual}-${base})*${indicator('_share')},${annual}),${annual}*${indicator('_share')})`;
  const fitted = `IF(AND(COUNT(${quarterKeys.map(own).join(',')})=0,${kind}<>${KIND.rate}),${byYear},${byQuarters})`;
  const added = addedUp(kind);
  const whole = `OR(${kind}=${KIND.count},${kind}=${KIND.net})`;
  const starts = `AND(N(${start})>=1,N(${start})<=12)`;
  const raw = own('_raw');
  return {
    _changed: `=IF(AND(${kind}=${KIND.stock},ISNUMBER(${base}),ISNUMBER(${annual})),IF(${base}<>${annual},1,0),0)`,
    _raw:
      `=IF(OR(${own('_indicator')}=0,${kind}=0,NOT(ISNUMBER(${annual}))),"",` +
      `IF(AND(${added},${starts}),IF(${month}<${start},0,${fitted}-${notYetOwed(tables)}),${fitted}))`,
    milestone: `=IF(NOT(ISNUMBER(${raw})),"",IF(${whole},INT(${raw}+0.000001),${raw}))`,
  };
}

/**
 * In the quarter of its start a unit owes its amount over the curve from the start month on: what a
 * unit that produces all quarter would owe by now, less what is left out.
 */
function notYetOwed(tables: Layouts): string {
  const own = ownCell(tables.ledger);
  const indicator = lookedUp(tables.indicators, own('_indicator'));
  const start = own('startMonth');
  const quarter = `INT((${start}+2)/3)`;
  const chosen = (cells: readonly string[]): string => `CHOOSE(${quarter},${cells.join(',')})`;
  const from = chosen(['0', indicator('_q1'), indicator('_q2'), indicator('_q3')]);
  const to = chosen([indicator('_q1'), indicator('_q2'), indicator('_q3'), indicator('_q4')]);
  const share = chosen([indicator('_c1'), indicator('_c2'), indicator('_c3'), indicator('_c4')]);
  const atStart = shareOfYear(tables.schedules, indicator('_schedule'), `${start}-1`);
  const before = `IF(${to}>${from},(${atStart}-${from})/(${to}-${from}),0)`;
  const owed = `IF(${before}<1,MAX(0,(${share}-${before})/(1-${before})),IF(${own('_month')}>=3*${quarter},1,0))`;
  return `${chosen(quarterKeys.map((key) => `N(${own(key)})`))}*(${share}-${owed})`;
}
