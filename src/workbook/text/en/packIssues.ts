import type * as zh from '../zh/packIssues';

/** Why no forms can be made. */
export const packIssues: typeof zh.packIssues = {
  'pack-no-returns': () => 'This workbook has no table of returns yet, so nothing can say which forms were sent and came back. Add the table first, then send the forms. Nothing was written.',
  'pack-no-year': () => 'Settings name no year. Enter the year first, then send the forms. Nothing was written.',
  'pack-no-month': () => 'The as-of month in Settings is blank or not a whole number from 1 to 12. Correct it first, then send the forms. Nothing was written.',
  'pack-no-rows': () => 'No row of the ledger names a lead office, so there is no form to send. Enter the lead offices in the ledger first. Nothing was written.',
};
