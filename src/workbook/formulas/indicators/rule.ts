import type { Layouts } from '../../tables';
import type { IndicatorKey, RuleKey } from '../../tables/columns';
import { lookedUp, ownCell, wholeColumn } from '../reference';

type Formulas = Partial<Record<IndicatorKey, string>>;

export function rule(tables: Layouts): Formulas {
  const own = ownCell(tables.indicators);
  const found = lookedUp(tables.rules, own('_rule'));
  const number = (key: RuleKey, blank: number): string =>
    `=IF(${own('_rule')}=0,${blank},IF(ISNUMBER(${found(key)}),${found(key)},${blank}))`;
  return {
    _rule: `=IF(LEN(${own('rule')})=0,0,IFERROR(MATCH(${own('rule')},${wholeColumn(tables.rules)('name')},0),0))`,
    _t1: number('onSchedule', 0),
    _t2: number('nearSchedule', 1000000),
    _t3: number('behind', -1000000),
    _floor: number('attainmentFloor', -1000000),
    _floorFrom: number('floorFrom', 1),
    _cappedThrough: number('cappedThrough', 0),
    _strictFrom: number('strictFrom', 13),
  };
}
