import type { Layouts } from '../../tables';
import type { LedgerKey } from '../../tables/columns';
import type { Catalogue } from '../../text';
import { lookedUp, ownCell, quoteText } from '../reference';
import { SETTING_NAMES } from '../status';

type Formulas = Partial<Record<LedgerKey, string>>;

/**
 * What a judged row adds to its office's composite score (domain/track/officeScores): its weight, and its score times
 * that weight. Blank while Settings do not ask for scores.
 */
export function score(tables: Layouts, text: Catalogue): Formulas {
  const own = ownCell(tables.ledger);
  const indicator = lookedUp(tables.indicators, own('_indicator'));
  const [attainment, weight] = [own('attainment'), own('_scoreWeight')];
  const wanted = `AND(${SETTING_NAMES.composite}=${quoteText(text.words.answers.yes)},${own('_judged')}=1,OR(ISNUMBER(${attainment}),${own('_good')}=1))`;
  const [of, planned] = [indicator('scoreWeight'), indicator('_planned')];
  return {
    _scoreWeight: `=IF(${wanted},IF(ISNUMBER(${of}),IF(${planned}>0,${of}*MAX(0,N(${own('annual')}))/${planned},""),""),"")`,
    _score:
      `=IF(ISNUMBER(${weight}),${weight}*IF(ISNUMBER(${attainment}),` +
      `IF(${attainment}>=1,100+MIN(10,0.5*(${attainment}*100-100)),MAX(0,${attainment}*100)),100),"")`,
  };
}
