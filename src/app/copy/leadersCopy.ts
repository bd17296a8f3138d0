import { type Outcome, succeed } from '../../domain/issue';
import { outputsIn } from '../../workbook/text/outputsIn';
import type { Spreadsheet } from '../ports';
import { copySheets } from './copySheets';
import { readCirculated } from './readCirculated';
import { writeCopy } from './writeCopy';

/** A file to be saved under its name. */
export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

/** The leaders' copy (领导版) as a new workbook of values, by indicators and offices only. Two round trips, nothing is written. */
export async function makeLeadersCopy(spreadsheet: Spreadsheet): Promise<Outcome<NamedFile>> {
  const read = await readCirculated(spreadsheet);
  if (!read.ok) return read;
  const { language, town, asOf } = read.value;
  const content = await writeCopy(copySheets(read.value), language);
  return succeed({ name: outputsIn(language).copy.fileName(town, asOf), content });
}
