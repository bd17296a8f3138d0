import { fail, type Outcome, succeed } from '../../domain/issue';
import { TableReader } from '../../workbook/decode/cells';
import { versionKeys } from '../../workbook/tables/columns';
import type { Spreadsheet } from '../ports';
import { readLocated } from '../readLocated';
import { versionsMissing } from './readAdjustable';
import { readVersions, type VersionRow } from './versions';

/** Every row of the table of versions. Two round trips. Issue `versions-missing`. */
export async function readVersionTable(spreadsheet: Spreadsheet): Promise<Outcome<readonly VersionRow[]>> {
  const read = await readLocated(spreadsheet, [
    { table: 'Ledger', keys: ['indicator'] },
    { table: 'Versions', keys: [], optional: versionKeys },
  ]);
  if (!read.ok) return read;
  const { located, columns } = read.value;
  if (!versionKeys.every((key) => located.has('Versions', key))) return fail([versionsMissing]);
  return succeed(readVersions(new TableReader('Versions', columns, located)));
}
