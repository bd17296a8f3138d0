import { convert } from '../../domain/measure';
import { pointsAt, type Schedule } from '../../domain/schedule/schedule';
import type { Curve } from '../../workbook/content';
import { presetCurves } from '../../workbook/sheets/presetCurves';
import type { Language } from '../../workbook/text';
import type { Input, InputSchedule } from './schema';

/** The file's schedules, and the presets that it does not define itself; `indicator` gives an indicator's name by its code. */
export function curvesOf(input: Input, language: Language, indicator: (code: string) => string): readonly Curve[] {
  const presets = presetCurves(language);
  const own = input.schedules.map((schedule): Curve => {
    const name = (language === 'en' ? schedule.en : schedule.zh) ?? schedule.zh;
    const note = schedule.note ?? presets.find((preset) => preset.name === name)?.note ?? '';
    return { name, source: '', ...shapeOf(schedule, input, indicator), note };
  });
  const names = new Set(own.map((curve) => curve.name));
  return [...own, ...presets.filter((curve) => !names.has(curve.name))];
}

type Shape = Pick<Schedule, 'form' | 'points'> & Partial<Pick<Schedule, 'source'>>;

const EVEN: Shape = { form: 'linear', points: pointsAt({ 12: 100 }) };

function shapeOf(schedule: InputSchedule, input: Input, indicator: (code: string) => string): Shape {
  const { quarters, even, days, past, points, steps, cumulativePct = [] } = schedule;
  if (even) return EVEN;
  if (days) return { form: 'days', points: pointsAt({}) };
  if (past !== undefined) return { form: 'past', points: pointsAt({}), source: indicator(past) };
  if (quarters) return { form: 'linear', points: pointsAt(Object.fromEntries(quarters.map((percent, index) => [3 * (index + 1), percent]))) };
  if (points) return { form: 'linear', points: pointsAt(Object.fromEntries(points.map(({ month, percent }) => [month, percent]))) };
  if (steps) {
    const whole = targetOf(schedule.id, input) ?? Math.max(...steps.map((step) => step.cumulative));
    return { form: 'steps', points: pointsAt(Object.fromEntries(steps.map(({ month, cumulative }) => [month, whole === 0 ? 0 : (cumulative * 100) / whole]))) };
  }
  // 8.3333, 16.6667, … are twelfths that were rounded on paper.
  const isEven = cumulativePct.every((percent, index) => Math.abs(percent - ((index + 1) * 100) / 12) < 0.0001);
  return isEven ? EVEN : { form: 'linear', points: cumulativePct };
}

/** The target of the indicator that uses a schedule by steps, in its split unit. */
function targetOf(schedule: string, input: Input): number | null {
  const indicator = input.indicators.find((candidate) => candidate.schedule === schedule);
  if (!indicator || indicator.issuedValue === null) return null;
  const converted = convert(indicator.issuedValue, indicator.issuedUnit, indicator.splitUnit);
  return converted.ok ? converted.value : null;
}
