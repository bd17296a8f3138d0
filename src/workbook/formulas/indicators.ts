import type { Layouts } from '../tables';
import type { IndicatorKey, LedgerKey, RuleKey } from '../tables/columns';
import type { Catalogue } from '../text';
import { addedUp, levelFormula, measureFormulas } from './measures';
import { codeOfWord, lookedUp, ownCell, quoteText, shareOfYear, wholeColumn } from './reference';
import { CATEGORY, KIND, NATURE, SETTING_NAMES, STATUS } from './status';
import { statusWords } from './statusWords';

type Formulas = Partial<Record<IndicatorKey, string>>;

/** Formulas of one row of Indicators: growth, what its ledger rows look up, and the town's totals. */
export function indicatorFormulas(tables: Layouts, text: Catalogue): Formulas {
  return { ...definition(tables, text), ...schedule(tables), ...rule(tables), ...totals(tables), ...verdict(tables, text) };
}

function definition(tables: Layouts, text: Catalogue): Formulas {
  const own = ownCell(tables.indicators);
  const { words } = text;
  const months = SETTING_NAMES.asOf;
  const commas = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${own('exemptMonths')}&"","、",","),"，",",")," ",""),";",",")`;
  const yuan = (unit: string): string =>
    text.units.reduceRight((rest, [name, size]) => `IF(${unit}=${quoteText(name)},${size},${rest})`, '1');
  return {
    growth: `=IF(COUNT(${own('lastYear')},${own('_target')})<2,"",IF(${own('lastYear')}<=0,"",ROUND((${own('_target')}/${own('lastYear')}-1)*100,1)))`,
    _kind: `=${codeOfWord(own('kind'), (Object.keys(KIND) as (keyof typeof KIND)[]).map((kind) => [words.kinds[kind], KIND[kind]]))}`,
    _sign: `=IF(${own('direction')}=${quoteText(words.directions.lower)},-1,1)`,
    _month:
      `=IF(LEN(${own('name')})=0,0,IF(${own('period')}=${quoteText(words.periods.quarter)},INT(${months}/3)*3,` +
      `IF(${own('period')}=${quoteText(words.periods.half)},INT(${months}/6)*6,${months})))`,
    _exempt: `=IF(ISNUMBER(FIND(","&${own('_month')}&",",","&${commas}&",")),1,0)`,
    _target:
      `=IF(OR(NOT(ISNUMBER(${own('issuedTarget')})),${own('targetState')}=${quoteText(words.targetStates.toVerify)}),"",` +
      `ROUND(${own('issuedTarget')}*IF(${own('issuedUnit')}=${own('splitUnit')},1,${yuan(own('issuedUnit'))}/${yuan(own('splitUnit'))}),N(${own('decimals')})))`,
    _points: `=IF(${own('splitUnit')}="%",1,0)`,
    _ready: `=IF(AND(${own('_kind')}>0,${own('_schedule')}>0,${own('_rule')}>0),1,0)`,
  };
}

function schedule(tables: Layouts): Formulas {
  const own = ownCell(tables.indicators);
  const table = tables.schedules;
  const shareAt = (month: string | number): string =>
    `=IF(${own('_schedule')}=0,0,${shareOfYear(table, own('_schedule'), month)})`;
  const share = own('_share');
  const ends = ['0', own('_q1'), own('_q2'), own('_q3'), own('_q4')];
  const within = (quarter: number): string => {
    const [from, to] = [ends[quarter - 1], ends[quarter]];
    return `=IF(${to}>${from},MAX(0,MIN(1,(${share}-${from})/(${to}-${from}))),IF(${own('_month')}>=${3 * quarter},1,0))`;
  };
  const [c1, c2, c3, c4] = [own('_c1'), own('_c2'), own('_c3'), own('_c4')];
  const byKind = (added: string, level: string, rate: number): string =>
    `=IF(${own('_kind')}=${KIND.rate},${rate},IF(${own('_kind')}=${KIND.stock},${level},${added}))`;
  return {
    _schedule: `=IF(LEN(${own('schedule')})=0,0,IFERROR(MATCH(${own('schedule')},${wholeColumn(table)('name')},0),0))`,
    _share: shareAt(own('_month')),
    _yearShare: shareAt(12),
    _q1: shareAt(3), _q2: shareAt(6), _q3: shareAt(9), _q4: shareAt(12),
    _c1: within(1), _c2: within(2), _c3: within(3), _c4: within(4),
    _d0: byKind('0', `1-${c1}`, 0),
    _d1: byKind(c1, `${c1}-${c2}`, 0),
    _d2: byKind(c2, `${c2}-${c3}`, 0),
    _d3: byKind(c3, `${c3}-${c4}`, 0),
    _d4: byKind(c4, c4, 0),
    _d5: byKind('0', '0', 1),
  };
}

function rule(tables: Layouts): Formulas {
  const own = ownCell(tables.indicators);
  const found = lookedUp(tables.rules, own('_rule'));
  const number = (key: RuleKey, blank: number): string =>
    `=IF(${own('_rule')}=0,${blank},IF(ISNUMBER(${found(key)}),${found(key)},${blank}))`;
  return {
    _rule: `=IF(LEN(${own('rule')})=0,0,IFERROR(MATCH(${own('rule')},${wholeColumn(tables.rules)('name')},0),0))`,
    _t1: number('onSchedule', 0),
    _t2: number('nearSchedule', 1000000),
    _t3: number('behind', -1000000),
    _floor: number('attainmentFloor', -1000000),
    _floorFrom: number('floorFrom', 1),
    _cappedThrough: number('cappedThrough', 0),
    _strictFrom: number('strictFrom', 13),
  };
}

function totals(tables: Layouts): Formulas {
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

function verdict(tables: Layouts, text: Catalogue): Formulas {
  const own = ownCell(tables.indicators);
  const [target, total, base, kind, sign, share, month] = [
    own('_target'), own('_total'), own('lastYear'), own('_kind'), own('_sign'), own('_share'), own('_month'),
  ];
  const milestone = own('_milestone');
  const changed = own('_changed');
  const added = addedUp(kind);
  const code = own('_code');
  // Whole numbers stand at the county's own rounded quarters, as the rows' quarters add up to them.
  const ends = ['0', ...(['_q1', '_q2', '_q3', '_q4'] as const).map((key) => `ROUND(${target}*${own(key)},0)`)];
  const wholeQuarters = (['_c1', '_c2', '_c3', '_c4'] as const).map((key, index) => `${own(key)}*(${ends[index + 1]}-${ends[index]})`).join('+');
  const measured = measureFormulas({
    value: total,
    milestone,
    plan: target,
    base,
    kind,
    sign,
    changed,
    month,
    points: own('_points'),
    yearEnd: `${target}*${own('_yearShare')}`,
  });
  return {
    _changed: `=IF(AND(${kind}=${KIND.stock},COUNT(${base},${target})=2),IF(${base}<>${target},1,0),0)`,
    _milestone:
      `=IF(NOT(ISNUMBER(${target})),"",IF(${kind}=${KIND.rate},${target},IF(${kind}=${KIND.stock},IF(ISNUMBER(${base}),${base}+(${target}-${base})*${share},${target}),` +
      `IF(OR(${kind}=${KIND.count},${kind}=${KIND.net}),INT(${wholeQuarters}+0.000001),${target}*${share}))))`,
    _completion: measured.completion,
    _scheduled: measured.scheduled,
    _gap: measured.gap,
    _attainment: measured.attainment,
    _distance: measured.distance,
    _needed: measured.needed,
    _projection: measured.projection,
    _level: levelFormula({ value: total, milestone, gap: own('_gap'), attainment: own('_attainment'), kind, sign, month }, own),
    _code:
      `=IF(LEN(${own('name')})=0,${STATUS.blank},IF(${own('_ready')}=0,${STATUS.incomplete},` +
      `IF(NOT(ISNUMBER(${target})),${STATUS.targetToVerify},IF(${own('_exempt')}=1,${STATUS.exempt},` +
      `IF(OR(${month}<1,AND(${added},${sign}=1,${milestone}=0,N(${total})<=0)),${STATUS.notDue},` +
      `IF(NOT(ISNUMBER(${total})),${STATUS.notReported},` +
      `IF(AND(${added},${sign}=1,${target}>0,${total}>=${target}),${STATUS.done},` +
      `IF(AND(OR(${kind}=${KIND.flow},${kind}=${KIND.count}),${sign}=1,${total}=0,${milestone}>0),${STATUS.notStarted},` +
      `${STATUS.notStarted}+${own('_level')}))))))))`,
    _status: statusWords(text, code, { soft: 'FALSE', month: '0', figure: '""' }),
  };
}
