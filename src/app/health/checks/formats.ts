import type { TableName } from '../../../workbook/tables';
import { holdsNumbers } from '../../../workbook/tables/numberColumns';
import { FORMULA_KEYS } from '../expected';
import { type Fault, fault } from '../fault';
import type { CheckedTable, Standing } from '../standing';
import { indicatorOf, splitUnitsOf } from './baseColumns';

const TEXT = '@';

/**
 * Formats under which numbers cannot be read: text, dates, or nothing at all. Other formats are the user's own affair.
 * Code `health-format-damaged`.
 */
export function formatFaults(standing: Standing): readonly Fault[] {
  return [...standing.tables.values()].flatMap((table) => table.headers.flatMap((header) => columnFaults(standing, table, header)));
}

function columnFaults(standing: Standing, table: CheckedTable, header: string): readonly Fault[] {
  const key = table.keyOf(header);
  if (key === undefined) return table.name === 'Bases' && indicatorOf(header, splitUnitsOf(standing).keys()) !== undefined ? damagedIn(standing, table, header, isUnreadable) : [];
  if (holdsNumbers(table.name, key)) return damagedIn(standing, table, header, isUnreadable);
  // Formulas that are written again into cells of text would be shown, not worked out.
  return FORMULA_KEYS[table.name]?.has(key) ? damagedIn(standing, table, header, (format) => format === TEXT) : [];
}

function damagedIn(standing: Standing, table: CheckedTable, header: string, isDamaged: (format: string) => boolean): readonly Fault[] {
  const formats = table.formats(header);
  const rows = formats.flatMap((format, row) => (isDamaged(format) ? [row] : []));
  const [first] = rows;
  if (first === undefined) return [];
  const group = groupOf(standing, table);
  const sound = soundFormats(formats, isDamaged, group);
  const cells = rows.map((row) => ({ row, before: formats[row] ?? '', after: sound(group(row)) ?? usualFormat(table.name, table.keyOf(header) ?? '') }));
  const facts = { rows: rows.map((row) => row + 1), count: rows.length, format: formats[first] ?? '' };
  return [fault('health-format-damaged', facts, { table: table.name, row: first + 1, column: header }, [{ kind: 'setFormats', table: table.name, header, cells }])];
}

/** Rows of one indicator have the same decimals. */
function groupOf(standing: Standing, table: CheckedTable): (row: number) => string {
  if (table.name !== 'Ledger' || table.header('indicator') === undefined) return () => '';
  const reader = standing.reader('Ledger');
  return (row) => reader.text('indicator', row);
}

/** The format that most sound cells of a group have, or else most of the column. */
function soundFormats(formats: readonly string[], isDamaged: (format: string) => boolean, group: (row: number) => string): (group: string) => string | undefined {
  const counts = new Map<string, Map<string, number>>();
  const count = (name: string, format: string): void => {
    const own = counts.get(name) ?? new Map<string, number>();
    counts.set(name, own.set(format, (own.get(format) ?? 0) + 1));
  };
  formats.forEach((format, row) => {
    if (isDamaged(format)) return;
    count(`=${group(row)}`, format);
    count('all', format);
  });
  const most = (name: string): string | undefined => [...(counts.get(name) ?? [])].sort(([, left], [, right]) => right - left)[0]?.[0];
  return (name) => most(`=${name}`) ?? most('all');
}

/** As text, as a date or time, or hidden. Quoted text, colours in brackets and escaped characters do not make a date. */
function isUnreadable(format: string): boolean {
  if (format === TEXT) return true;
  if (/^General$/i.test(format)) return false;
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[ymdhs]/i.test(bare.replace(/General/gi, '')) || /^;+$/.test(bare);
}

const PERCENT: ReadonlySet<string> = new Set(['completion', 'scheduled', 'attainment']);

/** What a column's cells have where none of them tells. */
export function usualFormat(table: TableName, key: string): string {
  if (table === 'Ledger' && PERCENT.has(key)) return '0.0%';
  if (table === 'Ledger' && key === 'gap') return '+0.00;-0.00;0.00';
  return holdsNumbers(table, key) || FORMULA_KEYS[table]?.has(key) ? 'General' : TEXT;
}
