import { expectRefusal, expectSame, onSheet, type ContractEntry } from './contract';
import { SOURCE, reference } from './sources';

export const formats: readonly ContractEntry[] = [
  onSheet('a format that differs between cells is null', SOURCE.nullValues, async ({ sheet, context }) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A2').format.font.color = '#FF0000';
    const range = sheet.getRange('A1:A3').load('format/font/bold, format/font/color, format/font/italic');
    await context.sync();
    expectSame([range.format.font.bold, range.format.font.color, range.format.font.italic], [null, null, false]);
  }),
  onSheet('cells without fill are white', reference('rangefill', 'color'), async ({ sheet, context }) => {
    const range = sheet.getRange('A1').load('format/fill/color');
    await context.sync();
    expectSame(range.format.fill.color, '#FFFFFF');
  }),
  onSheet('clearing a fill takes it away', reference('rangefill', 'clear'), async ({ sheet, context }) => {
    const range = sheet.getRange('A1:B2');
    range.format.fill.color = '#00FF00';
    range.format.fill.clear();
    range.load('format/fill/color');
    await context.sync();
    expectSame(range.format.fill.color, '#FFFFFF');
  }),
  onSheet('null is no colour', SOURCE.nullValues, async ({ sheet, context }) => {
    Object.assign(sheet.getRange('A1').format.fill, { color: null });
    await expectRefusal(context, 'InvalidArgument');
  }),
  onSheet('alignment, wrapping, indent and shrinking are kept', reference('rangeformat'), async ({ sheet, context, excel }) => {
    const { format } = sheet.getRange('A1:B2');
    format.horizontalAlignment = excel.HorizontalAlignment.left;
    format.verticalAlignment = excel.VerticalAlignment.center;
    format.indentLevel = 2;
    format.wrapText = true;
    const read = sheet.getRange('B2').format.load('horizontalAlignment, verticalAlignment, indentLevel, wrapText, shrinkToFit');
    await context.sync();
    expectSame([read.horizontalAlignment, read.verticalAlignment, read.indentLevel, read.wrapText, read.shrinkToFit], ['Left', 'Center', 2, true, false]);
  }),
  onSheet('a column is 48 points wide unless it is set', SOURCE.columnWidthIssue, async ({ sheet, context }) => {
    const { format } = sheet.getRange('A1');
    format.load('columnWidth');
    await context.sync();
    expectSame(format.columnWidth, 48);
  }),
  onSheet('40 points make a column of 53 pixels, 39.75 points', SOURCE.columnWidthPixelsIssue, async ({ sheet, context }) => {
    const { format } = sheet.getRange('A1');
    format.columnWidth = 40;
    format.load('columnWidth');
    await context.sync();
    expectSame(format.columnWidth, 39.75);
  }),
  onSheet('columns of different width have none in common', SOURCE.nullValues, async ({ sheet, context }) => {
    sheet.getRange('B:B').format.columnWidth = 96;
    const { format } = sheet.getRange('A1:B1');
    format.load('columnWidth');
    await context.sync();
    expectSame(format.columnWidth, null);
  }),
  onSheet('a row takes the height given', reference('rangeformat', 'rowheight'), async ({ sheet, context }) => {
    const { format } = sheet.getRange('2:3');
    format.rowHeight = 30;
    format.load('rowHeight');
    await context.sync();
    expectSame(format.rowHeight, 30);
  }),
  onSheet('a border is drawn on the edge that is named', reference('rangeborder'), async ({ sheet, context, excel }) => {
    const border = sheet.getRange('A1:B2').format.borders.getItem(excel.BorderIndex.edgeBottom);
    border.style = excel.BorderLineStyle.continuous;
    border.color = '#C00000';
    const bottom = sheet.getRange('A2').format.borders.getItem(excel.BorderIndex.edgeBottom).load('style, color');
    const top = sheet.getRange('A1').format.borders.getItem(excel.BorderIndex.edgeTop).load('style');
    await context.sync();
    expectSame([bottom.style, bottom.color, top.style], ['Continuous', '#C00000', 'None']);
  }),
  onSheet('lines inside are drawn between all cells', reference('rangeborder'), async ({ sheet, context, excel }) => {
    sheet.getRange('A1:B2').format.borders.getItem(excel.BorderIndex.insideHorizontal).style = excel.BorderLineStyle.continuous;
    const between = sheet.getRange('B1').format.borders.getItem(excel.BorderIndex.edgeBottom).load('style');
    await context.sync();
    expectSame(between.style, 'Continuous');
  }),
  onSheet('cells are locked unless they are unlocked', reference('formatprotection', 'locked'), async ({ sheet, context }) => {
    sheet.getRange('B1').format.protection.locked = false;
    const [first, second] = [sheet.getRange('A1').format.protection.load('locked'), sheet.getRange('B1').format.protection.load('locked')];
    await context.sync();
    expectSame([first.locked, second.locked], [true, false]);
  }),
];
