import type { Layouts } from '../../tables';
import type { LedgerKey } from '../../tables/columns';
import { monthBlock, ownCell } from '../reference';
import { KIND, NATURE, SETTING_NAMES } from '../status';

type Formulas = Partial<Record<LedgerKey, string>>;

export function actuals(tables: Layouts): Formulas {
  const own = ownCell(tables.ledger);
  const months = monthBlock(tables.ledger, 'month1', 'month12');
  const at = (month: string): string => `INDEX(${months.cells},1,MATCH(${month},${months.numbers},0))`;
  const [value, previous, kind] = [own('toDate'), own('_previous'), own('_kind')];
  const accepted = `AND(${own('_nature')}=${NATURE.confirmed},LEN(${own('cause')})>0)`;
  const fell = `AND(OR(${kind}=${KIND.flow},${kind}=${KIND.count}),${value}<${previous},NOT(${accepted}))`;
  const jumped = `AND(${kind}<=${KIND.stock},${previous}>0,${value}>${previous},${value}>=${SETTING_NAMES.jumpFactor}*${previous})`;
  return {
    dataMonth: `=IF(${own('_indicator')}=0,"",IF(${own('_month')}<1,"",${own('_month')}))`,
    toDate: `=IF(${own('_month')}<1,"",IF(ISNUMBER(${at(own('_month'))}),${at(own('_month'))},""))`,
    _last: `=SUMPRODUCT(MAX(ISNUMBER(${months.cells})*(${months.numbers}<${own('_month')})*${months.numbers}))`,
    _previous: `=IF(${own('_last')}=0,"",${at(own('_last'))})`,
    _anomaly:
      `=IF(${own('_month')}<1,0,IF(AND(ISTEXT(${at(own('_month'))}),LEN(TRIM(${at(own('_month'))}))>0),1,` +
      `IF(OR(NOT(ISNUMBER(${value})),${own('_last')}=0),0,IF(${fell},2,IF(${jumped},3,0)))))`,
    _valid: `=IF(AND(${own('_anomaly')}=0,ISNUMBER(${value})),${value},IF(ISNUMBER(${previous}),${previous},""))`,
    _valued: `=IF(ISNUMBER(${own('_valid')}),1,0)`,
  };
}
