import type { Figures } from './figures';
import type { Origin, SplitInput, SplitRow, Stop } from './splitInput';
import type { TotalSplit } from './total/splitTotal';

/** How each row's annual amount came to be; rows in the order of the split. */
export function explainRows(input: SplitInput, rows: readonly SplitRow[], figures: Figures, split: TotalSplit): Origin[] {
  const shown = rows.map((row) => shownFigure(row, figures));
  const total = shown.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
  const factor = commonFactor(input, split);
  const takers = new Set(split.restTakers);
  return rows.map((row, index) => {
    const figure = shown[index] ?? null;
    const stop = stopOf(row, split.states[index] ?? 0, figures.weights[index] ?? 0, takers.has(index));
    const fitted = split.fitted[index] ?? 0;
    const value = split.values[index] ?? 0;
    const restFallback = row.isPool ? 'pool' : 'equal';
    return {
      basis: input.basis,
      fallback: takers.has(index) && figures.fallback === 'none' ? restFallback : figures.fallback,
      figure,
      share: figure === null || total === 0 ? null : figure / total,
      factor: stop === 'none' ? factor : null,
      stop,
      rounded: value > fitted ? 'up' : value < fitted ? 'down' : 'exact',
      startMonth: row.startMonth,
    };
  });
}

/** Decimals of the plan per unit of the figure; `null` when every row was stopped. */
export function commonFactor(input: SplitInput, split: TotalSplit): number | null {
  return split.factor === null ? null : split.factor / 10 ** input.decimals;
}

/** Held rows show the figure they would have had, so that everybody's share of the whole can be read. */
function shownFigure(row: SplitRow, figures: Figures): number | null {
  if (figures.usedBasis === 'equal') return row.isPool ? null : 1;
  const figure = figures.usedBasis === 'share' ? row.base : row.weight;
  return figure === null || figure < 0 ? null : figure;
}

function stopOf(row: SplitRow, state: -1 | 0 | 1, weight: number, tookRest: boolean): Stop {
  if (row.hold !== 'none') return row.hold === 'year' ? 'hold-year' : 'hold-all';
  if (state === 1) return 'maximum';
  if (state === -1 || (weight === 0 && !tookRest && (row.minimum ?? 0) > 0)) return 'minimum';
  if (weight > 0) return 'none';
  return row.isPool ? 'pool' : 'no-base';
}
