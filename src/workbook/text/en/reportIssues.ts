import { type Facts, listed } from '../facts';
import type { reportIssues as zh } from '../zh/reportIssues';

const nothingWritten = 'Nothing was written.';

export const reportIssues: typeof zh = {
  'report-not-a-number': (f: Facts) => `Only a number can stand here. You entered “${f['text']}”. Enter a number; for a rough figure enter the nearest one and choose Estimate under Nature.`,
  'report-measure': (f: Facts) => `The unit of measure of “${f['text']}” does not fit this row, which is in ${f['measure']}. Enter the figure in ${f['measure']}, with or without the unit.`,
  'report-not-whole': (f: Facts) => `This row counts ${f['measure']}, so only a whole number can stand here. You entered “${f['text']}”. Check it and correct it.`,
  'report-negative': (f: Facts) => `A count cannot be negative. You entered “${f['text']}”. Check it and correct it.`,
  'report-below-zero': (f: Facts) => `${f['figure']} to date is negative: check the sign. If it is right it can stand.`,
  'report-measured': (f: Facts) => `“${f['text']}” will be put down as ${f['figure']} ${f['measure']}. Check it.`,
  'report-emptied': (f: Facts) => `Saving will empty the cell, which holds ${f['before']}. Leave it blank if there is no figure, and enter 0 if it is zero.`,
  'report-nature-missing': () => 'Choose Estimate, Flash or Confirmed under Nature.',
  'report-fell': (f: Facts) =>
    `${f['figure']} to date is below the ${f['earlier']} of month ${f['month']}. If it was revised downward, choose Confirmed under Nature and give the cause; if it is a mistake, correct it. Otherwise it will be marked “To verify” and left out of totals.`,
  'report-fell-unexplained': (f: Facts) =>
    `${f['figure']} to date is below the ${f['earlier']} of month ${f['month']}. It is confirmed, but the cause is the one that stood there before. If it was revised downward, add why; if it is a mistake, correct it.`,
  'report-jumped': (f: Facts) =>
    `${f['figure']} is ${f['times']} times the figure of month ${f['month']}: is it in the wrong unit of measure? This row is in ${f['measure']}. Check it and correct it yourself; nothing is corrected for you. Otherwise it will be marked “To verify” and left out of totals.`,
  'report-statistics': (f: Facts) => `The figures of “${f['indicator']}” are imported from the statistics station and not entered here. Enter only cause, next step, deadline and request.`,
  'report-no-month': (f: Facts) => `No figure of “${f['indicator']}” is due by the as-of month. Enter it in the month in which it is due.`,
  'report-foreign-row': (f: Facts) =>
    `“${f['indicator']}” of ${f['unit']} ${f['owner'] === '' ? 'has no lead office yet' : `is reported by ${f['owner']}`} and is no row of ${f['office']}. Choose another office, then enter it. ${nothingWritten}`,
  'report-row-gone': () => `A row that you filled in is no longer in the ledger; it may have been deleted, renamed or sorted. Press “Read again”, check, and save. ${nothingWritten}`,
  'report-no-requests': () => `This workbook has no table of requests, so the request has no place. Empty the field and tell the planner. ${nothingWritten}`,
  'report-nothing': () => 'Nothing was changed, so there is nothing to save.',
  'report-changed-meanwhile': (f: Facts) =>
    `While you were entering, somebody changed ${f['count'] === undefined ? 'cells' : f['count'] === 1 ? '1 cell' : `${f['count']} cells`}${f['rows'] === undefined ? '' : ` (row ${listed(f['rows'], ', ')})`}. Press “Read again”, check, and save; what you entered is still there. ${nothingWritten}`,
  'report-changed-here': (f: Facts) => `While you were entering, “${f['before']}” was changed to “${f['now']}” in the sheet. Saving puts yours in its place; check which is right.`,
  'filter-protected': (f: Facts) => `The sheet “${f['table']}” is protected and cannot be filtered. Unprotect it under Review, or allow “Use AutoFilter” when protecting it, then try again.`,
};
