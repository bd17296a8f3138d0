import type { Layouts } from '../../tables';
import type { IndicatorKey } from '../../tables/columns';
import type { Catalogue } from '../../text';
import { colourFormula } from '../colour';
import { comparedFormula, levelFormula, type Lit } from '../level';
import { addedUp, measureFormulas } from '../measures';
import { ownCell } from '../reference';
import { KIND, STATUS } from '../status';
import { statusWords } from '../statusWords';

type Formulas = Partial<Record<IndicatorKey, string>>;

export function verdict(tables: Layouts, text: Catalogue): Formulas {
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
  const lit: Lit = {
    value: total,
    milestone,
    gap: own('_gap'),
    attainment: own('_attainment'),
    // The town is the average itself.
    completion: '""',
    kind,
    sign,
    compared: own('_compared'),
    overdue: own('_overdue'),
  };
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
    _compared: comparedFormula(lit, own),
    _overdue: `=IF(OR(${own('_grace')}<0,NOT(ISNUMBER(${target}))),"",ROUND(N(${target})*${own('_graceShare')},0))`,
    _level: levelFormula(lit, own),
    _code:
      `=IF(LEN(${own('name')})=0,${STATUS.blank},IF(${own('_ready')}=0,${STATUS.incomplete},` +
      `IF(NOT(ISNUMBER(${target})),${STATUS.targetToVerify},IF(${own('_exempt')}=1,${STATUS.exempt},` +
      `IF(OR(${month}<1,AND(${added},${sign}=1,${milestone}=0,N(${total})<=0)),${STATUS.notDue},` +
      `IF(NOT(ISNUMBER(${total})),${STATUS.notReported},` +
      `IF(AND(${added},${sign}=1,${target}>0,${total}>=${target}),${STATUS.done},` +
      `IF(AND(OR(${kind}=${KIND.flow},${kind}=${KIND.count}),${sign}=1,${total}=0,${milestone}>0),${STATUS.notStarted},` +
      `${STATUS.notStarted}+${own('_level')}))))))))`,
    _status: statusWords(text, code, { soft: 'FALSE', month: '0', figure: '""', wording: own('_wording') }),
    _colour: colourFormula(code, own('_level'), own('_colours')),
  };
}
