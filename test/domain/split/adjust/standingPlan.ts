import fc from 'fast-check';
import { type Minor, minor } from '../../../../src/domain/amount';
import type { Adjustment } from '../../../../src/domain/split/adjust/edit';
import { availability } from '../../../../src/domain/split/quarters/quarterSeed';
import type { Quarters, SplitInput, SplitRow } from '../../../../src/domain/split/splitInput';
import { indicator, quarters, row } from '../splitRows';

export const RUNS = { numRuns: 1000 };

/** A row with its plan; the year is the quarters' sum unless said otherwise. */
export function planned(key: string, amounts: readonly [number, number, number, number], more: Partial<SplitRow> = {}): SplitRow {
  return row(key, null, { quarters: quarters(...amounts), annual: minor(sum(amounts)), office: 'A', ...more });
}

/** An indicator whose target and quarters are what its rows' plan adds up to. */
export function standing(rows: readonly SplitRow[], more: Partial<SplitInput> = {}): SplitInput {
  const total = (quarter: 0 | 1 | 2 | 3): number => sum(rows.map((one) => one.quarters[quarter] ?? 0));
  return indicator(sum(rows.map((one) => one.annual ?? 0)), quarters(total(0), total(1), total(2), total(3)), rows, more);
}

export function sum(amounts: readonly (number | null | undefined)[]): number {
  return amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
}

export function columnsOf(rows: readonly { readonly quarters: Quarters<number | null> }[]): number[] {
  return [0, 1, 2, 3].map((quarter) => sum(rows.map((one) => one.quarters[quarter])));
}

/** The input after an adjustment, as it would be read from the workbook again. */
export function applied(input: SplitInput, result: Adjustment): SplitInput {
  const rows = input.rows.map((one, index) => {
    const { annual, quarters: plan } = result.rows[index] ?? { annual: null, quarters: one.quarters };
    return { ...one, annual, quarters: plan };
  });
  return { ...input, target: result.target, quarterTotals: result.quarterTotals, rows };
}

type Nature = 'free' | 'minimum' | 'maximum' | 'both' | 'year' | 'all' | 'late' | 'stopping' | 'capped';

const anyRow = fc.record({
  amounts: fc.tuple(fc.nat(900), fc.nat(900), fc.nat(900), fc.nat(900)),
  later: fc.nat(300),
  office: fc.constantFrom('A', 'A', 'B', ''),
  nature: fc.constantFrom<Nature>('free', 'free', 'free', 'free', 'minimum', 'maximum', 'both', 'year', 'all', 'late', 'stopping', 'capped'),
  room: fc.nat(400),
  month: fc.integer({ min: 1, max: 12 }),
});

function bounded(nature: Nature, plan: SplitRow, room: number): Partial<SplitRow> {
  const annual = plan.annual ?? minor(0);
  const minimum = minor(Math.max(0, annual - room));
  const maximum = minor(annual + room);
  if (nature === 'minimum') return { minimum };
  if (nature === 'maximum') return { maximum };
  if (nature === 'both') return { minimum, maximum };
  if (nature === 'year' || nature === 'all') return { hold: nature };
  if (nature !== 'capped') return {};
  const cap = (quarter: 0 | 1 | 2 | 3): Minor => minor((plan.quarters[quarter] ?? 0) + Math.floor(room / 3));
  return { quarterMaximum: [cap(0), cap(1), cap(2), cap(3)] };
}

/** Plans that stand, with every kind of limit; `later` leaves something for after the year's end. */
export function plans(options: { readonly later: boolean; readonly limits: boolean }): fc.Arbitrary<SplitInput> {
  const rows = fc.array(anyRow, { minLength: 2, maxLength: 7 }).map((all) =>
    all.map(({ amounts, later, office, nature, room, month }, index) => {
      const time = options.limits ? (nature === 'late' ? { startMonth: month } : nature === 'stopping' ? { endMonth: month } : {}) : {};
      const works = availability({ startMonth: null, endMonth: null, rampUp: [], ...time });
      const [first, second, third, fourth] = amounts.map((amount, quarter) => ((works[quarter] ?? 0) > 0 ? amount : 0));
      const plan = planned(`k${index}`, [first ?? 0, second ?? 0, third ?? 0, fourth ?? 0], { ...time, office, isPool: index === 1 });
      const whole = options.later ? { ...plan, annual: minor(sum(plan.quarters) + later) } : plan;
      return options.limits ? { ...whole, ...bounded(nature, whole, room) } : whole;
    }),
  );
  return rows.map((all) => standing(all));
}
