import type { Curve } from '../../domain/schedule/curve';
import type { LightRule } from '../../domain/track/lightRule';
import { TableReader } from '../../workbook/decode/cells';
import { decodeIndicators, type IndicatorRow } from '../../workbook/decode/indicators';
import { decodeSettings } from '../../workbook/decode/others';
import { decodeRule } from '../../workbook/decode/rules';
import { dueKeys, type SettingItem } from '../../workbook/tables/columns';
import type { LocatedColumns } from '../readLocated';
import { cellsOf, type RowCells } from './cellReader';

/** A schedule or a rule as an indicator names it. */
export interface Named<T> {
  readonly name: string;
  /** `null` when there is none of this name, or its check is not passed. */
  readonly value: T | null;
  /** What its check cell says. */
  readonly check: string;
}

/** What the tables beside the ledger say. */
export interface Definitions {
  readonly indicators: readonly IndicatorRow[];
  /** Cells of an indicator's row, also what formulas work out there. */
  cellsOf(indicator: IndicatorRow): RowCells;
  scheduleOf(indicator: IndicatorRow): Named<Curve>;
  ruleOf(indicator: IndicatorRow): Named<LightRule>;
  setting(item: SettingItem): number | null;
  /** The last command in the log that wrote the column. */
  writtenTo(table: string, header: string): { readonly time: string; readonly command: string; readonly summary: string } | null;
}

export function readDefinitions({ located, columns }: LocatedColumns): Definitions {
  const reader = (table: 'Indicators' | 'Schedules' | 'Rules' | 'Settings' | 'Log') => new TableReader(table, columns, located);
  const [indicators, schedules, rules, log] = [reader('Indicators'), reader('Schedules'), reader('Rules'), reader('Log')];
  const settings = decodeSettings(reader('Settings'));
  return {
    indicators: decodeIndicators(indicators),
    cellsOf: ({ row }) => cellsOf(indicators, row),
    scheduleOf: ({ schedule }) => named(schedules, schedule, (row) => curveOf(schedules, row, schedule)),
    ruleOf: ({ rule }) => named(rules, rule, (row) => decodeRule(rules, row)),
    setting(item) {
      const value = settings.get(item)?.value;
      return typeof value === 'number' ? value : null;
    },
    writtenTo: (table, header) => lastWritten(log, table, header),
  };
}

function named<T>(reader: TableReader, name: string, valueAt: (row: number) => T | null): Named<T> {
  const row = Array.from({ length: reader.rows }, (_, index) => index).find((index) => reader.text('name', index) === name);
  if (row === undefined || name === '') return { name, value: null, check: '' };
  const cells = cellsOf(reader, row);
  return { name, value: cells.number('_ok') === 1 ? valueAt(row) : null, check: cells.text('check') };
}

/** The month ends as the sheet shows them, in percent; `null` when one of them shows none. */
function curveOf(reader: TableReader, row: number, name: string): Curve | null {
  const cells = cellsOf(reader, row);
  const due = dueKeys.map((key) => cells.number(key));
  const known = due.filter((percent) => percent !== null);
  return known.length === due.length ? { name, cumulative: known, denominator: 100 } : null;
}

function lastWritten(log: TableReader, table: string, header: string) {
  let found: { readonly time: string; readonly command: string; readonly summary: string } | null = null;
  let summary = '';
  for (let row = 0; row < log.rows; row += 1) {
    const cells = cellsOf(log, row);
    // Only the first row of a column's entry has a summary; long ones go on below.
    summary = cells.text('summary') === '' ? summary : cells.text('summary');
    if (cells.text('table') === table && cells.text('column') === header) found = { time: cells.text('time'), command: cells.text('command'), summary };
  }
  return found;
}
