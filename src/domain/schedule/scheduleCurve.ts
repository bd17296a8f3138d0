import { commonIntegers, type Decimal, decimalOf } from '../decimal';
import { fail, type Issue, type Outcome, succeed } from '../issue';
import { type Curve, dayCurve, linearCurve, stepCurve } from './curve';
import type { Schedule } from './schedule';

/** What a schedule needs beside its own row. */
export interface ScheduleFacts {
  /** `null` when Settings has none. */
  readonly year: number | null;
  /** Last year's cumulative figures of the schedule's source at the ends of months 1…12; `null` when there are none. */
  readonly past: readonly (number | null)[] | null;
}

/** Decimals kept of a percentage: 100/12 typed in a cell is as near to a twelfth as any figure needs. */
const PERCENT_PLACES = 10;

/**
 * The curve of a schedule. Issues: `curve-empty`, `curve-not-a-number`, `curve-falls`, `curve-over-100` for points,
 * `curve-year-missing` for days, `past-year-missing` where last year has no December figure above 0, or falls.
 */
export function scheduleCurve(schedule: Schedule, { year, past }: ScheduleFacts): Outcome<Curve> {
  const { name, form } = schedule;
  if (form === 'past') return pastCurve(schedule, past ?? []);
  if (form !== 'days') return pointCurve(schedule);
  return isYear(year) ? succeed(dayCurve(name, year)) : fail([wrong('curve-year-missing', { curve: name })]);
}

function isYear(year: number | null): year is number {
  return year !== null && Number.isInteger(year) && year >= 1900 && year <= 9998;
}

function pointCurve({ name, form, points }: Schedule): Outcome<Curve> {
  const given = dated(points);
  if (given.length === 0) return fail([wrong('curve-empty', { curve: name })]);
  const issues: Issue[] = [];
  let highest = 0;
  for (const { month, figure } of given) {
    const facts = { curve: name, month, value: figure };
    if (!Number.isFinite(figure)) issues.push(wrong('curve-not-a-number', facts));
    else if (figure < highest) issues.push(wrong('curve-falls', facts));
    else if (figure > 100) issues.push(wrong('curve-over-100', facts));
    highest = Math.max(highest, figure);
  }
  if (issues.length > 0) return fail(issues);
  const { integers, scale } = commonIntegers(given.map(({ figure }) => decimal(Number(figure.toFixed(PERCENT_PLACES)))));
  const whole = 100 * 10 ** scale;
  const corners = given.map(({ month }, index) => ({ month, value: Number(integers[index]) }));
  return succeed(form === 'steps' ? stepCurve(name, corners, whole) : linearCurve(name, corners, whole));
}

function pastCurve({ name, source }: Schedule, past: readonly (number | null)[]): Outcome<Curve> {
  const given = dated(past);
  const rises = given.every(({ figure }, index) => Number.isFinite(figure) && figure >= (given[index - 1]?.figure ?? 0));
  if (!rises || (past[11] ?? 0) <= 0) return fail([wrong('past-year-missing', { curve: name, source })]);
  const integers = commonIntegers(given.map(({ figure }) => decimal(figure))).integers.map(Number);
  const corners = given.map(({ month }, index) => ({ month, value: integers[index] ?? 0 }));
  return succeed(linearCurve(name, corners, integers.at(-1) ?? 0));
}

function dated(figures: readonly (number | null)[]): { readonly month: number; readonly figure: number }[] {
  return figures.slice(0, 12).flatMap((figure, index) => (figure === null ? [] : [{ month: index + 1, figure }]));
}

function decimal(figure: number): Decimal {
  return decimalOf(figure) ?? { coefficient: 0n, scale: 0 };
}

function wrong(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}
