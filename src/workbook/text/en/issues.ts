import { type Facts, listed } from '../facts';
import type * as zh from '../zh/issues';
import { adjustIssues } from './adjustIssues';
import { targetIssues } from './targetIssues';
import { restoreIssues } from './restoreIssues';
import { figureIssues } from './figureIssues';
import { fileIssues } from './fileIssues';
import { adoptIssues } from './adoptIssues';
import { healthIssues } from './healthIssues';
import { planStateIssues } from './planStateIssues';
import { packIssues } from './packIssues';
import { packsPaneIssues } from './packsPaneIssues';
import { protectIssues } from './protectIssues';
import { reportIssues } from './reportIssues';
import { readingIssues } from './readingIssues';
import { collectIssues } from './collectIssues';

const nothingWritten = 'Nothing was written.';
const of = (facts: Facts): string => `${facts['indicator']}: `;
const rows = (facts: Facts): string => listed(facts['rows'], ', ');

function exceeding(f: Facts): string {
  const sum =
    f['bounds'] === 0 ? `holds add up to ${f['held']}` : f['held'] === 0 ? `minimums add up to ${f['bounds']}` : `holds ${f['held']} and minimums ${f['bounds']} add up to ${f['sum']}`;
  return `Cannot split ${of(f)}${sum} ${f['measure']}, ${f['difference']} more than the target ${f['target']}. Release one of ${rows(f)}, or ask for another target. ${nothingWritten}`;
}

