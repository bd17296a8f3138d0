import type { KnownIndicator } from '../../domain/intake/targetLine';
import type { KnownTargets } from '../../domain/intake/proposeTargets';
import { type Outcome, succeed } from '../../domain/issue';
import { TableReader } from '../../workbook/decode/cells';
import { decodeIndicators, indicatorNeeds, refinements } from '../../workbook/decode/indicators';
import { decodeYear } from '../../workbook/decode/others';
import type { Need } from '../../workbook/decode/locate';
import { logKeys } from '../../workbook/tables/columns';
import type { Spreadsheet } from '../ports';
import { type LocatedColumns, readLocated } from '../readLocated';

const NEEDS: readonly Need[] = [
  { table: 'Indicators', keys: indicatorNeeds, optional: refinements.filter((key) => key !== 'without') },
  { table: 'Settings', keys: [], optional: ['item', 'value'] },
  { table: 'Schedules', keys: [], optional: ['name'], valuesOnly: true },
  { table: 'Rules', keys: [], optional: ['name'], valuesOnly: true },
  { table: 'Ledger', keys: [], optional: ['indicator', 'annual'], valuesOnly: true },
];

/** A workbook's targets as pasted ones are held against them, and what writing needs. */
export interface TargetBook extends LocatedColumns, KnownTargets {}

/**
 * Two round trips. Indicators are read leniently: a target that cannot be read, or none at all, is just what pasting may
 * put right. Issues: those of `readLocated`.
 */
export async function readTargetBook(spreadsheet: Spreadsheet): Promise<Outcome<TargetBook>> {
  const read = await readLocated(spreadsheet, NEEDS, {}, [{ table: 'Log', keys: logKeys }]);
  if (!read.ok) return read;
  const { located, columns } = read.value;
  const split = splitNames(new TableReader('Ledger', columns, located));
  const indicators = decodeIndicators(new TableReader('Indicators', columns, located)).map((indicator): KnownIndicator => ({ ...indicator, isSplit: split.has(indicator.name) }));
  return succeed({ located, columns, indicators, year: decodeYear(new TableReader('Settings', columns, located)) });
}

/** Indicators of which every unit has an annual target: a held one alone is no plan yet. */
function splitNames(ledger: TableReader): ReadonlySet<string> {
  if (!ledger.has('indicator') || !ledger.has('annual')) return new Set();
  const rows = Array.from({ length: ledger.rows }, (_, row) => row);
  const open = new Set(rows.filter((row) => ledger.number('annual', row) === null).map((row) => ledger.text('indicator', row)));
  return new Set(rows.map((row) => ledger.text('indicator', row)).filter((name) => !open.has(name)));
}
