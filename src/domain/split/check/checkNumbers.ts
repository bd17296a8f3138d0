import type { Issue } from '../../issue';
import type { SplitInput, SplitRow } from '../splitInput';

/**
 * Numbers that nothing can be worked out with: `amount-not-a-number` for NaN and infinities, `amount-too-large` from
 * 2^53 minor units on, where whole numbers stop being exact. Every issue names the field, and the row if it has one.
 */
export function checkNumbers(input: SplitInput): Issue[] {
  const about = { indicator: input.indicator, measure: input.measure };
  return [
    ...wrongAmounts([['target', input.target], ...input.quarterTotals.map((amount): Entry => ['quarterTotals', amount]), ['step', input.step]], about),
    ...wrongAmounts(input.officeTotals.map(({ total }): Entry => ['officeTotals', total]), about),
    ...wrongFigures([['growthPercent', input.growthPercent], ['reservePercent', input.reservePercent]], about),
    ...input.rows.flatMap((row) => checkRow(row, { ...about, row: row.name, key: row.key })),
  ];
}

type Entry = readonly [field: string, value: number | null];
type About = Readonly<Record<string, string>>;

function checkRow(row: SplitRow, about: About): Issue[] {
  const amounts: Entry[] = [
    ['minimum', row.minimum],
    ['maximum', row.maximum],
    ['annual', row.annual],
    ...row.quarters.map((amount): Entry => ['quarters', amount]),
    ...(row.quarterMaximum ?? []).map((amount): Entry => ['quarterMaximum', amount]),
  ];
  const figures: Entry[] = [
    ['base', row.base],
    ['weight', row.weight],
    ...(row.history ?? []).map((figure): Entry => ['history', figure]),
    ...row.rampUp.map((percent): Entry => ['rampUp', percent]),
  ];
  return [...wrongAmounts(amounts, about), ...wrongFigures(figures, about)];
}

function wrongAmounts(entries: readonly Entry[], about: About): Issue[] {
  const wrong = entries.filter(([, value]) => value !== null && !Number.isSafeInteger(value));
  return wrong.map(([field, value]) => issue(Number.isFinite(value) ? 'amount-too-large' : 'amount-not-a-number', field, value, about));
}

function wrongFigures(entries: readonly Entry[], about: About): Issue[] {
  const wrong = entries.filter(([, value]) => value !== null && !Number.isFinite(value));
  return wrong.map(([field, value]) => issue('amount-not-a-number', field, value, about));
}

function issue(code: string, field: string, value: number | null, about: About): Issue {
  return { code, severity: 'error', facts: { ...about, field, value: String(value), text: String(value) } };
}
