import type { TableName } from '../../../workbook/tables';
import { type Fault, fault } from '../fault';
import type { Standing } from '../standing';

const CODES = [['Indicators', 'code'], ['Units', 'code']] as const satisfies readonly (readonly [TableName, string])[];
const NAMES = [['Indicators', 'name'], ['Units', 'shortName'], ['Schedules', 'name'], ['Rules', 'name']] as const satisfies readonly (readonly [TableName, string])[];

/**
 * What should be there once and is there twice. Codes `health-code-repeated` (the later one gets the next free code),
 * `health-name-repeated` and `health-row-repeated`, which only the planner can settle.
 */
export function repeatFaults(standing: Standing): readonly Fault[] {
  return [
    ...CODES.flatMap(([table, key]) => codeFaults(standing, table, key)),
    ...NAMES.flatMap(([table, key]) => nameFaults(standing, table, key)),
    ...rowFaults(standing),
  ];
}

function codeFaults(standing: Standing, table: TableName, key: string): readonly Fault[] {
  const column = standing.tables.get(table)?.header(key);
  if (column === undefined) return [];
  const codes = texts(standing, table, key);
  const taken = new Set(codes.map(folded));
  return repeats(codes).map(({ row, first }) => {
    const code = codes[row] ?? '';
    const next = nextFree(code, taken);
    taken.add(folded(next));
    return fault('health-code-repeated', { code, first: first + 1, next }, { table, row: row + 1, column }, [{ kind: 'setCells', table, header: column, cells: [{ row, after: next }] }]);
  });
}

function nameFaults(standing: Standing, table: TableName, key: string): readonly Fault[] {
  const column = standing.tables.get(table)?.header(key);
  if (column === undefined) return [];
  const names = texts(standing, table, key);
  return repeats(names).map(({ row, first }) => fault('health-name-repeated', { name: names[row] ?? '', first: first + 1 }, { table, row: row + 1, column }));
}

function rowFaults(standing: Standing): readonly Fault[] {
  const ledger = standing.tables.get('Ledger');
  const column = ledger?.header('unit');
  if (column === undefined || ledger?.header('indicator') === undefined) return [];
  const [indicators, units] = [texts(standing, 'Ledger', 'indicator'), texts(standing, 'Ledger', 'unit')];
  const pairs = units.map((unit, row) => (unit === '' || indicators[row] === '' ? '' : JSON.stringify([indicators[row], unit])));
  return repeats(pairs).map(({ row, first }) =>
    fault('health-row-repeated', { indicator: indicators[row] ?? '', unit: units[row] ?? '', first: first + 1 }, { table: 'Ledger', row: row + 1, column }),
  );
}

function texts(standing: Standing, table: TableName, key: string): readonly string[] {
  const reader = standing.reader(table);
  return Array.from({ length: reader.rows }, (_, row) => reader.text(key, row));
}

/** Look-ups do not tell capitals from small letters; blanks are no repeats. */
function repeats(names: readonly string[]): readonly { readonly row: number; readonly first: number }[] {
  const seen = new Map<string, number>();
  return names.flatMap((name, row) => {
    const first = seen.get(folded(name));
    if (first === undefined) seen.set(folded(name), row);
    return first === undefined || name === '' ? [] : [{ row, first }];
  });
}

function folded(text: string): string {
  return text.toLowerCase();
}

/** `Q07` → the first of Q08, Q09 … that is free; a code without a number gets -2, -3 …. */
function nextFree(code: string, taken: ReadonlySet<string>): string {
  const [, stem = code, digits = ''] = /^(.*?)(\d*)$/s.exec(code) ?? [];
  const like = digits === '' ? (number: number) => `${code}-${number}` : (number: number) => stem + String(number).padStart(digits.length, '0');
  let number = digits === '' ? 2 : Number(digits) + 1;
  while (taken.has(folded(like(number)))) number += 1;
  return like(number);
}
