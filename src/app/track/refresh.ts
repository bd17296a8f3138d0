import { fail, type Outcome, succeed } from '../../domain/issue';
import { TableReader } from '../../workbook/decode/cells';
import { decodeSettings } from '../../workbook/decode/others';
import type { Literal } from '../../workbook/spec';
import type { CommandOptions, Spreadsheet } from '../ports';
import { readLocated } from '../readLocated';
import { type Overview, overviewNeeds, overviewOf } from './overview';
import { ranks } from './ranks';

/**
 * Writes what is a dated value rather than a formula: the ranks within each indicator, and the month
 * they were worked out for. Three round trips; the signal is honoured until the ranks are written.
 */
export async function refresh(spreadsheet: Spreadsheet, options?: CommandOptions): Promise<Outcome<Overview>> {
  const read = await readLocated(spreadsheet, overviewNeeds, { formulas: false });
  if (!read.ok) return read;
  const { located, columns } = read.value;
  const ledger = new TableReader('Ledger', columns, located);
  const settings = new TableReader('Settings', columns, located);
  if (options?.signal?.aborted) return fail([{ code: 'cancelled', severity: 'error', facts: {} }]);
  const ranked = [
    { table: 'Ledger', header: located.header('Ledger', 'rank'), values: ranks(ledger) },
    { table: 'Settings', header: located.header('Settings', 'value'), values: rankedAsOf(settings) },
  ];
  const renewed = await spreadsheet.renew(ranked, read.value.inventory);
  return renewed.ok ? succeed(overviewOf(read.value)) : renewed;
}

function rankedAsOf(reader: TableReader): readonly (Literal | undefined)[] {
  const settings = decodeSettings(reader);
  const row = settings.get('rankedAsOf')?.row;
  return Array.from({ length: reader.rows }, (_, index) => (index === row ? (settings.get('asOf')?.value ?? null) : undefined));
}
