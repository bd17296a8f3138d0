/**
 * How a schedule comes to its curve: straight between its points, by steps at its points, by the days of the
 * year, or as an indicator went last year.
 */
export const CURVE_FORMS = ['linear', 'steps', 'days', 'past'] as const;
export type CurveForm = (typeof CURVE_FORMS)[number];

/** A named schedule as the planner sets it. */
export interface Schedule {
  readonly name: string;
  readonly form: CurveForm;
  /** Cumulative percent of the year at the ends of months 1…12, `null` between the points; read by `linear` and `steps`. */
  readonly points: readonly (number | null)[];
  /** Name of the indicator whose last year is followed; read by `past`. */
  readonly source: string;
}

/** The twelve points of a schedule that has them only at the months named. */
export function pointsAt(given: Readonly<Record<number, number>>): Schedule['points'] {
  return Array.from({ length: 12 }, (_, index) => given[index + 1] ?? null);
}
