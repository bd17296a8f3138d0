import { cells } from './cells';
import type { ContractEntry } from './contract';
import { copying } from './copying';
import { formats } from './formats';
import { names } from './names';
import { charts, pages } from './pages';
import { ranges } from './ranges';
import { events, requests } from './requests';
import { conditionalFormats, dataValidation } from './rules';
import { tables } from './tables';
import { typedInput } from './typedInput';
import { workbooks } from './workbooks';
import { protection, worksheets } from './worksheets';

/** Every behaviour of Excel that the workbench models, by field. */
export const fields: Readonly<Record<string, readonly ContractEntry[]>> = {
  'typed input': typedInput,
  cells,
  copying,
  ranges,
  formats,
  tables,
  workbooks,
  worksheets,
  protection,
  'conditional formats': conditionalFormats,
  'data validation': dataValidation,
  names,
  pages,
  charts,
  requests,
  events,
};

/** The same as one list, for the page that runs it in a real Excel. */
export const suite: readonly ContractEntry[] = Object.entries(fields).flatMap(([field, entries]) =>
  entries.map((entry) => ({ ...entry, name: `${field}: ${entry.name}` })),
);

export type { ContractEntry } from './contract';
