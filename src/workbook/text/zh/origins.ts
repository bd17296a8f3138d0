import type { Basis } from '../../../domain/indicator';
import type { Fallback, SharedBy, Stop } from '../../../domain/split/splitInput';

interface Shared {
  readonly figureName: string;
  readonly figure: string;
  readonly share: string;
  readonly factor: string;
  readonly start: string;
  readonly exact: string;
  readonly amount: string;
  readonly step: string;
  readonly office: string;
  readonly rounded: 'up' | 'down' | 'exact';
}

const figure: Readonly<Record<SharedBy, string>> = { share: '上年数', weight: '权重', equal: '平均份额', headroom: '上限余量' };
const start: Readonly<Record<Basis, string>> = { share: '上年数', weight: '', equal: '', headroom: '上年数', growth: '上年数加自然增长' };
const stopped: Readonly<Record<Stop, (amount: string) => string>> = {
  none: (amount) => `分得${amount}`,
  minimum: (amount) => `按比例不足下限,取下限${amount}`,
  maximum: (amount) => `按比例超过上限,取上限${amount}`,
  'hold-year': (amount) => `年度目标锁定为${amount}`,
  'hold-all': (amount) => `年度和各季均锁定,年度${amount}`,
  'no-base': (amount) => `无分解依据的数,分得${amount}`,
  'at-start': (amount) => `没有余量可分,按起点${amount}`,
  pool: (amount) => `镇级统筹,列${amount}`,
  out: (amount) => `停产或退规,列${amount}`,
};

/** Why another figure took the place of the one asked for. */
function fallback(asked: Basis, used: Exclude<Fallback, 'none'>): string {
  if (used === 'pool') return '没有可依据的数,全部列镇级统筹';
  const why = { share: '上年数均为空或0', weight: '权重均为空', equal: '', headroom: '没有上限余量可依据', growth: '上年数加自然增长已超过任务数' }[asked];
  return used === 'equal' ? '没有可依据的数,改为平均分' : `${why},改按${figure[used]}分`;
}

/** Sentences of 指标由来. */
export const origins = {
  figure,
  start,
  fallback,
  stopped,
  shared: (f: Shared): string => {
    const factorName = f.office === '' ? '统一系数' : `“${f.office}”系数`;
    const shared = `${f.figureName}${f.figure}${f.share === '' ? '' : `(占${f.share}%)`}×${factorName}${f.factor}`;
    const step = f.step === '' ? '' : `按${f.step}取整`;
    const rounding = { up: `,${step || '进整'}为${f.amount}`, down: `,${step || '舍整'}为${f.amount}`, exact: `,即${f.amount}` }[f.rounded];
    return `${f.start === '' ? '' : `${f.start}+`}${shared}=${f.exact}${rounding}`;
  },
  startsIn: (month: number): string => `${month}月投产,此前各月为0`,
  endsIn: (month: number): string => `只排到${month}月,此后各月为0`,
  tail: (amount: string, total: string): string => `另收取整尾差${amount},共${total}`,
  handed: {
    taken: (amount: string, total: string): string => `承接停产退规单位${amount},共${total}`,
    left: (amount: string, total: string): string => `其中${amount}由镇级统筹承接,余${total}`,
  },
  quartersUp: (quarters: readonly number[]): string => `第${quarters.join('、')}季度进整`,
  sentence: (parts: readonly string[]): string => `${parts.join(';')}。`,
};
