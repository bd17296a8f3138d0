import type { Layouts } from '../../tables';
import type { IndicatorKey, RuleKey } from '../../tables/columns';
import type { Catalogue } from '../../text';
import { NEVER } from '../level';
import { lookedUp, ownCell, quoteText, wholeColumn } from '../reference';
import { KIND } from '../status';

type Formulas = Partial<Record<IndicatorKey, string>>;

/** A figure above a threshold that is not included itself: compared figures have two decimals. */
const ABOVE = 0.0001;

/**
 * The indicator's rule as it applies at its data month, so that a ledger row looks up no more than its own
 * thresholds. A rule that is not found, or not in order, is none: its row number is 0.
 */
export function rule(tables: Layouts, { words }: Catalogue): Formulas {
  const own = ownCell(tables.indicators);
  const [row, month] = [own('_rule'), own('_month')];
  const found = lookedUp(tables.rules, row);
  const named = `MATCH(${own('rule')},${wholeColumn(tables.rules)('name')},0)`;
  const set = (formula: string, otherwise: string | number): string => `=IF(${row}=0,${otherwise},${formula})`;
  const number = (key: RuleKey, blank: string | number): string => `IF(ISNUMBER(${found(key)}),${found(key)},${blank})`;
  const yes = (key: RuleKey): string => `${found(key)}=${quoteText(words.answers.yes)}`;
  const above = (key: 'nearSchedule' | 'behind', included: RuleKey, blank: number): string =>
    `IF(ISNUMBER(${found(key)}),${found(key)}+IF(${yes(included)},0,${ABOVE}),${blank})`;
  const capped = `${month}<=${number('cappedThrough', 0)}`;
  const ofTarget = `N(${own('_target')})*${number('smallShare', 0)}/100`;
  const counted = `OR(${own('_kind')}=${KIND.count},${own('_kind')}=${KIND.net})`;
  return {
    _rule: `=IF(LEN(${own('rule')})=0,0,IFERROR(IF(INDEX(${wholeColumn(tables.rules)('_ok')},${named})=1,${named},0),0))`,
    _metric: set(found('_metric'), 1),
    _t1: set(found('onSchedule'), 0),
    _t2: set(`IF(${month}>=${number('strictFrom', 13)},${NEVER},${above('nearSchedule', 'nearIncluded', NEVER)})`, NEVER),
    _t3: set(above('behind', 'behindIncluded', -NEVER), -NEVER),
    _floor: set(`IF(${month}>=${number('floorFrom', 1)},${number('attainmentFloor', -NEVER)},${-NEVER})`, -NEVER),
    _far: set(`IF(${capped},3,4)`, 4),
    _repeats: set(`IF(${capped},0,${number('repeats', 0)})`, 0),
    _small: set(
      `ROUND(IF(COUNT(${found('smallShare')},${found('smallAmount')})=2,MIN(${ofTarget},${found('smallAmount')}),` +
        `IF(ISNUMBER(${found('smallShare')}),${ofTarget},${number('smallAmount', -NEVER)})),6)`,
      -NEVER,
    ),
    _grace: set(`IF(AND(${yes('countGrace')},${counted}),MAX(0,INT(${month}/3)-1),-1)`, -1),
    _graceShare: `=CHOOSE(1+MAX(0,${own('_grace')}),0,${own('_q1')},${own('_q2')},${own('_q3')})`,
    _average: set(`IF(AND(${yes('average')},ISNUMBER(${own('_completion')})),ROUND(N(${own('_completion')})*100,2),"")`, '""'),
    _wording: set(found('_wording'), 1),
    _colours: set(found('_colours'), 0),
  };
}
