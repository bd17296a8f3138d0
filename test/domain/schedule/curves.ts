import type { Outcome } from '../../../src/domain/issue';
import type { Curve } from '../../../src/domain/schedule/curve';
import { pointsAt, type Schedule } from '../../../src/domain/schedule/schedule';
import { scheduleCurve } from '../../../src/domain/schedule/scheduleCurve';

const FACTS = { year: 2011, past: null } as const;

export function curveOf(name: string, form: Schedule['form'], points: Schedule['points']): Outcome<Curve> {
  return scheduleCurve({ name, form, points, source: '' }, FACTS);
}

/** Every month a twelfth. */
export function evenCurve(name: string): Curve {
  const curve = curveOf(name, 'linear', pointsAt({ 12: 100 }));
  if (!curve.ok) throw new Error('a twelfth every month is a curve');
  return curve.value;
}

/** Cumulative percent at the ends of the four quarters. */
export function quarterCurve(name: string, [first, second, third, fourth]: readonly [number, number, number, number]): Outcome<Curve> {
  return curveOf(name, 'linear', pointsAt({ 3: first, 6: second, 9: third, 12: fourth }));
}

/** Cumulative percent at the ends of the twelve months. */
export function monthlyCurve(name: string, percents: readonly (number | null)[]): Outcome<Curve> {
  return curveOf(name, 'linear', percents);
}

/** Steps as parts of `whole`. */
export function stepCurve(name: string, steps: readonly { readonly month: number; readonly cumulative: number }[], whole: number): Outcome<Curve> {
  return curveOf(name, 'steps', pointsAt(Object.fromEntries(steps.map(({ month, cumulative }) => [month, (cumulative * 100) / whole]))));
}
