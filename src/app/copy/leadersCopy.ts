import { type Outcome, succeed } from '../../domain/issue';
import { outputsIn } from '../../workbook/text/outputsIn';
import type { Spreadsheet } from '../ports';
import type { Circulated } from './circulated';
import type { CopyChoices } from './copyRows';
import { copySheets } from './copySheets';
import { readCirculated } from './readCirculated';
import { writeCopy } from './writeCopy';

/** A file to be saved under its name. */
export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

/** A file that may go round, and what was kept back of it. */
export interface CopyFile extends NamedFile {
  readonly withheld: Circulated['withheld'];
}

/** The leaders' copy (领导版) as a new workbook of values, by indicators and the lines that were chosen. Two round trips, nothing is written. */
export async function makeLeadersCopy(spreadsheet: Spreadsheet, choices?: CopyChoices): Promise<Outcome<CopyFile>> {
  const read = await readCirculated(spreadsheet, choices);
  if (!read.ok) return read;
  const { language, town, asOf, rows, withheld } = read.value;
  const content = await writeCopy(copySheets(read.value), language);
  const { copy } = outputsIn(language);
  return succeed({ name: copy.fileName(town, asOf, copy.variants[rows]), content, withheld });
}