export const issues: typeof zh.issues = {
  ...adjustIssues,
  ...targetIssues,
  ...restoreIssues,
  ...figureIssues,
  ...fileIssues,
  ...adoptIssues,
  ...healthIssues,
  ...planStateIssues,
  ...packIssues,
  ...packsPaneIssues,
  ...protectIssues,
  ...reportIssues,
  ...readingIssues,
  ...collectIssues,
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
  'negative-base': (f) => `${of(f)}last year's figure of ${f['row']}, ${f['base']}, is negative and cannot be what growth or room starts from. Change the basis or hold the row.`,
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
    `Cannot split ${of(f)}quarter ${listed(f['quarters'], ', ')} must receive ${f['needed']} ${f['measure']}, all units together can take ${f['available']}; short by ${f['difference']}. Bound by ${rows(f)}. ${nothingWritten}`,
  'held-quarters-miss-year-end': (f) =>
    `Cannot split ${of(f)}the schedule ends the year at ${f['yearEnd']} ${f['measure']}, but with ${rows(f)} held only ${f['reachable']} can be reached. ${nothingWritten}`,
  'all-bases-zero': (f) => `${of(f)}last year is blank or 0 throughout, so another basis was used; see How it came to be.`,
  'all-weights-zero': (f) => `${of(f)}weights are blank or 0 throughout, so another basis was used; see How it came to be.`,
  'rest-placed': (f) => `${of(f)}with the others at their maximum ${f['amount']} ${f['measure']} was left and stands at ${rows(f)}.`,
  'row-without-figure': (f) => `${of(f)}${rows(f)} have no figure to be shared by and get 0.`,
  'front-loaded': (f) =>
    `${of(f)}as ${rows(f)} do not produce yet, the other ${f['count']} carry ${f['amount']} ${f['measure']} in quarter ${f['quarter']}, ${f['share']}% of their year (schedule ${f['usual']}%).`,
  'back-loaded': (f) =>
    `${of(f)}as ${rows(f)} no longer produce, the other ${f['count']} carry ${f['amount']} ${f['measure']} in quarter ${f['quarter']}, ${f['share']}% of their year (schedule ${f['usual']}%).`,
  'no-headroom': (f) => `${of(f)}no row has room up to a maximum to share by (no maximum, or last year already exceeds the target), so another basis was used; see How it came to be.`,
  'growth-exceeds-target': (f) => `${of(f)}last year with its own growth already exceeds the target, so shared by last year instead. Check Natural growth.`,
  'no-maximum': (f) => `${of(f)}no maximum for ${rows(f)}, so last year's figure was taken and nothing shared. Enter a maximum where something is to be shared.`,
  'unit-out': (f) => `${of(f)}${rows(f)} stopped, was delisted or moved; 0 is planned and the other rows carry it.`,
  'tail-placed': (f) => `${of(f)}rounded to multiples of ${f['step']} ${f['measure']}; the tail of ${f['amount']} ${f['measure']} went to ${rows(f)}.`,
  'step-not-kept': (f) => `${of(f)}no row has room for what multiples of ${f['step']} ${f['measure']} leave over, so single units were used. Widen a row's bounds or choose a smaller step.`,
  'office-repeated': (f) => `${of(f)}“${f['office']}” was given a total twice. Keep one row.`,
  'office-unknown': (f) => `${of(f)}no row has the lead office “${f['office']}”. Check the name, or add rows to the Ledger.`,
  'office-total-negative': (f) => `${of(f)}the given total ${f['total']} of “${f['office']}” is negative. Please check.`,
  'office-totals-mismatch': (f) =>
    `Cannot split ${of(f)}the given totals of ${listed(f['offices'], ', ')} add up to ${f['given']} ${f['measure']}, ${f['difference']} ${f['measure']} ${f['side'] === 'above' ? 'above' : 'below'} the target ${f['target']} ${f['measure']}${f['side'] === 'above' ? '' : ', and no other row can carry the rest'}. Change a given total. ${nothingWritten}`,
  'pool-missing': (f) => `${of(f)}${f['amount']} ${f['measure']} belong in the town pool, but the Ledger has no pool row. Add one, with the category Town pool. ${nothingWritten}`,
  'pool-cannot-take': (f) => `${of(f)}“${f['pool']}” cannot take the ${f['amount']} ${f['measure']} that stopped units leave: it is held or at its maximum. Release it. ${nothingWritten}`,
  'reserve-invalid': (f) => `${of(f)}the pool reserve of ${f['reserve']}% must lie between 0 and 100.`,
  'margin-and-reserve': (f) => `${of(f)}use either the split margin (${f['margin']}%) or the pool reserve (${f['reserve']}%). Clear one of them.`,
  'step-invalid': (f) => `${of(f)}the step ${f['step']} must be above 0.`,
  'tail-row-unknown': (f) => `${of(f)}“${f['row']}”, which is to take the tail, does not carry this indicator. Check the short name, or leave it blank.`,
  'ramp-up-invalid': (f) => `The ramp-up “${f['value']}” must be percentages of full output in the first months, with commas, such as “30,70”, each from 0 to 100.`,
  'part-over-whole': (f) =>
    `Cannot split ${of(f)}${f['row']} is held at, or has a minimum of, ${f['amount']} ${f['measure']}, above the ${f['limit']} ${f['measure']} of “${f['whole']}”, of which it is a part. Change one of them. ${nothingWritten}`,
  'limits-in-circle': (f) => `${of(f)}“Part of” leads round in a circle. Please check.`,
  'stretch-not-split': (f) => `${of(f)}the stretch target was not split, for the reason below; the issued target was.`,
  'exceeds-upstream': (f) => {
    const total = f['difference'] === 0 ? '' : `${f['total']} ${f['measure']} in all, ${f['difference']} ${f['measure']} above the ${f['limit']} ${f['measure']} of “${f['upstream']}”`;
    const units = Array.isArray(f['units']) && f['units'].length > 0 ? `${listed(f['units'], ', ')} by themselves exceed their “${f['upstream']}”` : '';
    return `${of(f)}${[total, units].filter(Boolean).join('; ')}. That takes figures carried over from last year; please check.`;
  },
  'history-missing': (f) => `${of(f)}${rows(f)} have no usable quarters of last year, so the schedule was followed.`,
  'row-short': (f) =>
    `Cannot split ${of(f)}the year of ${rows(f)} is ${f['needed']} ${f['measure']}, but the quarters have room for ${f['available']} only; short by ${f['difference']}. ${nothingWritten}`,
  'curve-not-a-number': (f) => `Schedule “${f['curve']}” has no figure for month ${f['month']}. Enter a cumulative percent.`,
  'curve-falls': (f) => `Schedule “${f['curve']}”: ${f['value']}% in month ${f['month']} is below an earlier point. Cumulative percent cannot fall.`,
  'curve-over-100': (f) => `Schedule “${f['curve']}”: ${f['value']}% in month ${f['month']} is above 100%.`,
  'curve-empty': (f) => `Schedule “${f['curve']}” has no points. Enter the percent of the year due by the ends of some months.`,
  'curve-year-missing': (f) => `Schedule “${f['curve']}” goes by days, but the year in Settings is wrong. Enter a year of four digits.`,
  'past-year-missing': (f) =>
    `Schedule “${f['curve']}” follows last year, but ${f['source'] === '' ? '“Last year of (indicator)” is blank' : `Last year by month has no usable figures for “${f['source']}”`}. A December figure above 0 is needed, and no month below the one before.`,
  'periods-mismatch': (f) => `There should be figures for ${f['needed']} periods, not ${f['given']}. Add or remove periods.`,
  'negative-pattern': (f) => `Period ${f['period']} of the pattern is ${f['value']}; nothing can be shared by a negative figure. Check last year's quarters, or follow the schedule.`,
  'zero-pattern': (f) => `There is no period that ${f['total']} could go to: the pattern is 0 throughout. Enter last year's quarters, or follow the schedule.`,
  'fixed-periods-mismatch': (f) => `The periods that are over add up to ${f['fixed']}, not to ${f['total']}. Check their figures.`,
  'schedule-unknown': (f) => `${of(f)}there is no schedule “${f['schedule']}”. Add it to Schedules or choose another.`,
  'margins-disagree': (f) => `The rows add up to ${f['rows']} and the periods to ${f['columns']}, ${f['difference']} apart. Check the rows' years and the periods' totals, and make them agree.`,
  'bounds-crossed': (f) => `Row ${f['row']}, period ${f['column']}: the minimum ${f['minimum']} is above the maximum ${f['maximum']}. Change one of them.`,
  'seed-out-of-range': (f) => `Row ${f['row']}, period ${f['column']}: nothing can be shared in proportion to ${f['value']}. Use 0 or a positive number.`,
  'table-without-cells': () => 'There are no rows or no periods to split. Enter the units and what each period must reach first.',
  'table-too-wide': (f) => `At most ${f['most']} periods can be split at once, and there are ${f['columns']}. Use fewer periods, or split in two steps.`,
  'cells-do-not-match': (f) => `The table should have ${f['needed']} cells and has ${f['cells']}. Fill in every row and period, then split again.`,
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
  'sheet-has-additions': (f) => `“${f['sheet']}” holds more than the print view, so it was not replaced. Rename it to keep it, then try again. Nothing was written.`,
  'nothing-to-print': () => 'The ledger has no rows with an indicator and a unit yet. Fill it in first, then make the print view.',
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
  'as-of-outside': (f) => `The as-of month is ${f['value'] === '' ? 'blank' : `“${f['value']}”`}. Enter a whole number 1–12; until then rows read “Rule missing” and show no light.`,
  'schedule-not-chosen': (f) => `${of(f)}no schedule is chosen. Choose one; until then it reads “Rule missing” and shows no light.`,
  'schedule-faulty': (f) => `The schedule “${f['name']}” is faulty: ${f['check']}. Correct it; indicators that use it read “Rule missing” and show no light.`,
  'rule-not-chosen': (f) => `${of(f)}no light rule is chosen. Choose one; until then it reads “Rule missing” and shows no light.`,
  'rule-unknown': (f) => `${of(f)}there is no light rule “${f['rule']}”. Add it to Light rules or choose another.`,
  'rule-faulty': (f) => `The light rule “${f['name']}” is faulty: ${f['check']}. Correct it; indicators that use it read “Rule missing” and show no light.`,
  'close-tables-missing': () => `This workbook has no history and check list, so nothing finalised could be kept. Please add them first. ${nothingWritten}`,
  'close-month-not-open': (f) => `The as-of month ${f['month']} is beyond the open reporting month ${f['open']}; it cannot be checked or finalised. Please look at both months in Settings.`,
  'close-settings-faulty': (f) => `The check of Settings is not in order: ${f['check']} Put it right, then check or finalise. ${nothingWritten}`,
  'close-nothing-due': (f) => `No row is due in month ${f['month']} (all are exempt, quarterly or not split), so there is nothing to finalise.`,
  'close-month-final': (f) => `Month ${f['month']} is finalised already. To change it, undo that first.`,
  'close-nothing-final': () => 'No month is finalised, so there is nothing to undo.',
  'close-not-checked': (f) => `There is no check list for month ${f['month']} yet. Better let the lead offices check before it is finalised.`,
  'close-earlier-open': (f) => `Not finalised: month ${listed(f['months'], ', ')}. Periods behind count anew from month ${f['month']}. To have them counted on, finalise those months first.`,
  'setting-missing': () => 'The row “As-of month” is not in Settings. Restore it.',
  'as-of-missing': () => 'Settings has no year or as-of month, so no figures can be taken. Please fill them in.',
  'half-year-too-early': (f: Facts) => `The as-of month is ${f['month']}, less than half a year, so there is no half-year analysis yet. Set the as-of month to 6 or later.`,
  'office-not-behind': (f: Facts) => `“${f['office']}” has nothing behind schedule. Please choose again.`,
  'document-without-actions': (f: Facts) => `The sheets ${listed(f['sheets'], ', ')} were written, but the corrective actions and the log were not, for the reason below. Please put it right, draft again, and delete the sheets that are not needed.`,
  'as-of-invalid': (f) => `The as-of month “${f['text']}” should look like 2011-04, in the year ${f['year']}.`,
};

