import type { Season } from '../indicator';
import type { Quarters } from '../split/splitInput';
import { dentonCholette } from './dentonCholette';

/** What a row's quarters follow, and which season that is after all. */
export interface SeasonShares {
  /** ≥ 0; they add up to what the curve's shares add up to. */
  readonly shares: Quarters<number>;
  /** `curve` where last year's quarters could not be followed. */
  readonly used: Season;
}

/**
 * The shares of the year that a row's quarters follow before both margins are met. `curve`: the schedule's own.
 * `history`: last year's quarters, scaled. `smooth`: last year's quarters stay as they are, and this year's
 * follow the curve from the level of last year's fourth on, so that nothing jumps at the turn of the year
 * (Denton–Cholette, proportional); what would be negative after a steep fall is 0. Without last year's quarters,
 * or with a negative one or nothing but zeros among them, the curve's shares. `annual` and `history` are in the
 * same unit of any size.
 */
export function seasonShares(season: Season, curveShares: Quarters<number>, history: Quarters<number> | null, annual: number): SeasonShares {
  const whole = sum(curveShares);
  const parts = history === null || !isUsable(history) ? null : PATTERNS[season](curveShares, history, annual * whole);
  const total = parts === null ? 0 : sum(parts);
  if (parts === null || !(total > 0)) return { shares: curveShares, used: 'curve' };
  const share = (quarter: number): number => ((parts[quarter] ?? 0) / total) * whole;
  return { shares: [share(0), share(1), share(2), share(3)], used: season };
}

type Pattern = (curveShares: Quarters<number>, history: Quarters<number>, amount: number) => readonly number[] | null;

const PATTERNS: Readonly<Record<Season, Pattern>> = {
  curve: () => null,
  history: (_, history) => history,
  smooth: joined,
};

/** Last year's quarters stand before the total of this year; only the ratio of the last of them matters. */
function joined(curveShares: Quarters<number>, history: Quarters<number>, amount: number): readonly number[] | null {
  if (!(amount > 0)) return null;
  const outcome = dentonCholette({
    totals: [amount],
    indicator: [...curveShares, ...curveShares],
    parts: 4,
    before: 4,
    fixed: [...history, null, null, null, null],
  });
  return outcome.ok ? outcome.value.slice(4).map((part) => Math.max(0, part)) : null;
}

function isUsable(history: Quarters<number>): boolean {
  return history.every((amount) => Number.isFinite(amount) && amount >= 0) && sum(history) > 0;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
