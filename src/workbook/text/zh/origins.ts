import type { Fallback, Stop } from '../../../domain/split/splitInput';
import type { Basis } from '../../../domain/indicator';

interface Shared {
  readonly basis: string;
  readonly figure: string;
  readonly share: string;
  readonly factor: string;
  readonly exact: string;
  readonly amount: string;
  readonly rounded: 'up' | 'down' | 'exact';
}

const basis: Readonly<Record<Basis, string>> = { share: '上年数', weight: '权重', equal: '平均份额' };
const fallback: Readonly<Record<Exclude<Fallback, 'none'>, string>> = {
  share: '权重均为空,改按上年数分',
  weight: '上年数均为空或0,改按权重分',
  equal: '没有可依据的数,改为平均分',
  pool: '没有可依据的数,全部列镇级统筹',
};
const stopped: Readonly<Record<Stop, (amount: string) => string>> = {
  none: (amount) => `分得${amount}`,
  minimum: (amount) => `按比例不足下限,取下限${amount}`,
  maximum: (amount) => `按比例超过上限,取上限${amount}`,
  'hold-year': (amount) => `年度目标锁定为${amount}`,
  'hold-all': (amount) => `年度和各季均锁定,年度${amount}`,
  'no-base': (amount) => `无上年数或权重,分得${amount}`,
  pool: (amount) => `镇级统筹,列${amount}`,
};

/** Sentences of 指标由来. */
export const origins = {
  basis,
  fallback,
  stopped,
  shared: ({ basis: name, figure, share, factor, exact, amount, rounded }: Shared): string => {
    const part = share === '' ? '' : `(占${share}%)`;
    const rounding = { up: `,进整为${amount}`, down: `,舍整为${amount}`, exact: `,即${amount}` }[rounded];
    return `${name}${figure}${part}×统一系数${factor}=${exact}${rounding}`;
  },
  startsIn: (month: number): string => `${month}月投产,此前各月为0`,
  sentence: (parts: readonly string[]): string => `${parts.join(';')}。`,
};
