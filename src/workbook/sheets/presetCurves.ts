import { pointsAt, type Schedule } from '../../domain/schedule/schedule';
import type { Curve } from '../content';
import type { Language } from '../text/language';
import { schedulesIn } from '../text/schedulesIn';

/** The schedules that a new workbook starts with; their notes say where they come from. */
export function presetCurves(language: Language): readonly Curve[] {
  const { presets, notes } = schedulesIn(language);
  const preset = (key: keyof typeof presets, form: Schedule['form'], points: Readonly<Record<number, number>>): Curve => ({
    name: presets[key],
    form,
    points: pointsAt(points),
    source: '',
    note: notes[key],
  });
  return [
    preset('evenMonths', 'linear', { 12: 100 }),
    preset('evenDays', 'days', {}),
    preset('evenQuarters', 'linear', { 3: 25, 6: 50, 9: 75, 12: 100 }),
    preset('quarters22', 'linear', { 3: 22, 6: 47, 9: 72, 12: 100 }),
    preset('to80', 'linear', { 6: 45, 9: 70, 12: 80 }),
    preset('pastYear', 'past', {}),
    preset('steps', 'steps', { 6: 50, 12: 100 }),
    preset('campaign', 'linear', { 6: 0, 9: 100 }),
  ];
}
