import type { Layouts } from '../../tables';
import type { LedgerKey } from '../../tables/columns';
import type { Catalogue } from '../../text';
import { addedUp } from '../measures';
import { lookedUp, ownCell } from '../reference';
import { CATEGORY, KIND, STATUS } from '../status';
import { statusWords } from '../statusWords';

type Formulas = Partial<Record<LedgerKey, string>>;

export function judgement(tables: Layouts, text: Catalogue): Formulas {
  const own = ownCell(tables.ledger);
  const indicator = lookedUp(tables.indicators, own('_indicator'));
  const [value, milestone, kind, sign, month] = [own('toDate'), own('milestone'), own('_kind'), own('_sign'), own('_month')];
  const code = own('_code');
  const added = addedUp(kind);
  return {
    _code:
      `=IF(LEN(${own('indicator')})=0,${STATUS.blank},IF(${own('_indicator')}=0,${STATUS.incomplete},` +
      `IF(${own('_category')}=${CATEGORY.pool},${STATUS.pool},IF(${own('_category')}=${CATEGORY.town},${STATUS.town},` +
      `IF(${indicator('_ready')}=0,${STATUS.incomplete},IF(NOT(ISNUMBER(${indicator('_target')})),${STATUS.targetToVerify},` +
      `IF(${own('_out')}=1,${STATUS.stopped},IF(${indicator('_exempt')}=1,${STATUS.exempt},` +
      `IF(NOT(ISNUMBER(${milestone})),${STATUS.notSplit},` +
      `IF(OR(${month}<1,AND(${added},${sign}=1,${milestone}=0,N(${value})<=0)),${STATUS.notDue},` +
      `IF(AND(NOT(ISNUMBER(${value})),${own('_anomaly')}=0),${STATUS.notReported},` +
      `IF(${own('_anomaly')}>0,${STATUS.toVerify},` +
      `IF(AND(${added},${sign}=1,${own('annual')}>0,${value}>=${own('annual')}),${STATUS.done},` +
      `IF(AND(OR(${kind}=${KIND.flow},${kind}=${KIND.count}),${sign}=1,${value}=0,${milestone}>0),${STATUS.notStarted},` +
      `${STATUS.notStarted}+${own('_level')}))))))))))))))`,
    status: statusWords(text, code, {
      soft: `${own('_category')}=${CATEGORY.enterprise}`,
      month: own('_last'),
      figure: own('_previous'),
      wording: indicator('_wording'),
    }),
  };
}