const size = (f: Facts): string => `${f['amount']} ${f['measure']}`;

const otherHold: (f: Facts) => string = (f) => `hold ${f['row']} at ${f['to']} instead of ${f['from']}${f['hold'] === 'all' ? ', the year only, and split its quarters again' : ''}`;

export const repairs: typeof zh.repairs = {
  'lower-hold': (f) => otherHold(f),
  'raise-hold': (f) => otherHold(f),
  'clear-hold': (f) => `release the hold of ${rows(f)}`,
  'match-quarters': (f) => `set the annual target of ${f['row']} to its quarters, ${f['to']}`,
  'hold-year': (f) => `hold only the year of ${rows(f)} and split the quarters again`,
  'lower-reserve': (f) => `lower the pool reserve from ${f['from']} % to ${f['to']} %`,
  'lower-minimum': (f) => `lower the minimum of ${f['row']} from ${f['from']} to ${f['to']}`,
  'raise-maximum': (f) => `raise the maximum of ${f['row']} from ${f['from']} to ${f['to']}`,
  'change-target': (f) => `ask for a target of ${f['to']} ${f['measure']}`,
  'move-quarters': (f) => `move ${size(f)} from quarter ${listed(f['from'], ', ')} to quarter ${listed(f['to'], ', ')}`,
  'release-hold': (f) => `release the quarters of ${rows(f)} and hold the year only (room for ${size(f)} more)`,
  'change-months': (f) => `check the months in which ${rows(f)} start or stop (without them, room for ${size(f)} more)`,
  'release-quarters': (f) => `release the quarterly maximums of ${rows(f)} (room for ${size(f)} more)`,
  'raise-quarter': (f) => `raise the maximum of ${f['row']} in quarter ${f['quarter']} by ${size(f)}`,
  'pass-on': (f) => `let ${f['to']} carry ${size(f)} of the year of ${f['row']}${f['years'] === undefined ? '' : ', and hold both years'}`,
};

export const input: typeof zh.input = {
  unknown: (id) => `“${id}” is not defined`,
  twice: (key) => `“${key}” is given twice`,
  curve: 'give exactly one of cumulativePct, quarters, points, steps, even, days, past',
};

export const places: typeof zh.places = {
  row: (row) => `table row ${row}`,
  column: (column) => `“${column}”`,
  repairs: (sentences) => `Any one of these is enough: ${sentences.join('; ')}.`,
  anyRepair: 'Any one of these is enough:',
  repairInSheet: (repair) => `${repair} (in the sheet)`,
  join: (place, sentence) => `[${place}] ${sentence}`,
};
