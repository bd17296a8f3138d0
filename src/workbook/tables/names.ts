/** Stable ASCII names of the tables: what a command looks for, whatever the sheets are called. */
export const TABLES = ['Indicators', 'Units', 'Bases', 'Ledger', 'OfficeTotals', 'Schedules', 'Rules', 'Settings', 'Log', 'Versions'] as const;
export type TableName = (typeof TABLES)[number];
