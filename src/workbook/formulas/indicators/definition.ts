import type { Layouts } from '../../tables';
import type { IndicatorKey } from '../../tables/columns';
import type { Catalogue } from '../../text';
import { codeOfWord, ownCell, quoteText } from '../reference';
import { KIND, SETTING_NAMES } from '../status';

type Formulas = Partial<Record<IndicatorKey, string>>;

export function definition(tables: Layouts, text: Catalogue): Formulas {
  const own = ownCell(tables.indicators);
  const { words } = text;
  const months = SETTING_NAMES.asOf;
  const commas = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${own('exemptMonths')}&"","、",","),"，",",")," ",""),";",",")`;
  const yuan = (unit: string): string =>
    text.units.reduceRight((rest, [name, size]) => `IF(${unit}=${quoteText(name)},${size},${rest})`, '1');
  return {
    growth: `=IF(COUNT(${own('lastYear')},${own('_target')})<2,"",IF(${own('lastYear')}<=0,"",ROUND((${own('_target')}/${own('lastYear')}-1)*100,1)))`,
    _kind: `=${codeOfWord(own('kind'), (Object.keys(KIND) as (keyof typeof KIND)[]).map((kind) => [words.kinds[kind], KIND[kind]]))}`,
    _sign: `=IF(${own('direction')}=${quoteText(words.directions.lower)},-1,1)`,
    _month:
      `=IF(LEN(${own('name')})=0,0,IF(${own('period')}=${quoteText(words.periods.quarter)},INT(${months}/3)*3,` +
      `IF(${own('period')}=${quoteText(words.periods.half)},INT(${months}/6)*6,${months})))`,
    _exempt: `=IF(ISNUMBER(FIND(","&${own('_month')}&",",","&${commas}&",")),1,0)`,
    _target:
      `=IF(OR(NOT(ISNUMBER(${own('issuedTarget')})),${own('targetState')}=${quoteText(words.targetStates.toVerify)}),"",` +
      `ROUND(${own('issuedTarget')}*IF(${own('issuedUnit')}=${own('splitUnit')},1,${yuan(own('issuedUnit'))}/${yuan(own('splitUnit'))}),N(${own('decimals')})))`,
    _points: `=IF(${own('splitUnit')}="%",1,0)`,
    _ready: `=IF(AND(${own('_kind')}>0,${own('_schedule')}>0,${own('_rule')}>0),1,0)`,
  };
}
