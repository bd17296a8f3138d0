import type { AdjustStop, Cause } from '../../../domain/split/adjust/adjustOrigin';
import { type Facts, listed } from '../facts';

/** Figures of a row's change as text, with their unit of measure where they end a sentence. */
export interface ChangeText {
  readonly before: string;
  readonly after: string;
}

interface SharedText extends ChangeText {
  readonly moved: string;
  /** Empty when nothing stopped any row, so that all of it is shared. */
  readonly rest: string;
  readonly by: 'plan' | 'room';
  readonly share: string;
  readonly part: string;
  readonly exact: string;
  readonly rounded: 'up' | 'down' | 'exact';
}

const causes: Readonly<Record<Cause, string>> = {
  breakback: '改总数重新分摊',
  stop: '按停产处理',
  transfer: '内部调剂',
  reissue: '下达数调整',
  catchUp: '年中调整',
};
const stops: Readonly<Record<AdjustStop, string>> = {
  minimum: '减到下限',
  maximum: '增到上限',
  zero: '减到0',
  elapsed: '已过各季不动,减到已过各季合计',
  quarters: '受各季合计和可安排季度限制',
  rest: '其他单位承担不下的部分',
};
const successors: Readonly<Record<string, string>> = { pool: '镇级统筹', office: '本科室各单位', town: '全镇各单位' };
const quarterNames = ['一季度', '二季度', '三季度', '四季度'];

/** Sentences of 指标由来 after an adjustment. */
export const adjustments = {
  causes,
  typed: ({ before, after }: ChangeText): string => `人工改定:年度由${before}改为${after}`,
  typedQuarter: (quarter: number, was: string, typed: string, after: string): string => `人工改定:${quarterNames[quarter - 1]}由${was}改为${typed},年度目标${after}不变`,
  shared: ({ before, after, moved, rest, by, share, part, exact, rounded }: SharedText): string => {
    const whole = rest === '' ? `共增减${moved}` : `共增减${moved},受限单位之外为${rest}`;
    const rounding = { up: `,进整为${after}`, down: `,舍整为${after}`, exact: `,即${after}` }[rounded];
    return `${whole},本单位${by === 'plan' ? '按现计划占' : '按距上限的余地占'}${share}%承担${part};原${before},变为${exact}${rounding}`;
  },
  stopped: (stop: AdjustStop, moved: string, { before, after }: ChangeText): string => `共增减${moved},本单位${stops[stop]},由${before}变为${after}`,
  quarters: (after: string, changes: readonly { readonly quarter: number; readonly by: string }[]): string =>
    `年度目标${after}不变,为使各季合计不差:${changes.map(({ quarter, by }) => `${quarterNames[quarter - 1]}${by}`).join('、')}`,
  released: ({ before, after }: ChangeText, left: string, to: string): string => `原计划${before},保留${after},余${left}由${successors[to] ?? to}承接`,
  gave: (elapsed: number, planned: string, reached: string, moved: string, { before, after }: ChangeText): string =>
    `至${quarterNames[elapsed - 1]}末应完成${planned},实际${reached},欠${moved}调出,年度由${before}变为${after}`,
  caughtUp: (elapsed: number, planned: string, reached: string, left: string, { after }: ChangeText, remaining: string): string =>
    `至${quarterNames[elapsed - 1]}末原计划${planned},现定为${reached},年度目标${after}不变,其余各季合计由${left}变为${remaining}`,
  consent: (text: string): string => `承接单位意见:${text}`,
  document: (number: string): string => `文号:${number}`,
  sentence: (cause: Cause, parts: readonly string[]): string => `${causes[cause]}:${parts.join(';')}。`,
};

/** Commands and versions as the log, the table of versions and the pane name them. */
export const adjustCommands = {
  breakback: '改总数重新分摊',
  replan: '年中调整',
  stop: '按停产处理',
  addVersions: '补建计划版本表',
  modes: { catchUp: '年度目标不变,赶进度', transfer: '内部调剂', reissue: '重新下达' },
  states: { draft: '草案', consultation: '征求意见', issued: '已下达', adjusted: '调整' },
  standing: '调整前的计划',
  summary: (indicators: readonly string[], rows: number): string => `${indicators.join('、')}:调整${rows}行,合计与下达数一致`,
  consents: (texts: readonly string[]): string => `承接单位意见:${texts.join(';')}`,
  document: (number: string): string => `文号:${number}`,
  stopped: (unit: string): string => `${unit}停产`,
};

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
  'plan-missing': (f: Facts) => `${of(f)}${rows(f)}的年度目标或季度数没有填全,无法调整。请先做一次分解。${nothingWritten}`,
  'plan-does-not-add-up': (f: Facts) => {
    const what = { year: '各单位年度目标', quarter: `各单位${quarterNames[Number(f['quarter']) - 1] ?? ''}`, row: `${f['row']}的四个季度` }[String(f['part'])];
    return `${of(f)}${what}合计${f['sum']}${f['measure']},应为${f['target']}${f['measure']},差${f['difference']}。请先重新分解,再做调整。${nothingWritten}`;
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
