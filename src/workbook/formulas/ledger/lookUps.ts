import type { Layouts } from '../../tables';
import type { LedgerKey } from '../../tables/columns';
import type { Catalogue } from '../../text';
import { codeOfWord, lookedUp, ownCell, PAIR_FACTOR, wholeColumn } from '../reference';
import { NATURE } from '../status';

type Formulas = Partial<Record<LedgerKey, string>>;

export function lookUps(tables: Layouts, text: Catalogue): Formulas {
  const own = ownCell(tables.ledger);
  const indicator = lookedUp(tables.indicators, own('_indicator'));
  const unit = lookedUp(tables.units, own('_unit'));
  const row = (name: string, column: string): string => `=IF(LEN(${name})=0,0,IFERROR(MATCH(${name},${column},0),0))`;
  const known = (formula: string, otherwise = 0): string => `=IF(${own('_indicator')}=0,${otherwise},${formula})`;
  return {
    _indicator: row(own('indicator'), wholeColumn(tables.indicators)('name')),
    _unit: row(own('unit'), wholeColumn(tables.units)('shortName')),
    // One whole number for the pair, by which other sheets find the row wherever it is sorted to.
    _key: `=IF(OR(${own('_indicator')}=0,${own('_unit')}=0),0,${own('_indicator')}*${PAIR_FACTOR}+${own('_unit')})`,
    _kind: known(indicator('_kind')),
    _sign: known(indicator('_sign'), 1),
    _month: known(indicator('_month')),
    _category: `=IF(${own('_unit')}=0,0,${unit('_category')})`,
    _out: `=IF(${own('_unit')}=0,0,IF(AND(${unit('_out')}=1,N(${unit('stateFrom')})<=${own('_month')}),1,0))`,
    _nature: `=${codeOfWord(own('nature'), [
      [text.words.natures.estimate, NATURE.estimate],
      [text.words.natures.flash, NATURE.flash],
      [text.words.natures.confirmed, NATURE.confirmed],
    ])}`,
  };
}
