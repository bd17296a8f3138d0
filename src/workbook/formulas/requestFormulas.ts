import type { Layouts } from '../tables';
import type { RequestKey } from '../tables/columns';
import type { Catalogue } from '../text';
import { COLOUR } from './colour';
import { ownCell, quoteText, wholeColumn } from './reference';
import { SETTING_NAMES } from './status';

/** Codes of `requestLight` in helper columns; blank lines have 0. */
const LIGHT = { closed: 1, overdue: 2, open: 3 } as const;

/** Formulas of one request: how it stands at the end of the as-of month, and whether a leader is asked. */
export function requestFormulas(tables: Layouts, text: Catalogue): Partial<Record<RequestKey, string>> {
  const own = ownCell(tables.requests);
  const { requestStates, requestLights, answers } = text.words;
  const light = own('_light');
  const end = `DATE(${SETTING_NAMES.year},${SETTING_NAMES.asOf}+1,1)`;
  const overdue = `IF(ISNUMBER(${own('deadline')}),IF(COUNT(${SETTING_NAMES.year},${SETTING_NAMES.asOf})=2,${own('deadline')}<${end},FALSE),FALSE)`;
  const words = (['closed', 'overdue', 'open'] as const).map((name) => quoteText(requestLights[name]));
  return {
    light: `=IF(${light}=0,"",CHOOSE(${light},${words.join(',')}))`,
    _unit: `=IF(LEN(${own('unit')})=0,0,IFERROR(MATCH(${own('unit')},${wholeColumn(tables.units)('shortName')},0),0))`,
    _light:
      `=IF(LEN(${own('content')})=0,0,IF(${own('state')}=${quoteText(requestStates.closed)},${LIGHT.closed},` +
      `IF(${overdue},${LIGHT.overdue},${LIGHT.open})))`,
    _colour: `=IF(${light}=0,0,CHOOSE(${light},${COLOUR.green},${COLOUR.red},${COLOUR.grey}))`,
    _matter: `=IF(AND(${light}>${LIGHT.closed},${own('matter')}=${quoteText(answers.yes)}),ROW(),"")`,
  };
}
