import { type Facts, listed } from '../facts';

const quarterNames = ['一季度', '二季度', '三季度', '四季度'];
const nothingWritten = '未写入任何单元格。';
const of = (facts: Facts): string => `${facts['indicator']}:`;
const rows = (facts: Facts): string => listed(facts['rows'], '、');
/** Who may take a difference, within a sentence. */
export const scopes: Readonly<Record<string, string>> = {
  row: '该单位',
  office: '本科室',
  officeAndPool: '本科室和镇级统筹',
  pool: '镇级统筹',
  town: '全镇',
  later: '以后各季',
  open: '其他未过各季',
};
const scope = (fact: Facts[string] | undefined): string => scopes[String(fact)] ?? String(fact);
const bound = (f: Facts): string => (rows(f) === '' ? '' : `限制来自${rows(f)}(锁定、上下限、投产月份或已过季度)。`);
const amounts = (f: Facts): string => {
  const names = Array.isArray(f['rows']) ? (f['rows'] as readonly (string | number)[]) : [];
  const figures = Array.isArray(f['amounts']) ? (f['amounts'] as readonly (string | number)[]) : [];
  return names.map((name, index) => `${name}${figures[index] ?? ''}${f['measure']}`).join('、');
};

/** What stands in the way of an adjustment, or should be known of it. */
export const adjustIssues = {
  'plan-missing': (f: Facts) => `${of(f)}${rows(f)}的年度目标或季度数没有填全,无法调整或下达。请先做一次分解。${nothingWritten}`,
  'plan-does-not-add-up': (f: Facts) => {
    const what = { year: '各单位年度目标', quarter: `各单位${quarterNames[Number(f['quarter']) - 1] ?? ''}`, row: `${f['row']}的四个季度` }[String(f['part'])];
    return `${of(f)}${what}合计${f['sum']}${f['measure']},应为${f['target']}${f['measure']},差${f['difference']}。请先重新分解,再调整或下达。${nothingWritten}`;
  },
  'edit-row-unknown': (f: Facts) => `${of(f)}台账里没有这个承担单位的行。请重新选择。`,
  'edit-office-unknown': (f: Facts) => `${of(f)}没有责任科室为“${f['office']}”的行。请重新选择。`,
  'row-held': (f: Facts) => `${of(f)}${f['row']}已锁定,不能改为${f['value']}。请先取消锁定,或选“修改锁定数”。${nothingWritten}`,
  'edit-outside-bounds': (f: Facts) => `${of(f)}${f['row']}填的${f['value']}${f['side'] === 'minimum' ? '低于下限' : '高于上限'}${f['bound']}。请改所填的数或上下限。${nothingWritten}`,
  'quarter-frozen': (f: Facts) => `${of(f)}${quarterNames[Number(f['quarter']) - 1]}已过,计划不再改动。请改以后的季度,或用“年中调整”。`,
  'successor-missing': (f: Facts) => `${of(f)}找不到承接余数的${f['to'] === 'pool' ? '镇级统筹行' : '单位'}。请先在台账里加行,或改选承接方。${nothingWritten}`,
  'scope-too-small': (f: Facts) =>
    `${of(f)}要增减${f['asked']}${f['measure']},${scope(f['scope'])}只能承担${f['takes']},还差${f['missing']}${f['measure']}。${bound(f)}扩大到${scope(f['next'])}即可;请确认扩大范围。${nothingWritten}`,
  'breakback-impossible': (f: Facts) =>
    `${of(f)}要增减${f['asked']}${f['measure']},${scope(f['scope'])}最多承担${f['takes']},还差${f['missing']}${f['measure']},扩大范围也不够。${bound(f)}请改小所填的数,或放开限制。${nothingWritten}`,
  'stock-year-end': (f: Facts) => `${of(f)}时点指标的四季度数就是年度目标。请改年度目标。${nothingWritten}`,
  'actual-fell': (f: Facts) => `${of(f)}${rows(f)}的累计完成数下降,不能作为已过季度的数。请先核实填报数,或改为按计划冻结。${nothingWritten}`,
  'remainder-without-quarter': (f: Facts) => `${of(f)}${amounts(f)}没有可安排的季度(已停产或未投产)。请把差数调剂给别的单位,或改停产、投产月份。${nothingWritten}`,
  'actual-not-reported': (f: Facts) => `${of(f)}${rows(f)}到${quarterNames[Number(f['quarter']) - 1]}末未报全,已按计划冻结。请催报后再调整一次。`,
  'over-fulfilled': (f: Facts) => `${of(f)}${amounts(f)}超出年度目标,计划只计到年度目标,以后各季为0;实际数不变。请核对是否上调其目标。`,
  'held-quarters-stand': (f: Facts) => `${of(f)}${rows(f)}各季已锁定,已过季度仍按计划。如需按实际,请先取消锁定。`,
  'transfer-not-behind': (f: Facts) => `${of(f)}${rows(f)}没有欠数、未报或已锁定,不能调出。请改选欠序时的单位。${nothingWritten}`,
  'nothing-to-transfer': (f: Facts) => `${of(f)}没有欠序时的单位,无需调剂。${nothingWritten}`,
  'transfer-below-minimum': (f: Facts) => `${of(f)}调出后低于下限或已过季度数,差${amounts(f)}。请放低下限,或少调出几家。${nothingWritten}`,
  'transfer-too-much': (f: Facts) =>
    `${of(f)}需调剂${f['asked']}${f['measure']},有余地的单位(${rows(f) || '无'})只能承接${f['takes']},还差${f['missing']}${f['measure']}。请提高其上限,或改选“追赶”。${nothingWritten}`,
  'consent-missing': (f: Facts) => `${of(f)}${amounts(f)}由这些单位承接,尚未填承接单位意见。请逐家填写后再写入。${nothingWritten}`,
  'reissue-impossible': (f: Facts) =>
    `${of(f)}新下达数${f['total']}${f['measure']},各单位只能做到${f['reachable']},差${f['missing']}${f['measure']}。${bound(f)}请放开限制,或提请调整下达数。${nothingWritten}`,
  'versions-missing': () => `本工作簿是旧版,没有“计划版本”表,调整前的计划无处留存。请先点“补建计划版本表”。${nothingWritten}`,
  'version-unknown': (f: Facts) => `${of(f)}没有第${f['version']}版。现有版本:${listed(f['versions'], '、') || '无'}。请改选。`,
  'adjust-indicator-unknown': (f: Facts) => `“下达指标”里没有“${f['indicator']}”。请重新选择。`,
  'document-missing': (f: Facts) => `${of(f)}重新下达须填文号。请填写后再调整。${nothingWritten}`,
  'no-quarter-elapsed': () => `截至月份还没有过完一个季度,无需年中调整。请先改截至月份,或用“改总数重新分摊”。${nothingWritten}`,
  'unit-not-assigned': (f: Facts) => `${f['unit']}在台账里没有承担任何可调整的指标。请重新选择。${nothingWritten}`,
  'stop-month-not-reported': (f: Facts) => `${of(f)}${f['row']}停产前的实际数未报全,保留数按计划计。请核对。`,
};
