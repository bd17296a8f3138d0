import { type Facts, listed } from '../facts';
import type { healthIssues as zh } from '../zh/healthIssues';

const isOne = (fact: Facts[string] | undefined): boolean => Array.isArray(fact) && fact.length === 1;
const rows = (f: Facts): string => (isOne(f['rows']) ? `row ${listed(f['rows'], ', ')}` : `rows ${listed(f['rows'], ', ')}`);

export const healthIssues: typeof zh = {
  'health-schema-newer': (f) => `The tables are of version ${f['from']}, newer than this add-in's ${f['to']}. They are checked but not repaired, lest they be damaged. Update the add-in.`,
  'health-schema-older': (f) => `The tables are of version ${f['from'] === 0 ? 'unknown' : f['from']}, older than the present ${f['to']}. The repair adds the tables, columns and settings that are missing; what is there stays.`,
  'health-table-missing': (f) => `There is no table “${f['table']}”. The repair builds it.`,
  'health-table-lost': (f) => `There is no table “${f['table']}”, and its figures cannot be built again. Undo the deletion, or take it from a backup.`,
  'health-guide-missing': () => 'There is no page “How to use”. The repair adds it, for whoever takes over.',
  'health-columns-missing': (f) => `Missing: ${listed(f['columns'], ', ')}. The repair puts them where they belong, with their formulas or blank; your own columns stay.`,
  'health-column-renamed': (f) =>
    `Where “${f['column']}” belongs stands ${listed(f['found'], ', ')}. ${isOne(f['found']) ? 'If it was renamed, the name can be put back' : 'If one of them was renamed, give it its name again'}; a column of your own should be moved to the right end of the table before checking again.`,
  'health-settings-missing': (f) => `Missing: ${listed(f['items'], ', ')}. The repair adds them at the end; check their values.`,
  'health-names-broken': (f) => `The names ${listed(f['names'], ', ')}, which formulas use, are gone or lead elsewhere. The repair leads them to their cells in Settings again.`,
  'health-cells-merged': (f) => `${listed(f['addresses'], ', ')} are merged cells: the table cannot be sorted and formulas miss rows. The repair unmerges them.`,
  'health-format-damaged': (f) => `The number format of ${rows(f)} is “${f['format']}”: figures cannot be read or do not count. The repair gives a number format again; fill and other formats stay.`,
  'health-formula-overwritten': (f) => `The formula of ${rows(f)} is gone${f['text'] === '' ? '' : `; “${f['text']}” stands there`}. The repair puts it back and keeps what stands there in the log.`,
  'health-formula-changed': (f) => `The formula of ${rows(f)} is not the one that belongs there. The repair puts it back and keeps the present one in the log.`,
  'health-formula-missing': (f) => `No formula in ${rows(f)} (${listed(f['columns'], ', ')}). The repair fills it in.`,
  'health-formula-broken': (f) => `The formulas of ${rows(f)} are broken: cells they refer to were deleted (${listed(f['columns'], ', ')}). Add missing tables and columns first, then repair.`,
  'health-rows-blank': (f) => `Blank: ${rows(f)}. The repair deletes them; rows with anything of yours stay.`,
  'health-code-repeated': (f) => `The code “${f['code']}” stands in row ${f['first']} already. The repair makes it ${f['next']}.`,
  'health-name-repeated': (f) => `“${f['name']}” stands in row ${f['first']} already, and formulas find only the first. Rename one of them, in the Ledger too.`,
  'health-row-repeated': (f) => `${f['indicator']} carried by ${f['unit']} stands in row ${f['first']} already and would count twice. Delete one of the rows.`,
  'health-text-number': (f) => `“${f['text']}” is text and does not count. The repair makes it the number ${f['value']}.`,
  'health-text-vague': (f) => `A number belongs here, and there is “${f['text']}”. Enter a number, or leave it blank if there is none.`,
  'health-actual-text': (f) => `The reported figure is the text “${f['text']}”; it is to be verified and does not count. The reporting office should check and change it itself.`,
  'health-month-not-open': (f) => `In ${rows(f)} month ${f['month']} is filled in, but reporting is open only to month ${f['open']}. Check the month, or change the open month in Settings; the add-in changes neither.`,
  'health-log-missing': () => 'There is no Log, so a repair cannot be recorded. Repair the missing tables first. Nothing was written.',
};
