import { type Minor, minor } from '../../amount';
import type { AnnualSplit } from './annualSplit';
import type { Figures } from './figures';
import type { SplitRow, Stop } from '../splitInput';
import type { Stepped } from '../total/roundToSteps';

/** How one row came by its annual amount, in minor units. */
export interface RowShare {
  readonly annual: Minor;
  /** Before rounding. */
  readonly fitted: number;
  readonly figures: Figures;
  /** The office whose given total the row shares; empty for the town's. */
  readonly office: string;
  readonly start: Minor | null;
  /** The figure it is shown with; held rows show the one that they would have had, so that shares can be read. */
  readonly figure: number | null;
  /** The row's part of its group's figures. */
  readonly part: number | null;
  /** Minor units per unit of the figure; `null` when something stopped the row. */
  readonly factor: number | null;
  readonly stop: Stop;
  readonly tookRest: boolean;
  readonly isStepped: boolean;
  readonly tail: Minor;
}

/** The rows of a group, in its order. */
export function rowShares({ group, rows, figures, exact, steps, values }: AnnualSplit): RowShare[] {
  const shown = rows.map((row, index) => shownFigure(row, figures, index));
  const total = shown.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
  const takers = new Set(exact.restTakers);
  return rows.map((row, index): RowShare => {
    const start = figures.starts?.[index] ?? null;
    const figure = shown[index] ?? null;
    const stop = stopOf(row, exact.states[index] ?? 0, figures.weights[index] ?? 0, takers.has(index), start ?? 0);
    return {
      annual: values[index] ?? minor(0),
      fitted: exact.fitted[index] ?? 0,
      figures,
      office: group.office,
      start,
      figure,
      part: figure === null || total === 0 ? null : figure / total,
      factor: stop === 'none' ? exact.factor : null,
      stop,
      tookRest: takers.has(index),
      ...stepped(steps, index),
    };
  });
}

function stepped(steps: Stepped | null, index: number): Pick<RowShare, 'isStepped' | 'tail'> {
  return { isStepped: steps?.isStepped[index] ?? false, tail: steps?.taker === index ? steps.tail : minor(0) };
}

function shownFigure(row: SplitRow, { sharedBy, weights }: Figures, index: number): number | null {
  const own = weights[index] ?? 0;
  if (own > 0) return own;
  if (sharedBy === 'headroom') return null;
  if (sharedBy === 'equal') return row.isPool ? null : 1;
  const figure = sharedBy === 'share' ? row.base : row.weight;
  return figure === null || figure < 0 ? null : figure;
}

function stopOf(row: SplitRow, state: -1 | 0 | 1, weight: number, tookRest: boolean, start: number): Stop {
  if (row.hold !== 'none') return row.hold === 'year' ? 'hold-year' : 'hold-all';
  if (weight === 0 && row.isPool) return 'pool';
  if (weight === 0 && start === 0 && (row.endMonth ?? 12) < 12) return 'out';
  if (state === 1) return 'maximum';
  if (state === -1) return 'minimum';
  return weight > 0 ? 'none' : stopWithoutWeight(row, tookRest, start);
}

function stopWithoutWeight(row: SplitRow, tookRest: boolean, start: number): Stop {
  if (!tookRest && (row.minimum ?? 0) > start) return 'minimum';
  return start > 0 ? 'at-start' : 'no-base';
}
