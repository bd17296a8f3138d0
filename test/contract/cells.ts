import { expectRefusal, expectSame, onSheet, type ContractEntry } from './contract';
import { SOURCE, reference } from './sources';

export const cells: readonly ContractEntry[] = [
  onSheet('null leaves a cell as it is and an empty text clears it', SOURCE.nullValues, async ({ sheet, context }) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[1, 2, 3]];
    range.values = [[null, '', 9]];
    range.load('values, valueTypes');
    await context.sync();
    expectSame([range.values, range.valueTypes], [[[1, '', 9]], [['Double', 'Empty', 'Double']]]);
  }),
  onSheet('an array of another shape is refused and nothing is written', reference('range', 'values'), async ({ sheet, context }) => {
    const range = sheet.getRange('A1:B2');
    range.values = [[1, 2]];
    await expectRefusal(context, 'InvalidArgument');
    range.load('values');
    await context.sync();
    expectSame(range.values, [['', ''], ['', '']]);
  }),
  onSheet('one value fills every cell of the range', reference('range', 'values'), async ({ sheet, context }) => {
    const range = sheet.getRange('A1:B2').load('values');
    Object.assign(range, { values: 'x' });
    range.load('values');
    await context.sync();
    expectSame(range.values, [['x', 'x'], ['x', 'x']]);
  }),
  onSheet('null is no value for a whole range', SOURCE.nullValues, async ({ sheet, context }) => {
    Object.assign(sheet.getRange('A1:B2'), { values: null });
    await expectRefusal(context, 'InvalidArgument');
  }),
  onSheet('formulas read as formulas and literals as literals', reference('range', 'formulas'), async ({ sheet, context }) => {
    const range = sheet.getRange('A1:C1');
    range.formulas = [[5, '=A1*2', 'text']];
    range.load('formulas');
    await context.sync();
    expectSame(range.formulas, [[5, '=A1*2', 'text']]);
  }),
  onSheet('a text that starts with = becomes a formula through values too', SOURCE.setValues, async ({ sheet, context }) => {
    const range = sheet.getRange('A1');
    range.values = [['=1+1']];
    range.load('formulas');
    await context.sync();
    expectSame(range.formulas, [['=1+1']]);
  }),
  onSheet('whole columns read null for cell values, but have an address', SOURCE.unbounded, async ({ sheet, context }) => {
    const range = sheet.getRange('C:C').load('values, formulas, address, columnCount');
    await context.sync();
    expectSame([range.values, range.formulas, range.columnCount], [null, null, 1]);
    expectSame(range.address, "'Contract scratch'!C:C");
  }),
  onSheet('whole columns refuse cell values', SOURCE.unbounded, async ({ sheet, context }) => {
    Object.assign(sheet.getRange('A:B'), { values: 'Due Date' });
    await expectRefusal(context, 'InvalidArgument', 'InvalidOperation', 'OperationCellsExceedLimit');
  }),
  onSheet('a large block is written in pieces and arrives whole', SOURCE.performance, async ({ sheet, context }) => {
    const rows = Array.from({ length: 400 }, (_, i) => Array.from({ length: 10 }, (__, j) => i * 10 + j));
    sheet.getRange('B2:K401').values = rows;
    const range = sheet.getRange('B2:K401').load('values');
    await context.sync();
    expectSame(range.values, rows);
  }),
  onSheet('number formats are set cell by cell, null leaving one', SOURCE.nullValues, async ({ sheet, context }) => {
    const range = sheet.getRange('A1:B1');
    range.numberFormat = [['0.00', '0%']];
    range.numberFormat = [[null, '#,##0']];
    range.load('numberFormat');
    await context.sync();
    expectSame(range.numberFormat, [['0.00', '#,##0']]);
  }),
  onSheet('one number format sets all cells of the range', SOURCE.tutorial, async ({ sheet, context }) => {
    const range = sheet.getRange('A1:B2');
    range.numberFormat = [['0.00']];
    range.load('numberFormat');
    await context.sync();
    expectSame(range.numberFormat, [['0.00', '0.00'], ['0.00', '0.00']]);
  }),
  onSheet('an empty number format is General', SOURCE.nullValues, async ({ sheet, context }) => {
    const range = sheet.getRange('A1');
    range.numberFormat = [['0.00']];
    range.numberFormat = [['']];
    range.load('numberFormat');
    await context.sync();
    expectSame(range.numberFormat, [['General']]);
  }),
  onSheet('text shows values in their number format', reference('range', 'text'), async ({ sheet, context }) => {
    const range = sheet.getRange('A1:D1');
    range.values = [[1234.5, 0.125, 'a', true]];
    range.numberFormat = [['#,##0.00', '0.0%', '@', 'General']];
    range.load('text');
    await context.sync();
    expectSame(range.text, [['1,234.50', '12.5%', 'a', 'TRUE']]);
  }),
  onSheet('clearing contents keeps the format', reference('range', 'clear'), async ({ sheet, context, excel }) => {
    const range = sheet.getRange('A1');
    range.values = [[5]];
    range.format.fill.color = '#FF0000';
    range.clear(excel.ClearApplyTo.contents);
    range.load('values, format/fill/color');
    await context.sync();
    expectSame([range.values, range.format.fill.color], [[['']], '#FF0000']);
  }),
  onSheet('clearing takes contents and format', reference('range', 'clear'), async ({ sheet, context }) => {
    const range = sheet.getRange('A1');
    range.values = [[5]];
    range.format.font.bold = true;
    range.clear();
    range.load('values, format/font/bold');
    await context.sync();
    expectSame([range.values, range.format.font.bold], [[['']], false]);
  }),
];
