import { convert } from '../../domain/measure';
import type { Curve } from '../../workbook/content';
import { evenMonths, presetCurves, quarterCurve } from '../../workbook/sheets/presets';
import { MONTHS } from '../../workbook/tables/layout';
import { type Language, textIn } from '../../workbook/text';
import type { Input, InputSchedule } from './schema';

/** The file's curves as cumulative percent by month, and the presets that it does not define itself. */
export function curvesOf(input: Input, language: Language): readonly Curve[] {
  const own = input.schedules.map((schedule) => curveOf(schedule, input, language));
  const names = new Set(own.map((curve) => curve.name));
  return [...own, ...presetCurves(textIn(language)).filter((curve) => !names.has(curve.name))];
}

function curveOf(schedule: InputSchedule, input: Input, language: Language): Curve {
  const name = (language === 'en' ? schedule.en : schedule.zh) ?? schedule.zh;
  const note = schedule.note ?? '';
  if (schedule.quarters) return quarterCurve(name, schedule.quarters, note);
  if (schedule.even) return evenMonths(name, note);
  if (schedule.steps) {
    const { steps } = schedule;
    const whole = targetOf(schedule.id, input) ?? Math.max(...steps.map((step) => step.cumulative));
    const reached = (month: number): number =>
      Math.max(0, ...steps.filter((step) => step.month <= month).map((step) => step.cumulative));
    return { name, note, percent: MONTHS.map((month) => (whole === 0 ? 0 : (reached(month) * 100) / whole)) };
  }
  const percent = schedule.cumulativePct ?? [];
  // 8.3333, 16.6667, … are twelfths that were rounded on paper.
  const even = percent.every((value, index) => Math.abs(value - ((index + 1) * 100) / 12) < 0.0001);
  return even ? evenMonths(name, note) : { name, note, percent };
}

/** The target of the indicator that uses a curve by steps, in its split unit. */
function targetOf(schedule: string, input: Input): number | null {
  const indicator = input.indicators.find((candidate) => candidate.schedule === schedule);
  if (!indicator || indicator.issuedValue === null) return null;
  const converted = convert(indicator.issuedValue, indicator.issuedUnit, indicator.splitUnit);
  return converted.ok ? converted.value : null;
}
