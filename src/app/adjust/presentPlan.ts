import { type Outcome, succeed } from '../../domain/issue';
import { TableReader } from '../../workbook/decode/cells';
import { quarterKeys } from '../../workbook/tables/layout';
import type { Spreadsheet } from '../ports';
import { readLocated } from '../readLocated';

/** A ledger row's plan as it stands in its cells; `null` where there is no number. */
export interface PresentRow {
  readonly indicator: string;
  readonly unit: string;
  readonly annual: number | null;
  readonly quarters: readonly (number | null)[];
}

/** The plan on every row of the ledger, for a look beside a form. Two round trips. */
export async function readPresentPlan(spreadsheet: Spreadsheet): Promise<Outcome<readonly PresentRow[]>> {
  const read = await readLocated(spreadsheet, [{ table: 'Ledger', keys: ['indicator', 'unit', 'annual', ...quarterKeys] }], { formulas: false });
  if (!read.ok) return read;
  const reader = new TableReader('Ledger', read.value.columns, read.value.located);
  return succeed(
    Array.from({ length: reader.rows }, (_, row): PresentRow => ({
      indicator: reader.text('indicator', row),
      unit: reader.text('unit', row),
      annual: reader.number('annual', row),
      quarters: quarterKeys.map((key) => reader.number(key, row)),
    })),
  );
}
