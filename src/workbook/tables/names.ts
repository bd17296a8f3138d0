/** Stable ASCII names of the tables: what a command looks for, whatever the sheets are called. */
export const TABLES = ['Indicators', 'Units', 'Bases', 'PastYear', 'Ledger', 'OfficeTotals', 'Schedules', 'Rules', 'Requests', 'Settings', 'Log', 'Versions', 'History', 'Checks', 'Actions', 'Returns'] as const;
export type TableName = (typeof TABLES)[number];
