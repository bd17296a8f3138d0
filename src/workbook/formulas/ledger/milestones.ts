import type { Layouts } from '../../tables';
import type { LedgerKey } from '../../tables/columns';
import { quarterKeys } from '../../tables/layout';
import { addedUp } from '../measures';
import { lookedUp, ownCell } from '../reference';
import { KIND } from '../status';
import { startsInYear } from './rampUp';

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
  const starts = startsInYear(start);
  const raw = own('_raw');
  return {
    _changed: `=IF(AND(${kind}=${KIND.stock},ISNUMBER(${base}),ISNUMBER(${annual})),IF(${base}<>${annual},1,0),0)`,
    _raw:
      `=IF(OR(${own('_indicator')}=0,${kind}=0,NOT(ISNUMBER(${annual}))),"",` +
      `IF(AND(${added},${starts},${month}<N(${start})),0,${fitted}-IF(AND(${added},${starts}),${notYetOwed(tables)},0)))`,
    milestone: `=IF(NOT(ISNUMBER(${raw})),"",IF(${whole},INT(${raw}+0.000001),${raw}))`,
  };
}

/**
 * Of the running quarter a new unit owes what the curve adds in its months, each weighted by the part of full
 * output (`_r1` to `_r3`): what a unit that produces all quarter would owe by now, less what is left out.
 */
function notYetOwed(tables: Layouts): string {
  const own = ownCell(tables.ledger);
  const indicator = lookedUp(tables.indicators, own('_indicator'));
  const month = own('_month');
  const chosen = (cells: readonly string[]): string => `CHOOSE(INT((${month}+2)/3),${cells.join(',')})`;
  const share = chosen([indicator('_c1'), indicator('_c2'), indicator('_c3'), indicator('_c4')]);
  const [first, second, third] = ([1, 2, 3] as const).map((each) => `${own(`_r${each}`)}*${indicator(`_w${each}`)}`);
  const passed = `(${first}+IF(MOD(${month},3)=2,${second},0))/(${first}+${second}+${third})`;
  const owed = `IF(MOD(${month},3)=0,1,IF(${first}+${second}+${third}>0,${passed},0))`;
  return `${chosen(quarterKeys.map((key) => `N(${own(key)})`))}*(${share}-${owed})`;
}
