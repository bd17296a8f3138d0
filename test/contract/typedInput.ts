import { expectSame, onSheet, type ContractEntry } from './contract';
import { SOURCE } from './sources';

/** What one cell holds after a text was written to it: value, formula text, number format. */
function typed(input: string | number | boolean, source: string, value: unknown, numberFormat?: string): ContractEntry {
  return onSheet(`${JSON.stringify(input)} is understood as ${JSON.stringify(value)}`, source, async ({ sheet, context }) => {
    const cell = sheet.getRange('A1');
    cell.values = [[input]];
    cell.load('values, numberFormat');
    await context.sync();
    expectSame(cell.values[0]?.[0], value);
    if (numberFormat) expectSame(cell.numberFormat[0]?.[0], numberFormat);
  });
}

export const typedInput: readonly ContractEntry[] = [
  typed('007', SOURCE.typing, 7),
  typed("'007", SOURCE.apostropheIssue, '007'),
  typed('29.96', SOURCE.nullValues, 29.96),
  typed('+86', SOURCE.typing, 86),
  typed('-5', SOURCE.typing, -5),
  typed('(5)', SOURCE.typing, -5),
  typed('1,234', SOURCE.typing, 1234, '#,##0'),
  typed('12%', SOURCE.typing, 0.12, '0%'),
  typed('1e3', SOURCE.typing, 1000, '0.00E+00'),
  typed('TRUE', SOURCE.typing, true),
  typed('false', SOURCE.typing, false),
  typed('2011-4-5', SOURCE.dates, 40638),
  typed('2011-4', SOURCE.dates, 40634),
  typed("'1-2", SOURCE.apostropheIssue, '1-2'),
  typed("'=1+1", SOURCE.apostropheIssue, '=1+1'),
  typed("'+86", SOURCE.apostropheIssue, '+86'),
  typed("'12%", SOURCE.apostropheIssue, '12%'),
  typed("'TRUE", SOURCE.apostropheIssue, 'TRUE'),
  typed("'2011-4", SOURCE.apostropheIssue, '2011-4'),
  typed('约六亿', SOURCE.typing, '约六亿'),
  typed('6.5亿元', SOURCE.typing, '6.5亿元'),
  typed('Q1', SOURCE.typing, 'Q1'),
  typed('', SOURCE.nullValues, ''),
  onSheet('text with an apostrophe comes back without it', SOURCE.apostropheIssue, async ({ sheet, context }) => {
    const cell = sheet.getRange('A1');
    cell.values = [["'=SUM(A2)"]];
    cell.load('formulas, valueTypes');
    await context.sync();
    expectSame([cell.formulas, cell.valueTypes], [[['=SUM(A2)']], [['String']]]);
  }),
  onSheet('cells with the text format keep whatever is written as text', SOURCE.numberFormats, async ({ sheet, context }) => {
    const cells = sheet.getRange('A1:C1');
    cells.numberFormat = [['@', '@', '@']];
    cells.values = [['007', '1-2', '12%']];
    cells.load('values');
    await context.sync();
    expectSame(cells.values, [['007', '1-2', '12%']]);
  }),
  onSheet('a date typed without a year has no text value', SOURCE.dates, async ({ sheet, context }) => {
    const cell = sheet.getRange('A1');
    cell.values = [['1-2']];
    cell.load('valueTypes');
    await context.sync();
    expectSame(cell.valueTypes, [['Double']]);
  }),
];
