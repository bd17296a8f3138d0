import { fail, type Outcome, succeed } from '../../domain/issue';
import type { Spreadsheet } from '../ports';
import { readLocated } from '../readLocated';
import { versionsMissing } from './readAdjustable';
import { versionNeed, type VersionRow, versionsIn } from './versions';

/** Every row of the table of versions. Two round trips. Issue `versions-missing`. */
export async function readVersionTable(spreadsheet: Spreadsheet): Promise<Outcome<readonly VersionRow[]>> {
  const read = await readLocated(spreadsheet, [{ table: 'Ledger', keys: ['indicator'] }, versionNeed]);
  if (!read.ok) return read;
  const versions = versionsIn(read.value);
  return versions ? succeed(versions) : fail([versionsMissing]);
}
