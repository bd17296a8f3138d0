import type { Input } from '../../../src/app/input/schema';
import { decimalsOf, wholeOf } from './printed';
import { publishedInput } from './publishedInput';
import { readCsv } from './readCsv';

/** One published figure, its completion of the year and its gap to the schedule. */
export interface ProgressCase {
  readonly name: string;
  readonly month: number;
  readonly target: number;
  readonly actual: number;
  /** Cumulative percent of the year that the source held to be due; `null` for months ÷ 12. */
  readonly due: number | null;
  /** As printed, in percent and in points. */
  readonly completion: string;
  readonly gap: string;
}

/** The schedules that are not months ÷ 12: printed, or what completion less gap leaves. */
const DUE: ReadonlyMap<string, number> = new Map([
  ['高邮', 56],
  ['枞阳-开发区', 22],
  ['枞阳-乡镇', 22],
  ['某县(福建,159sucan镜像)', 42.5],
  // Printed is that 132.1% of the plan to April was done: 21.01 ÷ 1.321 = 15.9 亿元, of 98.5 亿元.
  ['松阳(丽水)', (100 * wholeOf(21.01, '132.1')) / 98.5],
]);

/** The cases as printed. A target that is not printed is derived from the printed figure and its percentage. */
export function progressCases(): readonly ProgressCase[] {
  return readCsv('progress-cases.csv').map(([place = '', , month, what = '', target = '', , actual, completion = '', gap = '']) => ({
    name: `${place.replace(/[(,].*/, '')} ${what.replace(/\(.*/, '')}`,
    month: Number(month),
    target: target === '' ? wholeOf(Number(actual), completion) : Number(target),
    actual: Number(actual),
    due: DUE.get(place) ?? null,
    completion,
    gap,
  }));
}

/** All cases as one town in December: an indicator each, with data to the month of its source, carried by one office. */
export function progressInput(cases: readonly ProgressCase[]): Input {
  return publishedInput({
    town: '公开进度',
    asOf: '2018-12',
    schedules: cases.map(({ due, month }, index) => ({
      id: `S${index}`,
      zh: `序时${index}`,
      ...(due === null ? { even: true } : { cumulativePct: through(month, due) }),
    })),
    indicators: cases.map(({ name, target, month }, index) => ({
      code: `P${index}`,
      name: `${index} ${name}`,
      issuedValue: target,
      decimals: decimalsOf(String(target)),
      schedule: `S${index}`,
      dataMonth: month,
    })),
    units: [{ id: 'U', name: '本级' }],
    rows: cases.map(({ target, month, actual }, index) => ({
      indicator: `P${index}`,
      unit: 'U',
      plan: { annual: target, quarters: [null, null, null, null] },
      cumulative: [...Array.from({ length: month - 1 }, () => null), actual],
    })),
  });
}

/** A curve through one point that the source gives, even before and after it, where nothing is looked at. */
export function through(month: number, percent: number): number[] {
  return Array.from({ length: 12 }, (_, index) =>
    index < month ? (percent * (index + 1)) / month : percent + ((100 - percent) * (index + 1 - month)) / (12 - month),
  );
}
