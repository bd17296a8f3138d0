import { type Facts, listed } from '../facts';
import type * as zh from '../zh/issues';

const nothingWritten = 'Nothing was written.';
const of = (facts: Facts): string => `${facts['indicator']}: `;
const rows = (facts: Facts): string => listed(facts['rows'], ', ');

function exceeding(f: Facts): string {
  const sum =
    f['bounds'] === 0 ? `holds add up to ${f['held']}` : f['held'] === 0 ? `minimums add up to ${f['bounds']}` : `holds ${f['held']} and minimums ${f['bounds']} add up to ${f['sum']}`;
  return `Cannot split ${of(f)}${sum} ${f['measure']}, ${f['difference']} more than the target ${f['target']}. Release one of ${rows(f)}, or ask for another target. ${nothingWritten}`;
}

export const issues: typeof zh.issues = {
  'amount-not-a-number': (f) => `Only a number can stand here, not “${f['text']}”. Enter a number; for an estimate, the nearest one.`,
  'amount-not-multiple': (f) => `${f['value']} has more than ${f['decimals']} decimals. Round it, or change Decimals.`,
  'amount-too-large': (f) => `${f['value']} is too large to be exact. Check its unit of measure.`,
  'amount-too-precise': (f) => `“${f['text']}” has too many digits to be kept exactly. Use fewer decimals.`,
  'unit-unknown': (f) => `The unit of measure “${f['unit']}” is not known. Use 亿元, 万元, 千元, 亩, 家, 个 or the like.`,
  'unit-mismatch': (f) => `Units of measure do not agree: ${f['from']} cannot be converted to ${f['to']}. Check Issued unit and Split unit.`,
  'target-missing': (f) => `${of(f)}the issued target is missing or to be verified, so it was not split. Enter it, or set the target state to Issued.`,
  'rate-not-split': (f) => `${of(f)}rates are not split.`,
  'no-rows': (f) => `${of(f)}no unit carries it in the Ledger. Add rows there first.`,
  'negative-target': (f) => `${of(f)}the issued target ${f['target']} is negative. Check it.`,
  'target-not-multiple': (f) =>
    `${of(f)}the target is ${f['target']} ${f['measure']}, with more than ${f['decimals']} decimals, so parts cannot add up to it. Change Decimals or check the target.`,
  'negative-margin': (f) => `${of(f)}the split margin ${f['margin']}% cannot be negative.`,
  'quarters-exceed-target': (f) => `${of(f)}the quarters add up to ${f['quarters']}, more than the target ${f['target']}. Check the schedule.`,
  'duplicate-row': (f) => `${of(f)}${f['row']} stands ${f['count']} times in the Ledger. Keep one row.`,
  'negative-base': (f) => `${of(f)}last year's figure of ${f['row']}, ${f['base']}, is negative and cannot be a share. Change the basis or hold the row.`,
  'negative-weight': (f) => `${of(f)}the weight of ${f['row']}, ${f['weight']}, is negative. Use 0 or more.`,
  'minimum-over-maximum': (f) => `${of(f)}the minimum ${f['minimum']} of ${f['row']} is above its maximum ${f['maximum']}. Change one of them.`,
  'maximum-negative': (f) => `${of(f)}the maximum of ${f['row']}, ${f['maximum']}, is negative. Check it.`,
  'hold-without-amount': (f) => `${of(f)}${f['row']} is held but has no amount. Enter the annual target (and the quarters if all are held), or release the hold.`,
  'held-quarters-mismatch': (f) => `${of(f)}the held quarters of ${f['row']} add up to ${f['quarters']}, not to its annual target ${f['annual']}. Make them agree.`,
  'hold-outside-bounds': (f) =>
    `${of(f)}the held amount ${f['held']} of ${f['row']} is ${f['side'] === 'minimum' ? 'below its minimum' : 'above its maximum'} ${f['bound']}. Change either.`,
  'start-month-invalid': (f) => `${of(f)}the start month “${f['value']}” of ${f['row']} is not 1–12.`,
  'holds-exceed-target': (f) => exceeding(f),
  'minimums-exceed-target': (f) => exceeding(f),
  'maximums-below-target': (f) =>
    `Cannot split ${of(f)}holds and maximums allow only ${f['sum']} ${f['measure']}, ${f['difference']} less than the target ${f['target']}. Raise the maximum of ${rows(f)}, or add units. ${nothingWritten}`,
  'all-held-mismatch': (f) =>
    `Cannot split ${of(f)}all rows are held at ${f['held']} ${f['measure']} together, ${f['difference']} off the target ${f['target']}. Release at least one row. ${nothingWritten}`,
  'quarter-short': (f) =>
    `Cannot split ${of(f)}quarter ${listed(f['quarters'], ', ')} must receive ${f['needed']} ${f['measure']}, all units together can take ${f['available']}; short by ${f['difference']}. Bound by ${rows(f)}: release a hold, change a start month, or move the difference to other quarters. ${nothingWritten}`,
  'held-quarters-miss-year-end': (f) =>
    `Cannot split ${of(f)}the schedule ends the year at ${f['yearEnd']} ${f['measure']}, but with ${rows(f)} held only ${f['reachable']} can be reached. ${nothingWritten}`,
  'all-bases-zero': (f) => `${of(f)}last year is blank or 0 throughout, so another basis was used; see How it came to be.`,
  'all-weights-zero': (f) => `${of(f)}weights are blank or 0 throughout, so another basis was used; see How it came to be.`,
  'rest-placed': (f) => `${of(f)}with the others at their maximum ${f['amount']} ${f['measure']} was left and stands at ${rows(f)}.`,
  'row-without-figure': (f) => `${of(f)}${rows(f)} have no figure to be shared by and get 0.`,
  'front-loaded': (f) =>
    `${of(f)}as ${rows(f)} do not produce yet, the other ${f['count']} carry ${f['amount']} ${f['measure']} in quarter ${f['quarter']}, ${f['share']}% of their year (schedule ${f['usual']}%).`,
  'curve-not-a-number': (f) => `Schedule “${f['curve']}” has no figure for month ${f['month']}. Enter a cumulative percent.`,
  'curve-falls': (f) => `Schedule “${f['curve']}”: ${f['value']}% in month ${f['month']} is below the month before. Cumulative percent cannot fall.`,
  'curve-over-100': (f) => `Schedule “${f['curve']}”: ${f['value']}% in month ${f['month']} is above 100%.`,
  'schedule-unknown': (f) => `${of(f)}there is no schedule “${f['schedule']}”. Add it to Schedules or choose another.`,
  'nothing-to-split': (f) => `There is nothing to split: ${listed(f['indicators'], ', ')}. Enter targets and the units that carry them. ${nothingWritten}`,
  'text-read-as-number': (f) => `“${f['text']}” is read as ${f['value']} and will be written as a number.`,
  'name-blank': () => 'The name is blank. Enter one.',
  'name-repeated': (f) => `“${f['name']}” is the name of row ${f['first']} as well. Names must differ.`,
  'name-with-wildcard': (f) => `The name “${f['name']}” contains * ? or ~, which formulas take for wildcards. Rename it.`,
  'table-empty': (f) => `The table “${f['table']}” is empty. Fill it first.`,
  'word-unknown': (f) => `“${f['text']}” is not one of the choices: ${listed(f['options'], ', ')}.`,
  'not-a-whole-number': (f) => `“${f['text']}” should be a whole number from ${f['from']} to ${f['to']}.`,
  'indicator-unknown': (f) => `There is no indicator “${f['name']}” in Indicators. Check the name.`,
  'carrier-unknown': (f) => `There is no unit “${f['name']}” in Units. Check the short name.`,
  'unit-blank': (f) => `${of(f)}the unit is blank. Enter its short name.`,
  'row-repeated': (f) => `${of(f)}${f['unit']} stands in row ${f['first']} already. Keep one row.`,
  'not-a-xushi-workbook': () => 'This is not a Xushi workbook. Set one up, or open one.',
  'table-missing': (f) => `The table “${f['table']}” is not there. It may have been deleted or renamed: undo that, or open a backup.`,
  'column-missing': (f) => `The table “${f['table']}” has no column “${f['column']}”. It may have been deleted or its header changed: restore the name.`,
  'sheet-exists': (f) => `There is a sheet “${f['sheet']}” already. Rename it, or set up in an empty workbook.`,
  'table-exists': (f) => `There is a table “${f['table']}” already. This may be a Xushi workbook.`,
  'name-exists': (f) => `There is a name “${f['name']}” already. This may be a Xushi workbook.`,
  'changed-meanwhile': (f) =>
    `${f['count'] === undefined ? 'Cells' : `${f['count']} cells`} were changed after the preview${f['rows'] === undefined ? '' : ` (rows ${rows(f)})`}. Preview again. ${nothingWritten}`,
  'no-room-below': (f) => `The cells below the table “${f['table']}” are not empty, so ${f['rows']} rows cannot be added. Move them first.`,
  'cell-editing': () => 'Press Enter to finish editing the cell, then try again.',
  protected: () => 'The sheet is protected. Unprotect it under Review, then try again.',
  'too-large': () => 'This is more than Excel takes at once. Use fewer rows, or work in parts.',
  cancelled: () => `Cancelled. ${nothingWritten}`,
  'host-failed': (f) => `Excel could not do this (${f['code']}). Save and try again; if it persists, reopen the workbook.`,
  'input-invalid': (f) => `Input file, ${f['path']}: ${f['problem']}`,
  'setting-missing': () => 'The row “As-of month” is not in Settings. Restore it.',
  'as-of-invalid': (f) => `The as-of month “${f['text']}” should look like 2011-04, in the year ${f['year']}.`,
};

export const input: typeof zh.input = {
  unknown: (id) => `“${id}” is not defined`,
  twice: (key) => `“${key}” is given twice`,
  curve: 'give exactly one of cumulativePct, quarters, steps, even',
};

export const places: typeof zh.places = {
  row: (row) => `table row ${row}`,
  column: (column) => `“${column}”`,
  join: (place, sentence) => `[${place}] ${sentence}`,
};
