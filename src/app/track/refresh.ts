import { fail, type Outcome, succeed } from '../../domain/issue';
import { denseRanks } from '../../domain/track/denseRanks';
import { TableReader } from '../../workbook/decode/cells';
import { decodeSettings } from '../../workbook/decode/others';
import { STATUS } from '../../workbook/formulas/status';
import type { Literal } from '../../workbook/spec';
import type { CommandOptions, Spreadsheet } from '../ports';
import { readLocated } from '../readLocated';
import { isJudged } from './lights';
import { type Overview, overviewNeeds, overviewOf } from './overview';

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
  const renewed = await spreadsheet.renew([
    { table: 'Ledger', header: located.header('Ledger', 'rank'), values: ranks(ledger) },
    { table: 'Settings', header: located.header('Settings', 'value'), values: rankedAsOf(settings) },
  ]);
  return renewed.ok ? succeed(overviewOf(read.value)) : renewed;
}

/** Ranks by gap among the judged rows of one indicator; other rows have none. */
function ranks(ledger: TableReader): readonly Literal[] {
  const byIndicator = new Map<string, number[]>();
  for (let row = 0; row < ledger.rows; row += 1) {
    const name = ledger.text('indicator', row);
    const rows = byIndicator.get(name);
    if (rows) rows.push(row);
    else byIndicator.set(name, [row]);
  }
  const values: Literal[] = Array.from({ length: ledger.rows }, () => null);
  for (const rows of byIndicator.values()) {
    const gaps = rows.map((row) => (isJudged(ledger.number('_code', row) ?? STATUS.blank) ? ledger.number('gap', row) : null));
    denseRanks(gaps).forEach((rank, index) => {
      values[rows[index] ?? 0] = rank;
    });
  }
  return values;
}

function rankedAsOf(reader: TableReader): readonly (Literal | undefined)[] {
  const settings = decodeSettings(reader);
  const row = settings.get('rankedAsOf')?.row;
  return Array.from({ length: reader.rows }, (_, index) => (index === row ? (settings.get('asOf')?.value ?? null) : undefined));
}
