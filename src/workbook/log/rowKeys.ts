import type { TableName } from '../tables/names';

/** Columns that together name a row of each table. */
export const ROW_KEYS: Readonly<Record<TableName, readonly string[]>> = {
  Indicators: ['name'],
  Units: ['shortName'],
  Bases: ['unit'],
  PastYear: ['indicator'],
  Ledger: ['indicator', 'unit'],
  OfficeTotals: ['indicator', 'office'],
  Schedules: ['name'],
  Rules: ['name'],
  Requests: ['number'],
  Settings: ['item'],
  Log: [],
  Versions: ['version', 'indicator', 'unit'],
  History: ['month', 'time', 'state', 'indicator', 'unit'],
  Checks: ['month', 'indicator', 'unit'],
  Actions: ['number', 'office', 'indicator'],
  Returns: ['month', 'office'],
};
