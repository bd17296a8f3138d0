import { pointKeys, dueKeys } from './columns';
import { monthKeys, quarterKeys } from './layout';
import type { TableName } from './names';

/**
 * The unit in which a number typed into a column counts: that of the row's own target, of the indicator that the row
 * names, or the same for all rows.
 */
export type NumberUnit = 'issued' | 'split' | 'indicator' | '%' | '';

const many = (keys: readonly string[], unit: NumberUnit): Readonly<Record<string, NumberUnit>> => Object.fromEntries(keys.map((key) => [key, unit]));

/** Columns in which users type numbers, by table and key. */
export const TYPED_NUMBERS: Readonly<Partial<Record<TableName, Readonly<Record<string, NumberUnit>>>>> = {
  Indicators: {
    decimals: '', issuedTarget: 'issued', stretchTarget: 'issued', lastYear: 'split', margin: '%', naturalGrowth: '%', reserve: '%', step: 'split',
    dataMonth: '', scoreWeight: '',
  },
  Units: { stateFrom: '', startMonth: '' },
  PastYear: many(monthKeys, 'indicator'),
  Ledger: {
    ...many(['lastYear', 'minimum', 'maximum', 'annual', ...quarterKeys, 'stretch', ...monthKeys], 'indicator'),
    weight: '',
    startMonth: '',
  },
  OfficeTotals: { total: 'indicator' },
  Schedules: many(monthKeys, '%'),
  Rules: many(
    ['onSchedule', 'nearSchedule', 'behind', 'attainmentFloor', 'floorFrom', 'cappedThrough', 'strictFrom', 'repeats', 'smallShare', 'smallAmount'],
    '',
  ),
};

/** Visible columns that formulas fill with numbers. */
const WORKED_OUT: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  Indicators: ['growth'],
  Ledger: [
    'dataMonth', 'toDate', 'completion', 'scheduled', 'gap', 'milestone', 'attainment', 'distance', 'needed', 'projection', 'rank', 'periodsBehind',
  ],
  Schedules: [...dueKeys, ...pointKeys],
};

/** Whether a column shows numbers, typed or worked out. */
export function holdsNumbers(table: TableName, key: string): boolean {
  return TYPED_NUMBERS[table]?.[key] !== undefined || (WORKED_OUT[table]?.includes(key) ?? false);
}
