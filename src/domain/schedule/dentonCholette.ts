import { fail, type Outcome, succeed } from '../issue';
import { addTo, type BandedSystem, createBandedSystem, solveBanded } from './bandedSystem';
import { isFree, readSeries, type Series, type SeriesTotals } from './seriesTotals';

/**
 * Parts of each total, exact in every total, that follow an indicator without a step where two totals meet:
 * they minimise Σ (x_t / indicator_t − x_t−1 / indicator_t−1)², the sum running from the second period on.
 * That is the proportional method of Denton (1971) in the form of Dagum and Cholette (2006), which does not
 * pull the first period towards zero. Periods outside the totals continue the nearest ratio.
 *
 * Fixed periods keep their amount. A period whose indicator is 0 is a structural zero: it stays 0 (or fixed)
 * and is left out, so that its neighbours join each other. A part may be negative when a total falls steeply.
 * Issues: those of `readSeries`, and `zero-pattern` when nothing determines the level of the ratio.
 */
export function dentonCholette(given: SeriesTotals): Outcome<readonly number[]> {
  const read = readSeries(given);
  if (!read.ok) return read;
  const series = read.value;
  const joined = series.indicator.flatMap((value, period) => (value > 0 ? [period] : []));
  const anchored = joined.some((period) => series.fixed[period] !== null || series.totalOf[period] !== null);
  if (!anchored) return fail([{ code: 'zero-pattern', severity: 'error', facts: { total: given.totals[0] ?? 0 } }]);
  const ratios = solveRatios(series, joined, given.parts);
  const solved = series.indicator.map((value, period) => series.fixed[period] ?? value * (ratios[period] ?? 0));
  const values = restoreTotals(series, solved);
  if (values.every(Number.isFinite)) return succeed(values);
  return fail([{ code: 'amount-too-large', severity: 'error', facts: { value: given.totals.reduce((high, total) => Math.max(high, Math.abs(total)), 0) } }]);
}

/**
 * Ratios to the indicator by the first-order conditions: at a free period the differences to its neighbours
 * balance the multiplier of its total, whose own row is the total. Weights are parts of a total's free periods,
 * so that all rows have one scale. Periods that are not joined get 0.
 */
function solveRatios(series: Series, joined: readonly number[], parts: number): Float64Array {
  const { ratio, multiplier, size } = arrange(series, joined);
  const system = createBandedSystem(size, parts + 1);
  joined.forEach((period, at) => {
    const row = ratio[at] ?? 0;
    if (!isFree(series, period)) {
      addTo(system, row, row, 1);
      system.right[row] = (series.fixed[period] ?? 0) / (series.indicator[period] ?? 1);
      return;
    }
    join(system, row, ratio[at - 1]);
    join(system, row, ratio[at + 1]);
    const total = series.totalOf[period] ?? null;
    if (total !== null) countIn(system, row, multiplier[total] ?? 0, (series.indicator[period] ?? 0) / (series.weights[total] ?? 1));
  });
  series.weights.forEach((weight, total) => {
    if (weight > 0) system.right[multiplier[total] ?? 0] = (series.rests[total] ?? 0) / weight;
  });
  const solution = solveBanded(system);
  const ratios = new Float64Array(series.indicator.length);
  joined.forEach((period, at) => {
    ratios[period] = solution[ratio[at] ?? 0] ?? NaN;
  });
  return ratios;
}

function join(system: BandedSystem, row: number, neighbour: number | undefined): void {
  if (neighbour === undefined) return;
  addTo(system, row, row, 1);
  addTo(system, row, neighbour, -1);
}

function countIn(system: BandedSystem, row: number, multiplier: number, weight: number): void {
  addTo(system, multiplier, row, weight);
  addTo(system, row, multiplier, -weight);
}

/** Where each unknown stands: the joined periods' ratios and the totals' multipliers. */
interface Places {
  readonly ratio: readonly number[];
  readonly multiplier: readonly number[];
  readonly size: number;
}

/** A multiplier follows the last free period of its total, so that no row reaches further than `parts` + 1. */
function arrange(series: Series, joined: readonly number[]): Places {
  const lastFree = series.rests.map(() => -1);
  for (const period of joined) {
    const total = series.totalOf[period] ?? null;
    if (total !== null && isFree(series, period)) lastFree[total] = period;
  }
  const multiplier = series.rests.map(() => -1);
  let size = 0;
  const ratio = joined.map((period) => {
    const place = size;
    const total = series.totalOf[period] ?? null;
    const closes = total !== null && lastFree[total] === period;
    if (closes) multiplier[total] = place + 1;
    size += closes ? 2 : 1;
    return place;
  });
  return { ratio, multiplier, size };
}

/** What rounding leaves of each total goes to its free periods by their indicator, so that the ratios move alike. */
function restoreTotals(series: Series, values: readonly number[]): number[] {
  const lacking = [...series.rests];
  values.forEach((value, period) => {
    const total = series.totalOf[period] ?? null;
    if (total !== null && isFree(series, period)) lacking[total] = (lacking[total] ?? 0) - value;
  });
  return values.map((value, period) => {
    const total = series.totalOf[period] ?? null;
    if (total === null || !isFree(series, period)) return value;
    return value + ((lacking[total] ?? 0) * (series.indicator[period] ?? 0)) / (series.weights[total] ?? 1);
  });
}
