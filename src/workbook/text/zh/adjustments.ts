import type { AdjustStop, Cause } from '../../../domain/split/adjust/adjustOrigin';

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
