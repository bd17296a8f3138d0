import type { Layouts } from '../../tables';
import type { IndicatorKey, LedgerKey } from '../../tables/columns';
import { ownCell, wholeColumn } from '../reference';
import { CATEGORY, KIND, NATURE, STATUS } from '../status';

type Formulas = Partial<Record<IndicatorKey, string>>;

export function totals(tables: Layouts): Formulas {
  const own = ownCell(tables.indicators);
  const ledger = wholeColumn(tables.ledger);
  const mine = `${ledger('_indicator')},ROW()`;
  const town = `${ledger('_category')},${CATEGORY.town}`;
  const sum = (key: LedgerKey): string => `SUMIFS(${ledger(key)},${mine})-SUMIFS(${ledger(key)},${mine},${town})`;
  const count = (key: LedgerKey, code: number): string => `COUNTIFS(${mine},${ledger(key)},${code})`;
  const townFigure = `SUMIFS(${ledger('_valued')},${mine},${town})>0`;
  const provisional = (code: number): string => `COUNTIFS(${mine},${ledger('_nature')},${code},${ledger('_valued')},1)>0`;
  const scope = (key: LedgerKey): string => `SUMIFS(${ledger(key)},${mine},${ledger('_sameScope')},1)`;
  return {
    _rows: `=COUNTIFS(${mine})`,
    _due: `=${count('_due', 1)}`,
    _missing: `=${count('_missing', 1)}`,
    _toVerify: `=${count('_code', STATUS.toVerify)}`,
    _planned: `=${sum('annual')}`,
    _plannedQuarters: `=${(['quarter1', 'quarter2', 'quarter3', 'quarter4'] as const).map((key) => sum(key)).join('+')}`,
    _valued: `=IF(${townFigure},1,IF(${own('_kind')}=${KIND.rate},0,${sum('_valued')}))`,
    _total:
      `=IF(${own('_valued')}=0,"",IF(${townFigure},SUMIFS(${ledger('_valid')},${mine},${town}),${sum('_valid')}))`,
    _nature: `=IF(${provisional(NATURE.estimate)},${NATURE.estimate},IF(${provisional(NATURE.flash)},${NATURE.flash},IF(${provisional(NATURE.confirmed)},${NATURE.confirmed},0)))`,
    _scopeGap: `=IF(OR(${own('_kind')}=${KIND.rate},${scope('annual')}=0),"",ROUND((${scope('toDate')}-${scope('milestone')})/${scope('annual')}*100*${own('_sign')},2))`,
    _footing: `=IF(NOT(ISNUMBER(${own('_target')})),"",ROUND(${own('_planned')}-ROUND(${own('_target')}*(1+N(${own('margin')})/100),N(${own('decimals')})),6))`,
    _quarterFooting:
      `=IF(OR(NOT(ISNUMBER(${own('_target')})),${own('_kind')}=${KIND.stock},${own('_kind')}=${KIND.rate}),"",` +
      `ROUND(${own('_plannedQuarters')}-ROUND(${own('_planned')}*${own('_yearShare')},N(${own('decimals')})),6))`,
  };
}
