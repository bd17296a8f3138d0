import { fail, type Outcome, succeed } from '../../domain/issue';
import { locate } from '../../workbook/decode/locate';
import type { Language } from '../../workbook/text';
import type { CommandOptions, Spreadsheet } from '../ports';
import { checkTables } from './checkTables';
import type { Fault } from './fault';
import { healthNeeds, healthRequests, ownTables, type Standing, standingOf } from './standing';

/** What a check found, and the workbook as it stood then: repairs are worked out from it. */
export interface Health {
  readonly language: Language;
  readonly faults: readonly Fault[];
  readonly standing: Standing;
}

/** Looks at every table. Three round trips, plus one per 4 MB; nothing is written. Issue `not-a-xushi-workbook`. */
export async function checkWorkbook(spreadsheet: Spreadsheet, { signal, onProgress }: CommandOptions = {}): Promise<Outcome<Health>> {
  const steps = 3;
  const inventory = await spreadsheet.inventory();
  if (!inventory.ok) return inventory;
  const located = locate(inventory.value.tables, healthNeeds());
  if (!located.ok) return located;
  onProgress?.(1, steps);
  if (signal?.aborted) return cancelled();
  const columns = await spreadsheet.read(healthRequests(inventory.value), { addresses: true });
  if (!columns.ok) return columns;
  onProgress?.(2, steps);
  if (signal?.aborted) return cancelled();
  const inspection = await spreadsheet.inspect(ownTables(inventory.value.tables).map(({ name }) => name));
  if (!inspection.ok) return inspection;
  const standing = standingOf(inventory.value, inspection.value, columns.value, located.value);
  return succeed({ language: located.value.language, standing, faults: checkTables(standing) });
}

function cancelled(): Outcome<never> {
  return fail([{ code: 'cancelled', severity: 'error', facts: {} }]);
}
