import { type Facts, listed } from '../facts';
import type * as zh from '../zh/collectIssues';

const nothingWritten = 'Nothing was written.';
const file = (f: Facts): string => `“${f['file']}”`;
const at = (f: Facts): string => (f['row'] === undefined ? '' : `[${f['file']}, ${f['sheet']}, row ${f['row']}${f['column'] === '' ? '' : `, “${f['column']}”`}] `);
const whole = (f: Facts): string => at(f) || `${file(f)}: `;

export const collectIssues: typeof zh.collectIssues = {
  'collect-none-accepted': () => `Nothing is ticked, and no receipt is to be recorded. Tick what is to be written first. ${nothingWritten}`,
  'collect-accepted-twice': (f: Facts) => `Two different entries are ticked for the same cell of ${f['name']} (${listed(f['files'], ', ')}). Keep only one. ${nothingWritten}`,

  'collect-no-returns': () => 'This workbook is older and has no sheet Returns, so the days of receipt cannot be noted. Add it first; the ledger can be written without it too.',

  'collect-not-a-form': (f: Facts) => `${file(f)} holds no form: no header row names Indicator, Carrying unit and columns to fill in. Check whether it is the right file; change renamed headers back.`,
  'collect-several-forms': (f: Facts) => `${file(f)} holds several forms (${listed(f['offices'], ', ')}), and it is not clear which counts. Save each as a file of its own and collect again.`,
  'collect-office-unread': (f: Facts) =>
    `${file(f)} has lost its hidden record, and no line above the table names the office. Write “Office:” with the office’s name as in the ledger into one cell above the table, or have the office use the original form.`,
  'collect-month-unread': (f: Facts) => `${file(f)} has lost its hidden record, and its title does not say which month it reports. Write year and months into the title, such as “Jan–Apr 2011”, or have the office use the original form.`,
  'collect-record-lost': (f: Facts) => `${file(f)} has lost its hidden record (perhaps when it was copied or saved); office and month are taken from its title. What was sent is not known: check cells that are filled in the ledger one by one.`,
  'collect-other-workbook': (f: Facts) => `${whole(f)}this form was not sent from this workbook. Check where it comes from.`,
  'collect-other-year': (f: Facts) => `${whole(f)}the form reports ${f['said']}, this workbook is for ${f['year']}; it cannot be written. Check the file.`,
  'collect-other-month': (f: Facts) => `${whole(f)}the form reports month ${f['said']}, the as-of month is ${f['month']} now. If accepted, it goes to its own month: please check.`,
  'collect-month-said': (f: Facts) => `${whole(f)}title or header say month ${f['said']}, but this form was sent for month ${f['month']}. An old form may have been filled in anew: ask the office before you accept.`,
  'collect-column-twice': (f: Facts) => `${file(f)}, sheet “${f['sheet']}”, has columns twice: ${listed(f['columns'], ', ')}. Only the first from the left was read: please check.`,
  'collect-rows-unnamed': (f: Facts) => `${file(f)}, sheet “${f['sheet']}”: rows ${listed(f['rows'], ', ')} have figures but no indicator or unit, and were not read. If they are entries, add the names and collect again.`,
  'collect-rows-missing': (f: Facts) => `${file(f)} lacks ${f['count'] === 1 ? '1 row' : `${f['count']} rows`} (${listed(f['rows'], ', ')}), counted as unchanged. Ask the office whether that was deleted by mistake.`,

  'collect-row-unknown': (f: Facts) => `${at(f)}The ledger has no row “${f['name']}”. Check the names of indicator and unit; if it is to be added, add it to the ledger first.`,
  'collect-row-gone': (f: Facts) => `${at(f)}“${f['name']}” was deleted from the ledger or renamed after the form was sent. Please check, and enter it by hand if needed.`,
  'collect-ledger-repeated': (f: Facts) => `${at(f)}The ledger has two rows “${f['name']}”, and it is not clear which is meant. Keep only one there first.`,
  'collect-row-twice': (f: Facts) => `${at(f)}“${f['name']}” stands in rows ${listed(f['rows'], ', ')} of the form with different entries; none is written. Have the office keep only one.`,
  'collect-key-differs': (f: Facts) => `${at(f)}The row’s key and its names are of two rows (perhaps only some columns were sorted); it was taken by its names as “${f['name']}”. Please check.`,
  'collect-name-differs': (f: Facts) => `${at(f)}The row’s names were changed; it was “${f['indicator']} ${f['unit']}”. Check whether that row is meant.`,
  'collect-row-added': (f: Facts) => `${at(f)}“${f['name']}” was not in the form as it was sent; the office added the row. Please check.`,
  'collect-foreign': (f: Facts) =>
    `${at(f)}“${f['name']}” ${f['office'] === '' ? 'has no lead office in the ledger' : `belongs to ${f['office']}`}, not to ${f['sender']}; it is not written. ${f['office'] === '' ? 'Fill in the lead office in the ledger first.' : `It is for ${f['office']} to report; if the lead office changed, send the forms again.`}`,
  'collect-statistics': (f: Facts) => `${at(f)}“${f['indicator']}” is imported from the statistics station; offices enter no figure, and it is not written. Check the source of actuals, or wait for the station.`,
  'collect-no-month': (f: Facts) => `${at(f)}No figure is asked for in this row (${f['status']}); it is not written. Ask the office.`,
  'collect-no-requests': (f: Facts) => `${at(f)}This workbook has no table of requests to write it to. Add the table by checking the tables first, then collect this form again.`,

  'collect-not-a-number': (f: Facts) => `${at(f)}Only a number can stand here, not “${f['text']}”. Ask the office for the figure itself; if it is approximate, its nature is “Estimate”.`,
  'collect-other-measure': (f: Facts) => `${at(f)}“${f['text']}” is in another unit of measure than ${f['measure']}. Ask the office to convert it and report again.`,
  'collect-date': (f: Facts) => `${at(f)}A cell for figures holds the date “${f['text']}”. Ask the office to set its format to General and enter the number again.`,
  'collect-error': (f: Facts) => `${at(f)}The cell holds the error “${f['text']}”. Ask the office to enter a number or words.`,
  'collect-external': (f: Facts) => `${at(f)}“${f['text']}” takes a value from another file, which cannot be checked. Ask the office to enter the number or words themselves.`,
  'collect-formula-empty': (f: Facts) => `${at(f)}The formula “${f['text']}” has no result. Ask the office to open and save the file in Excel or WPS, or to enter the number.`,
  'collect-nature-unknown': (f: Facts) => `${at(f)}The nature “${f['text']}” is not one of the options. Ask the office to choose ${listed(f['options'], ', ')}.`,
  'collect-too-long': (f: Facts) => `${at(f)}The text has ${f['letters']} characters, more than ${f['most']}. Ask the office to shorten it.`,

  'collect-ledger-changed': (f: Facts) => `${at(f)}The ledger said “${f['base']}” when the form was sent and says “${f['now']}” now. If accepted, the form’s entry stands: please check.`,
  'collect-base-unknown': (f: Facts) => `${at(f)}The ledger says “${f['now']}”, and whether that was entered after sending is not known. If accepted, the form’s entry stands: please check.`,
  'collect-plan-changed': (f: Facts) => `${at(f)}The row’s annual target or milestone changed after the form was sent. Check whether cause and next step still fit before you accept.`,
  'collect-emptied': (f: Facts) => `${at(f)}“${f['before']}” was emptied. If that was a mistake, leave it unticked; tick it only if it is meant.`,
  'collect-over-formula': (f: Facts) => `${at(f)}The ledger’s cell holds a formula now, which the entry would replace. Please check.`,
  'collect-formula': (f: Facts) => `${at(f)}The formula “${f['text']}” was entered; its result was taken. Please check.`,
  'collect-converted': (f: Facts) => `${at(f)}“${f['text']}” was converted to ${f['value']} ${f['measure']}.`,
  'collect-fell': (f: Facts) => `${at(f)}The total ${f['figure']} is below ${f['earlier']} of month ${f['month']}. If it was revised down, the office should choose “Confirmed” and give the cause; if it was mistyped, the office should correct it.`,
  'collect-fell-unexplained': (f: Facts) => `${at(f)}The total ${f['figure']} is below ${f['earlier']} of month ${f['month']}. It is confirmed, but the cause is the one from before the form was sent and does not say why it was revised down. Ask the office; if it was revised, add the cause before you accept.`,
  'collect-jumped': (f: Facts) => `${at(f)}${f['figure']} is ${f['times']} times ${f['earlier']} of month ${f['month']}. Is the unit of measure right? Ask the office; nothing is corrected for it.`,
  'collect-shrank': (f: Facts) => `${at(f)}${f['figure']} is less than a tenth of ${f['earlier']} of month ${f['month']}. Are the unit of measure and the percent sign right? Ask the office; nothing is corrected for it.`,
  'collect-above-later': (f: Facts) => `${at(f)}The total ${f['figure']} is above ${f['later']}, which is filled in for month ${f['month']}. Check the month.`,
  'collect-above-target': (f: Facts) => `${at(f)}${f['figure']} is more than twice the annual target. Is the unit of measure right? Ask the office; nothing is corrected for it.`,
  'collect-too-fine': (f: Facts) => `${at(f)}${f['figure']} has more than ${f['decimals']} decimals. Check the unit of measure; it is written as it is, not rounded.`,
  'collect-below-zero': (f: Facts) => `${at(f)}${f['figure']} is negative. Ask the office.`,
  'collect-not-due': (f: Facts) => `${at(f)}No figure is due in this row (${f['status']}). Please check.`,
  'collect-beyond-month': (f: Facts) => `${at(f)}The figure is of month ${f['month']}, beyond the ${f['which'] === 'asOf' ? 'as-of month' : 'open reporting month'} ${f['limit']}. Check the month, or change Settings first.`,
  'collect-month-final': (f: Facts) => `${at(f)}Month ${f['month']} is final. The change will be listed when the next month is finalised: check whether it is meant.`,
  'collect-files-differ': (f: Facts) => `${at(f)}“${f['other']}”, ${f['otherSheet']}, row ${f['otherRow']}, has “${f['value']}” for the same cell. Check, and tick only one.`,
  'collect-files-alike': (f: Facts) => `${at(f)}The same as in “${f['other']}”; it is not written twice.`,
};
