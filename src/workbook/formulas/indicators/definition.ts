import { MONTHS_BETWEEN_REPORTS } from '../../../domain/schedule/dataMonth';
import type { Layouts } from '../../tables';
import type { IndicatorKey } from '../../tables/columns';
import type { Catalogue } from '../../text';
import { codeOfWord, ownCell, quoteText } from '../reference';
import { KIND, SETTING_NAMES } from '../status';

type Formulas = Partial<Record<IndicatorKey, string>>;

export function definition(tables: Layouts, text: Catalogue): Formulas {
  const own = ownCell(tables.indicators);
  const { words } = text;
  const asOf = SETTING_NAMES.asOf;
  const [step, month] = [own('_step'), own('dataMonth')];
  const commas = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${own('exemptMonths')}&"","、",","),"，",",")," ",""),";",",")`;
  // A measure that is not among these must not pass for one yuan: the target is then blank, not wrong.
  const yuan = (unit: string): string =>
    text.units.reduceRight((rest, [name, size]) => `IF(${unit}=${quoteText(name)},${size},${rest})`, '""');
  return {
    growth: `=IF(COUNT(${own('lastYear')},${own('_target')})<2,"",IF(${own('lastYear')}<=0,"",ROUND((${own('_target')}/${own('lastYear')}-1)*100,1)))`,
    _kind: `=${codeOfWord(own('kind'), (Object.keys(KIND) as (keyof typeof KIND)[]).map((kind) => [words.kinds[kind], KIND[kind]]))}`,
    _sign: `=IF(${own('direction')}=${quoteText(words.directions.lower)},-1,1)`,
    _month:
      `=IF(LEN(${own('name')})=0,0,IF(${isMonth(asOf)},` +
      `IF(${isMonth(month)},MIN(${month},${asOf}),INT(${asOf}/${step})*${step}),0))`,
    _step: `=${periodsOf(words.periods, own('period'))}`,
    _exempt: `=IF(ISNUMBER(FIND(","&${own('_month')}&",",","&${commas}&",")),1,0)`,
    _target:
      `=IF(OR(NOT(ISNUMBER(${own('issuedTarget')})),${own('targetState')}=${quoteText(words.targetStates.toVerify)}),"",` +
      `IFERROR(ROUND(${own('issuedTarget')}*IF(${own('issuedUnit')}=${own('splitUnit')},1,${yuan(own('issuedUnit'))}/${yuan(own('splitUnit'))}),N(${own('decimals')})),""))`,
    _points: `=IF(${own('splitUnit')}="%",1,0)`,
    _ready: `=IF(${isMonth(asOf)},IF(AND(${own('_kind')}>0,${own('_schedule')}>0,${own('_rule')}>0),1,0),0)`,
  };
}

/** Whether a cell holds a whole number 1…12; blank and text are none, and no error. */
function isMonth(cell: string): string {
  return `IF(ISNUMBER(${cell}),AND(${cell}>=1,${cell}<=12,INT(${cell})=${cell}),FALSE)`;
}

/** Months between reports by the word of the reporting period; every month unless it says otherwise. */
function periodsOf(words: Catalogue['words']['periods'], period: string): string {
  const longer = (['quarter', 'half'] as const).map((code) => [words[code], MONTHS_BETWEEN_REPORTS[code]] as const);
  return longer.reduceRight((otherwise, [word, months]) => `IF(${period}=${quoteText(word)},${months},${otherwise})`, '1');
}
