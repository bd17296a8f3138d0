import type * as zh from '../zh/origins';

const figure = { share: 'last year', weight: 'weight', equal: 'equal part', headroom: 'room up to the maximum' } as const;

export const origins: typeof zh.origins = {
  figure,
  start: { share: 'last year', weight: '', equal: '', headroom: 'last year', growth: 'last year with its own growth' },
  fallback: (asked, used) => {
    if (used === 'pool') return 'there is no figure to go by, so all of it stands in the town pool';
    if (used === 'equal') return 'there is no figure to go by, so shared equally';
    const why = {
      share: 'last year is blank or 0 throughout',
      weight: 'no row has a weight',
      equal: '',
      headroom: 'no row has room up to a maximum',
      growth: 'last year with its own growth already exceeds the target',
    }[asked];
    return `${why}, so shared by ${figure[used]}`;
  },
  stopped: {
    none: (amount) => `gets ${amount}`,
    minimum: (amount) => `its share falls short of the minimum, so the minimum ${amount}`,
    maximum: (amount) => `its share exceeds the maximum, so the maximum ${amount}`,
    'hold-year': (amount) => `year held at ${amount}`,
    'hold-all': (amount) => `year and quarters held, year ${amount}`,
    'no-base': (amount) => `no figure to share by, gets ${amount}`,
    'at-start': (amount) => `no room to share by, stays at ${amount}`,
    pool: (amount) => `town pool, ${amount}`,
    out: (amount) => `stopped or delisted, ${amount}`,
  },
  shared: (f) => {
    const factorName = f.office === '' ? 'common factor' : `factor of ${f.office}`;
    const shared = `${f.figureName} ${f.figure}${f.share === '' ? '' : ` (${f.share}% of all)`} × ${factorName} ${f.factor}`;
    const step = f.step === '' ? '' : ` to a multiple of ${f.step}`;
    const rounding = {
      up: `, rounded up${step === '' ? ' to' : `${step}:`} ${f.amount}`,
      down: `, rounded down${step === '' ? ' to' : `${step}:`} ${f.amount}`,
      exact: `, that is ${f.amount}`,
    }[f.rounded];
    return `${f.start === '' ? '' : `${f.start} + `}${shared} = ${f.exact}${rounding}`;
  },
  startsIn: (month) => `production starts in month ${month}, 0 before it`,
  endsIn: (month) => `planned until month ${month}, 0 after it`,
  tail: (amount, total) => `plus the rounding tail ${amount}, in all ${total}`,
  handed: {
    taken: (amount, total) => `takes over ${amount} from units that stopped, in all ${total}`,
    left: (amount, total) => `${amount} of it goes to the town pool, which leaves ${total}`,
  },
  quartersUp: (quarters) => `rounded up in quarter ${quarters.join(', ')}`,
  sentence: (parts) => `${parts.join('; ')}.`,
};
