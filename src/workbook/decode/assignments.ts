import type { Assignment } from '../../domain/assignment';
import { quarterKeys } from '../tables/layout';
import type { TableReader } from './cells';
import type { IndicatorRow } from './indicators';

/** What splitting reads of the ledger. */
export const splitNeeds = [
  'indicator', 'unit', 'leadOffice', 'measure', 'lastYear', 'weight', 'minimum', 'maximum', 'hold', 'startMonth', 'annual',
  ...quarterKeys, 'stretch', 'origin',
] as const;
export const splitOptions = ['rampUp'] as const;

export type AssignmentRow = Pick<
  Assignment,
  'indicator' | 'unit' | 'leadOffice' | 'lastYear' | 'weight' | 'minimum' | 'maximum' | 'hold' | 'startMonth' | 'rampUp' | 'annual' | 'quarters' | 'stretch' | 'origin'
> & {
  /** 0-based row of the table's body. */
  readonly row: number;
};

/**
 * The ledger's rows as splitting sees them. Issues go to the reader: `indicator-unknown`, `unit-blank`,
 * `row-repeated`, `table-empty`, and what is wrong with single cells.
 */
export function decodeAssignments(reader: TableReader, indicators: readonly IndicatorRow[]): readonly AssignmentRow[] {
  const byName = new Map(indicators.map((indicator) => [indicator.name, indicator]));
  const seen = new Map<string, number>();
  const rows: AssignmentRow[] = [];
  for (let row = 0; row < reader.rows; row += 1) {
    const name = reader.text('indicator', row);
    const unit = reader.text('unit', row);
    if (name === '' && unit === '') continue;
    const indicator = byName.get(name);
    if (!indicator) {
      reader.issues.push({ code: 'indicator-unknown', severity: 'error', facts: { name }, place: reader.place('indicator', row) });
      continue;
    }
    if (unit === '') {
      reader.issues.push({ code: 'unit-blank', severity: 'error', facts: { indicator: name }, place: reader.place('unit', row) });
      continue;
    }
    const key = JSON.stringify([name, unit]);
    const first = seen.get(key);
    if (first !== undefined) {
      reader.issues.push({ code: 'row-repeated', severity: 'error', facts: { indicator: name, unit, first: first + 1 }, place: reader.place('unit', row) });
      continue;
    }
    seen.set(key, row);
    rows.push(decodeAssignment(reader, row, indicator, unit));
  }
  if (rows.length === 0) reader.issues.push({ code: 'table-empty', severity: 'error', facts: { table: reader.table }, place: { table: reader.table } });
  return rows;
}

function decodeAssignment(reader: TableReader, row: number, indicator: IndicatorRow, unit: string): AssignmentRow {
  const amount = (key: string): number | null => reader.amount(key, row, indicator.splitUnit);
  return {
    row,
    unit,
    indicator: indicator.name,
    leadOffice: reader.text('leadOffice', row),
    lastYear: amount('lastYear'),
    weight: reader.amount('weight', row, ''),
    minimum: amount('minimum'),
    maximum: amount('maximum'),
    hold: reader.word('hold', row, 'holds', ['none', 'year', 'all'], 'none'),
    startMonth: reader.whole('startMonth', row, 1, 12),
    rampUp: rampUp(reader, row),
    annual: amount('annual'),
    quarters: [amount('quarter1'), amount('quarter2'), amount('quarter3'), amount('quarter4')],
    stretch: amount('stretch'),
    origin: reader.text('origin', row),
  };
}

/** `30,70` as percentages of the first months after the start. Issue: `ramp-up-invalid`. */
function rampUp(reader: TableReader, row: number): readonly number[] {
  const text = reader.has('rampUp') ? reader.text('rampUp', row) : '';
  if (text === '') return [];
  const percents = text.split(/[、,\uFF0C;\uFF1B/%\uFF05\s]+/).filter((part) => part !== '').map(Number);
  if (percents.every((percent) => percent >= 0 && percent <= 100)) return percents;
  reader.issues.push({ code: 'ramp-up-invalid', severity: 'error', facts: { value: text }, place: reader.place('rampUp', row) });
  return [];
}
