import { denseRanks } from '../../domain/track/denseRanks';
import type { TableReader } from '../../workbook/decode/cells';
import { STATUS } from '../../workbook/formulas/status';
import type { Literal } from '../../workbook/spec';
import { isJudged } from './lights';

/** Ranks by gap among the judged rows of one indicator; other rows have none. One for every row of the ledger. */
export function ranks(ledger: TableReader): readonly Literal[] {
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
