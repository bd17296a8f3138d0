import type { Issue } from '../../domain/issue';
import type { TableReader } from '../../workbook/decode/cells';
import type { Need } from '../../workbook/decode/locate';
import { decodeSettings } from '../../workbook/decode/others';

/** A workbook without these columns can be followed, but not told what is wrong with its curves and rules. */
export const faultNeeds: readonly Need[] = [
  { table: 'Schedules', keys: [], optional: ['name', 'check', '_ok'] },
  { table: 'Rules', keys: [], optional: ['name', 'check', '_ok'] },
];

/** What an indicator names, and where the table of those names stands. */
interface Named {
  readonly key: 'schedule' | 'rule';
  readonly found: '_schedule' | '_rule';
  readonly table: TableReader;
}

/**
 * Why statuses read 规则缺失, one issue a cause: `as-of-outside`, and for schedules and rules `…-not-chosen` and
 * `…-unknown` at the indicator, `…-faulty` at the curve or rule itself, however many indicators name it.
 */
export function trackingFaults(indicators: TableReader, settings: TableReader, schedules: TableReader, rules: TableReader): readonly Issue[] {
  return [
    ...asOfFault(settings),
    ...faultsOf(indicators, { key: 'schedule', found: '_schedule', table: schedules }),
    ...faultsOf(indicators, { key: 'rule', found: '_rule', table: rules }),
  ];
}

function asOfFault(settings: TableReader): readonly Issue[] {
  const asOf = decodeSettings(settings).get('asOf');
  if (asOf && Number.isInteger(asOf.value) && Number(asOf.value) >= 1 && Number(asOf.value) <= 12) return [];
  const place = asOf ? settings.place('value', asOf.row) : { table: 'Settings' };
  return [{ code: 'as-of-outside', severity: 'error', facts: { value: String(asOf?.value ?? '') }, place }];
}

function faultsOf(indicators: TableReader, { key, found, table }: Named): readonly Issue[] {
  const rows = Array.from({ length: indicators.rows }, (_, row) => row);
  const missing = rows.filter((row) => indicators.text('name', row) !== '' && indicators.number(found, row) === 0);
  const faulty = new Map<string, Issue>();
  const others = missing.flatMap((row): Issue[] => {
    const name = indicators.text(key, row);
    const facts = { indicator: indicators.text('name', row), [key]: name };
    if (name === '') return [{ code: `${key}-not-chosen`, severity: 'error', facts, place: indicators.place(key, row) }];
    const own = rowNamed(table, name);
    if (own === null) return [{ code: `${key}-unknown`, severity: 'error', facts, place: indicators.place(key, row) }];
    faulty.set(name, { code: `${key}-faulty`, severity: 'error', facts: { name, check: checkOf(table, own) }, place: table.place('name', own) });
    return [];
  });
  return [...others, ...faulty.values()];
}

function rowNamed(table: TableReader, name: string): number | null {
  if (!table.has('name')) return null;
  const row = Array.from({ length: table.rows }, (_, index) => index).find((index) => table.text('name', index) === name);
  return row ?? null;
}

function checkOf(table: TableReader, row: number): string {
  return table.has('check') ? table.text('check', row) : '';
}
