import type { Layouts } from '../../tables';
import type { LedgerKey } from '../../tables/columns';
import type { Catalogue } from '../../text';
import { lookedUp, ownCell, quoteText } from '../reference';
import { STATUS } from '../status';

type Formulas = Partial<Record<LedgerKey, string>>;

export function counting(tables: Layouts, text: Catalogue): Formulas {
  const own = ownCell(tables.ledger);
  const indicator = lookedUp(tables.indicators, own('_indicator'));
  const letter = (key: LedgerKey): string => tables.ledger.letter(key);
  const [value, milestone, code, distance] = [own('toDate'), own('milestone'), own('_code'), own('distance')];
  const target = `N(${indicator('_target')})`;
  const unreported = `AND(NOT(ISNUMBER(${value})),${own('_anomaly')}=0)`;
  return {
    _due:
      `=IF(OR(${own('_indicator')}=0,${code}>=${STATUS.pool},${code}=${STATUS.stopped},${code}=${STATUS.exempt},${own('_month')}<1),0,` +
      `IF(AND(${unreported},OR(${code}=${STATUS.notDue},N(${own('startMonth')})>${own('_month')})),0,1))`,
    _missing: `=IF(AND(${own('_due')}=1,${unreported}),1,0)`,
    _sameScope: `=IF(AND(${own('_due')}=1,${own('_anomaly')}=0,COUNT(${value},${milestone})=2),1,0)`,
    _office: `=IF(LEN(${own('leadOffice')})=0,0,MATCH(${own('leadOffice')},$${letter('leadOffice')}:$${letter('leadOffice')},0))`,
    _officeFirst: `=IF(${own('_office')}=ROW(),ROW(),"")`,
    _judged: `=IF(AND(${code}>=${STATUS.done},${code}<=${STATUS.farBehind}),1,0)`,
    _good: `=IF(OR(${code}=${STATUS.done},${code}=${STATUS.onSchedule}),1,0)`,
    _matter: `=IF(AND(LEN(${own('indicator')})>0,${own('matter')}=${quoteText(text.words.answers.yes)}),ROW(),"")`,
    // One unique integer: what the row costs the town (1/1000 of a point), then its gap, then its place.
    _worst:
      `=IF(AND(${code}>=${STATUS.notStarted},${code}<=${STATUS.farBehind}),IF(AND(N(${distance})<0,${target}>0),` +
      `MIN(999999,ROUND(-${distance}/${target}*100000,0))*1000000000+` +
      `MIN(9999,MAX(0,ROUND(-N(${own('gap')})*10,0)))*100000+(99999-ROW()),""),"")`,
  };
}
