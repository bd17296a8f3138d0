import type { Minor } from '../../amount';
import { commonIntegers, decimalOf } from '../../decimal';
import { fail, type Outcome, succeed } from '../../issue';
import { type Bounds, boundsOf } from './bounds';
import { chooseFigures, type Figures } from './figures';
import type { Group } from './groups';
import { shortageIssue } from './shortageIssue';
import type { SplitInput, SplitRow } from '../splitInput';
import { stepWarnings, stopWarnings } from './annualWarnings';
import { isOut } from './yearPart';
import { divisorRule } from '../total/divisor';
import { roundToSteps, type StepProblem, type Stepped } from '../total/roundToSteps';
import { splitTotal, type TotalSplit } from '../total/splitTotal';

/** A group's rows with their annual amounts, in the order of the group. */
export interface AnnualSplit {
  readonly group: Group;
  readonly rows: readonly SplitRow[];
  readonly figures: Figures;
  readonly bounds: Bounds;
  /** Before steps. */
  readonly exact: TotalSplit;
  readonly steps: Stepped | null;
  readonly values: readonly Minor[];
}

/** A group's total over its rows' annual amounts, holds and bounds kept. The issues carry the arithmetic. */
export function splitAnnual(input: SplitInput, group: Group, rows: readonly SplitRow[]): Outcome<AnnualSplit> {
  const figures = chooseFigures(input, rows, group.total);
  const bounds = boundsOf(input, rows, figures, group);
  const problem = {
    total: group.total,
    weights: figures.weights,
    ...bounds,
    keys: rows.map((row) => row.key),
    takesRest: rows.map((row) => row.isPool),
    ...(figures.starts ? { offsets: figures.starts } : {}),
  };
  const exact = (input.apportionment === 'divisor' ? divisorRule : splitTotal)(problem);
  if (!exact.feasible) return fail([shortageIssue(input, group, rows, bounds, exact.shortage)]);
  const steps = input.step === null ? null : roundToSteps(stepProblem(input, input.step, rows, figures, bounds, exact));
  const split: AnnualSplit = { group, rows, figures, bounds, exact, steps, values: steps?.values ?? exact.values };
  return succeed(split, [...figures.warnings, ...stopWarnings(input, split), ...stepWarnings(input, split)]);
}

function stepProblem(input: SplitInput, step: Minor, rows: readonly SplitRow[], { weights }: Figures, bounds: Bounds, exact: TotalSplit): StepProblem {
  const isFree = rows.map((_, index) => exact.states[index] === 0 && (weights[index] ?? 0) > 0);
  const bases = commonIntegers(weights.map((weight) => decimalOf(weight) ?? { coefficient: 0n, scale: 0 })).integers;
  const tie = { bases, keys: rows.map((row) => row.key) };
  return { step, values: exact.values, fitted: exact.fitted, isFree, ...bounds, takers: tailTakers(input, rows, exact.values), tie };
}

/** The named row, then the pool, then the others, largest first. */
function tailTakers(input: SplitInput, rows: readonly SplitRow[], values: readonly Minor[]): number[] {
  const rank = (index: number): number => (rows[index]?.name === input.tailRow ? 0 : rows[index]?.isPool ? 1 : 2);
  const order = rows.flatMap((row, index) => (row.hold === 'none' && !isOut(input, row) ? [index] : []));
  return order.sort((a, b) => rank(a) - rank(b) || (values[b] ?? 0) - (values[a] ?? 0) || a - b);
}
