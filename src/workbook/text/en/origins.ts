import type * as zh from '../zh/origins';

export const origins: typeof zh.origins = {
  basis: { share: 'last year', weight: 'weight', equal: 'equal part' },
  fallback: {
    share: 'no row has a weight, so shared by last year',
    weight: 'last year is blank or 0 throughout, so shared by weight',
    equal: 'there is no figure to go by, so shared equally',
    pool: 'there is no figure to go by, so all of it stands in the town pool',
  },
  stopped: {
    none: (amount) => `gets ${amount}`,
    minimum: (amount) => `its share falls short of the minimum, so the minimum ${amount}`,
    maximum: (amount) => `its share exceeds the maximum, so the maximum ${amount}`,
    'hold-year': (amount) => `year held at ${amount}`,
    'hold-all': (amount) => `year and quarters held, year ${amount}`,
    'no-base': (amount) => `neither last year nor weight, gets ${amount}`,
    pool: (amount) => `town pool, ${amount}`,
  },
  shared: ({ basis, figure, share, factor, exact, amount, rounded }) => {
    const part = share === '' ? '' : ` (${share}% of all)`;
    const rounding = { up: `, rounded up to ${amount}`, down: `, rounded down to ${amount}`, exact: `, that is ${amount}` }[rounded];
    return `${basis} ${figure}${part} × common factor ${factor} = ${exact}${rounding}`;
  },
  startsIn: (month) => `production starts in month ${month}, nothing before`,
  sentence: (parts) => `${parts.join('; ')}.`,
};
