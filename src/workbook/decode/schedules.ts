import { CURVE_FORMS, type Schedule } from '../../domain/schedule/schedule';
import { monthKeys } from '../tables/layout';
import type { TableReader } from './cells';

export const scheduleNeeds = ['name', ...monthKeys] as const;
/** Without a form of their own, as in older workbooks, schedules go straight from point to point. */
export const scheduleOptions = ['form', 'source'] as const;

export interface ScheduleRow extends Schedule {
  /** 0-based row of the table's body. */
  readonly row: number;
}

/** Schedules by name, the first where a name stands twice, as look-ups find it. Issues go to the reader. */
export function decodeSchedules(reader: TableReader): ReadonlyMap<string, ScheduleRow> {
  const found = new Map<string, ScheduleRow>();
  for (let row = 0; row < reader.rows; row += 1) {
    const name = reader.text('name', row);
    if (name === '' || found.has(name)) continue;
    found.set(name, {
      row,
      name,
      form: reader.has('form') ? reader.word('form', row, 'curveForms', CURVE_FORMS, 'linear') : 'linear',
      points: monthKeys.map((key) => reader.amount(key, row, '%')),
      source: reader.has('source') ? reader.text('source', row) : '',
    });
  }
  return found;
}
