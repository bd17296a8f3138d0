import type { Layouts } from '../tables';
import { monthEndKeys, type LedgerKey } from '../tables/columns';
import { quarterKeys } from '../tables/layout';
import type { Catalogue } from '../text';
import { addedUp, levelFormula, measureFormulas } from './measures';
import { codeOfWord, lookedUp, monthBlock, ownCell, shareOfYear, wholeColumn } from './reference';
import { CATEGORY, KIND, NATURE, SETTING_NAMES, STATUS } from './status';
import { statusWords } from './statusWords';

type Formulas = Partial<Record<LedgerKey, string>>;

/**
 * The formulas of one ledger row. They read their own row, and other tables only by whole-column
 * look-ups; an empty result is tested with ISNUMBER or COUNT, never by comparing with "".
 */
export function ledgerFormulas(tables: Layouts, text: Catalogue): Formulas {
  return {
    ...lookUps(tables, text),
    ...actuals(tables),
    ...milestones(tables),
    ...measures(tables),
    ...judgement(tables, text),
    ...counting(tables),
  };
}

function lookUps(tables: Layouts, text: Catalogue): Formulas {
  const own = ownCell(tables.ledger);
  const indicator = lookedUp(tables.indicators, own('_indicator'));
  const unit = lookedUp(tables.units, own('_unit'));
  const row = (name: string, column: string): string => `=IF(LEN(${name})=0,0,IFERROR(MATCH(${name},${column},0),0))`;
  const known = (formula: string, otherwise = 0): string => `=IF(${own('_indicator')}=0,${otherwise},${formula})`;
  return {
    _indicator: row(own('indicator'), wholeColumn(tables.indicators)('name')),
    _unit: row(own('unit'), wholeColumn(tables.units)('shortName')),
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

function actuals(tables: Layouts): Formulas {
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

function milestones(tables: Layouts): Formulas {
  const own = ownCell(tables.ledger);
  const indicator = lookedUp(tables.indicators, own('_indicator'));
  const [annual, base, start, kind, month] = [own('annual'), own('lastYear'), own('startMonth'), own('_kind'), own('_month')];
  const quarters = quarterKeys.map((key) => `N(${own(key)})`);
  const byQuarters = [
    `${indicator('_d0')}*IF(ISNUMBER(${base}),${base},${quarters[0]})`,
    ...quarters.map((quarter, index) => `${indicator(`_d${index + 1}` as '_d1')}*${quarter}`),
    `${indicator('_d5')}*${annual}`,
  ].join('+');
  const byYear = `IF(${kind}=${KIND.stock},IF(ISNUMBER(${base}),${base}+(${annual}-${base})*${indicator('_share')},${annual}),${annual}*${indicator('_share')})`;
  const fitted = `IF(AND(COUNT(${quarterKeys.map(own).join(',')})=0,${kind}<>${KIND.rate}),${byYear},${byQuarters})`;
  const added = addedUp(kind);
  const whole = `OR(${kind}=${KIND.count},${kind}=${KIND.net})`;
  const starts = `AND(N(${start})>=1,N(${start})<=12)`;
  const raw = own('_raw');
  return {
    _changed: `=IF(AND(${kind}=${KIND.stock},ISNUMBER(${base}),ISNUMBER(${annual})),IF(${base}<>${annual},1,0),0)`,
    _raw:
      `=IF(OR(${own('_indicator')}=0,${kind}=0,NOT(ISNUMBER(${annual}))),"",` +
      `IF(AND(${added},${starts}),IF(${month}<${start},0,${fitted}-${notYetOwed(tables)}),${fitted}))`,
    milestone: `=IF(NOT(ISNUMBER(${raw})),"",IF(${whole},INT(${raw}+0.000001),${raw}))`,
  };
}

/**
 * In the quarter of its start a unit owes its amount over the curve from the start month on: what a
 * unit that produces all quarter would owe by now, less what is left out.
 */
function notYetOwed(tables: Layouts): string {
  const own = ownCell(tables.ledger);
  const indicator = lookedUp(tables.indicators, own('_indicator'));
  const start = own('startMonth');
  const quarter = `INT((${start}+2)/3)`;
  const chosen = (cells: readonly string[]): string => `CHOOSE(${quarter},${cells.join(',')})`;
  const from = chosen(['0', indicator('_q1'), indicator('_q2'), indicator('_q3')]);
  const to = chosen([indicator('_q1'), indicator('_q2'), indicator('_q3'), indicator('_q4')]);
  const share = chosen([indicator('_c1'), indicator('_c2'), indicator('_c3'), indicator('_c4')]);
  const atStart = shareOfYear(tables.schedules, indicator('_schedule'), `${start}-1`);
  const before = `IF(${to}>${from},(${atStart}-${from})/(${to}-${from}),0)`;
  const owed = `IF(${before}<1,MAX(0,(${share}-${before})/(1-${before})),IF(${own('_month')}>=3*${quarter},1,0))`;
  return `${chosen(quarterKeys.map((key) => `N(${own(key)})`))}*(${share}-${owed})`;
}

function measures(tables: Layouts): Formulas {
  const own = ownCell(tables.ledger);
  const indicator = lookedUp(tables.indicators, own('_indicator'));
  return measureFormulas({
    value: own('toDate'),
    milestone: own('milestone'),
    plan: own('annual'),
    base: own('lastYear'),
    kind: own('_kind'),
    sign: own('_sign'),
    changed: own('_changed'),
    month: own('_month'),
    points: indicator('_points'),
    yearEnd:
      `IF(COUNT(${quarterKeys.map(own).join(',')})=0,N(${own('annual')})*${indicator('_yearShare')},` +
      `${quarterKeys.map((key) => `N(${own(key)})`).join('+')})`,
  });
}

function judgement(tables: Layouts, text: Catalogue): Formulas {
  const own = ownCell(tables.ledger);
  const indicator = lookedUp(tables.indicators, own('_indicator'));
  const [value, milestone, kind, sign, month] = [own('toDate'), own('milestone'), own('_kind'), own('_sign'), own('_month')];
  const code = own('_code');
  const ends = monthBlock(tables.ledger, monthEndKeys[0], monthEndKeys[11]);
  const added = addedUp(kind);
  return {
    _level: levelFormula({ value, milestone, gap: own('gap'), attainment: own('attainment'), kind, sign, month }, indicator),
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
    }),
    periodsBehind:
      `=IF(AND(${code}>=${STATUS.behind},${code}<=${STATUS.farBehind}),` +
      `${month}-SUMPRODUCT(MAX((${ends.cells}<3)*(${ends.numbers}<${month})*${ends.numbers})),"")`,
  };
}

function counting(tables: Layouts): Formulas {
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
    // One unique integer: what the row costs the town (1/1000 of a point), then its gap, then its place.
    _worst:
      `=IF(AND(${code}>=${STATUS.notStarted},${code}<=${STATUS.farBehind}),IF(AND(N(${distance})<0,${target}>0),` +
      `MIN(999999,ROUND(-${distance}/${target}*100000,0))*1000000000+` +
      `MIN(9999,MAX(0,ROUND(-N(${own('gap')})*10,0)))*100000+(99999-ROW()),""),"")`,
  };
}
