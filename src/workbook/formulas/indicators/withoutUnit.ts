import type { Layouts } from '../../tables';
import type { IndicatorKey, LedgerKey } from '../../tables/columns';
import { ownCell, wholeColumn } from '../reference';
import { KIND } from '../status';

type Formulas = Partial<Record<IndicatorKey, string>>;

/** The total and the gap in points without the unit that the row names: its figure, milestone and plan are taken out. */
export function withoutUnit(tables: Layouts): Formulas {
  const own = ownCell(tables.indicators);
  const ledger = wholeColumn(tables.ledger);
  const unit = own('_without');
  const mine = `${ledger('_indicator')},ROW(),${ledger('_unit')},${unit}`;
  const its = (key: LedgerKey): string => `SUMIFS(${ledger(key)},${mine})`;
  const [target, milestone, remaining, base] = [own('_target'), own('_milestone'), own('_withoutTotal'), own('lastYear')];
  const change = `IF(${own('_changed')}=1,${base}-${its('lastYear')},0)`;
  const whole = `ABS(${target}-${its('annual')}-${change})`;
  return {
    _without: `=IF(LEN(${own('without')})=0,0,IFERROR(MATCH(${own('without')},${wholeColumn(tables.units)('shortName')},0),0))`,
    _withoutTotal:
      `=IF(OR(${unit}=0,${own('_kind')}=${KIND.rate},NOT(ISNUMBER(${own('_total')}))),"",` +
      `IF(COUNTIFS(${mine})=0,"",ROUND(${own('_total')}-${its('_valid')},9)))`,
    _withoutGap:
      `=IF(COUNT(${remaining},${milestone},${target})<3,"",IF(${whole}=0,"",` +
      `ROUND(${own('_sign')}*(${remaining}-(${milestone}-${its('milestone')}))*100/${whole},2)))`,
    _withoutRow: `=IF(ISNUMBER(${remaining}),ROW(),"")`,
  };
}
