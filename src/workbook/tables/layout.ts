import type { Catalogue } from '../text';
import type { TableName } from './names';

/** Every table's header row, 1-based: title, subtitle, hidden month numbers and group labels stand above. */
export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;
/** The hidden row that numbers the month columns, so that inserting a column among them breaks nothing. */
export const MONTH_ROW = 3;

export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type MonthKey = `month${(typeof MONTHS)[number]}`;
export const monthKeys = MONTHS.map((month) => `month${month}` as MonthKey);
export const quarterKeys = ['quarter1', 'quarter2', 'quarter3', 'quarter4'] as const;

/** The sheet on which each table stands. */
export const SHEET_OF = {
  Indicators: 'indicators',
  Units: 'units',
  Bases: 'bases',
  PastYear: 'pastYear',
  Ledger: 'ledger',
  OfficeTotals: 'officeTotals',
  Schedules: 'schedules',
  Rules: 'rules',
  Requests: 'requests',
  Settings: 'settings',
  Log: 'log',
  Versions: 'versions',
  History: 'history',
  Checks: 'checkList',
  Actions: 'actions',
  Returns: 'returns',
} as const satisfies Record<TableName, keyof Catalogue['sheets']>;

/** Where the columns of one table stand when Xushi writes the table: from column A, in this order. */
export interface Layout<Key extends string> {
  readonly table: TableName;
  readonly sheet: string;
  readonly keys: readonly Key[];
  readonly headers: readonly string[];
  /** Sheet row (1-based) of the hidden month numbers, where it is not `MONTH_ROW`. */
  readonly monthRow?: number;
  /** Letters of a column, such as `AB`. */
  letter(key: Key): string;
  index(key: Key): number;
  header(key: Key): string;
}

/** Headers that begin with an underscore belong to hidden helper columns and are the same in every language. */
export function layout<Key extends string>(table: TableName, keys: readonly Key[], text: Catalogue): Layout<Key> {
  const visible: Readonly<Record<string, string>> = text.headers[table];
  const header = (key: Key): string => visible[key] ?? key;
  const index = (key: Key): number => {
    const found = keys.indexOf(key);
    if (found < 0) throw new RangeError(`no column ${key} in ${table}`);
    return found;
  };
  return {
    table,
    sheet: text.sheets[SHEET_OF[table]],
    keys,
    headers: keys.map(header),
    header,
    index,
    letter: (key) => columnLetters(index(key)),
  };
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
