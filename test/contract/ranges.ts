import { expectRefusal, expectSame, onSheet, type ContractEntry } from './contract';
import { SOURCE, reference } from './sources';

function leadsTo(name: string, member: string, walk: (sheet: Excel.Worksheet) => Excel.Range, address: string): ContractEntry {
  return onSheet(name, reference('range', member), async ({ sheet, context }) => {
    const range = walk(sheet).load('address');
    await context.sync();
    expectSame(range.address, `'Contract scratch'!${address}`);
  });
}

export const ranges: readonly ContractEntry[] = [
  leadsTo('getResizedRange adds rows and columns', 'getresizedrange', (s) => s.getRange('B2').getResizedRange(2, 1), 'B2:C4'),
  leadsTo('getAbsoluteResizedRange counts rows and columns', 'getabsoluteresizedrange', (s) => s.getRange('B2:C9').getAbsoluteResizedRange(2, 1), 'B2:B3'),
  leadsTo('getOffsetRange moves', 'getoffsetrange', (s) => s.getRange('B2:C3').getOffsetRange(-1, 2), 'D1:E2'),
  leadsTo('getRow counts from zero', 'getrow', (s) => s.getRange('B2:D4').getRow(1), 'B3:D3'),
  leadsTo('getColumn counts from zero', 'getcolumn', (s) => s.getRange('B2:D4').getColumn(2), 'D2:D4'),
  leadsTo('getCell may lie outside its range', 'getcell', (s) => s.getRange('B2:B3').getCell(5, 3), 'E7'),
  leadsTo('getBoundingRect covers both', 'getboundingrect', (s) => s.getRange('B2').getBoundingRect('D7'), 'B2:D7'),
  leadsTo('getEntireRow spans the sheet', 'getentirerow', (s) => s.getRange('B2:C3').getEntireRow(), '2:3'),
  leadsTo('getEntireColumn spans the sheet', 'getentirecolumn', (s) => s.getRange('B2:C3').getEntireColumn(), 'B:C'),
  leadsTo('getLastRow', 'getlastrow', (s) => s.getRange('B2:C9').getLastRow(), 'B9:C9'),
  leadsTo('getLastCell', 'getlastcell', (s) => s.getRange('B2:C9').getLastCell(), 'C9'),
  leadsTo('getRangeByIndexes counts from zero', 'rowindex', (s) => s.getRangeByIndexes(1, 2, 3, 4), 'C2:F4'),
  onSheet('indexes and counts describe the range', reference('range', 'rowindex'), async ({ sheet, context }) => {
    const range = sheet.getRange('C3:E7').load('rowIndex, columnIndex, rowCount, columnCount, cellCount');
    await context.sync();
    expectSame([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount], [2, 2, 5, 3, 15]);
  }),
  onSheet('an offset off the sheet is refused', reference('range', 'getoffsetrange'), async ({ sheet, context }) => {
    sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
    await expectRefusal(context, 'InvalidArgument');
  }),
  onSheet('what is no address is refused', reference('worksheet', 'getrange'), async ({ sheet, context }) => {
    sheet.getRange('no such name').load('address');
    await expectRefusal(context, 'InvalidArgument', 'ItemNotFound');
  }),
  onSheet('the used range of a blank sheet is its first cell', reference('worksheet', 'getusedrange'), async ({ sheet, context }) => {
    const range = sheet.getUsedRange().load('address');
    const none = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expectSame([range.address, none.isNullObject], ["'Contract scratch'!A1", true]);
  }),
  onSheet('the used range of a blank range is refused', reference('range', 'getusedrange'), async ({ sheet, context }) => {
    sheet.getRange('C3:D4').getUsedRange().load('address');
    await expectRefusal(context, 'ItemNotFound');
  }),
  onSheet('the used range holds formatted cells too, unless only values count', reference('worksheet', 'getusedrange'), async ({ sheet, context }) => {
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D4').format.fill.color = '#FF0000';
    const all = sheet.getUsedRange().load('address');
    const filled = sheet.getUsedRange(true).load('address');
    await context.sync();
    expectSame([all.address, filled.address], ["'Contract scratch'!B2:D4", "'Contract scratch'!B2"]);
  }),
  onSheet('a formula follows rows put in above what it refers to', SOURCE.insert, async ({ sheet, context, excel }) => {
    sheet.getRange('A1:B1').formulas = [['=SUM(A5:A9)', '=$A$5']];
    sheet.getRange('7:8').insert(excel.InsertShiftDirection.down);
    sheet.getRange('5:5').insert(excel.InsertShiftDirection.down);
    const range = sheet.getRange('A1:B1').load('formulas');
    await context.sync();
    expectSame(range.formulas, [['=SUM(A6:A12)', '=$A$6']]);
  }),
  onSheet('a formula follows columns put in', SOURCE.insert, async ({ sheet, context, excel }) => {
    sheet.getRange('A1').formulas = [['=SUM(C:C)+D1']];
    sheet.getRange('B:B').insert(excel.InsertShiftDirection.right);
    const range = sheet.getRange('A1').load('formulas');
    await context.sync();
    expectSame(range.formulas, [['=SUM(D:D)+E1']]);
  }),
  onSheet('a reference to a deleted row becomes #REF!, a range shrinks', reference('range', 'delete'), async ({ sheet, context, excel }) => {
    sheet.getRange('A1:B1').formulas = [['=A5', '=SUM(A4:A6)']];
    sheet.getRange('5:5').delete(excel.DeleteShiftDirection.up);
    const range = sheet.getRange('A1:B1').load('formulas');
    await context.sync();
    expectSame(range.formulas, [['=#REF!', '=SUM(A4:A5)']]);
  }),
  onSheet('a range object moves with its cells', SOURCE.model, async ({ sheet, context, excel }) => {
    const range = sheet.getRange('A5').load('address');
    await context.sync();
    sheet.getRange('1:2').insert(excel.InsertShiftDirection.down);
    range.load('address');
    await context.sync();
    expectSame(range.address, "'Contract scratch'!A7");
  }),
  onSheet('hidden columns are told, mixed ones as null', reference('range', 'columnhidden'), async ({ sheet, context }) => {
    sheet.getRange('B:B').columnHidden = true;
    const hidden = sheet.getRange('B1').load('columnHidden');
    const mixed = sheet.getRange('A1:C1').load('columnHidden');
    await context.sync();
    expectSame([hidden.columnHidden, mixed.columnHidden], [true, null]);
  }),
  onSheet('grouping by the other direction of a whole row is refused', reference('range', 'group'), async ({ sheet, context, excel }) => {
    sheet.getRange('2:3').group(excel.GroupOption.byColumns);
    await expectRefusal(context, 'InvalidArgument');
  }),
  onSheet('hiding the details of a group hides its columns', reference('range', 'hidegroupdetails'), async ({ sheet, context, excel }) => {
    const columns = sheet.getRange('B:D');
    columns.group(excel.GroupOption.byColumns);
    columns.hideGroupDetails(excel.GroupOption.byColumns);
    columns.load('columnHidden');
    await context.sync();
    expectSame(columns.columnHidden, true);
  }),
  onSheet('merged cells are told as areas, also where the range holds a part of them', reference('range', 'getmergedareasornullobject'), async ({ sheet, context }) => {
    sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
    sheet.getRange('A1:B2').merge();
    const merged = sheet.getRange('B2:C9').getMergedAreasOrNullObject().untrack().load('areas/items/address');
    const none = sheet.getRange('C3:D9').getMergedAreasOrNullObject().untrack();
    const cells = sheet.getRange('A1:B2').load('values');
    await context.sync();
    expectSame([merged.areas.items.map(({ address }) => address), none.isNullObject], [["'Contract scratch'!A1:B2"], true]);
    expectSame(cells.values, [[1, ''], ['', '']]);
  }),
  onSheet('merged cells are taken apart by any of them, and the first keeps its value', reference('range', 'unmerge'), async ({ sheet, context }) => {
    sheet.getRange('A1').values = [['kept']];
    sheet.getRange('A1:B2').merge();
    sheet.getRange('B2').unmerge();
    const merged = sheet.getRange('A1:C3').getMergedAreasOrNullObject().untrack();
    const first = sheet.getRange('A1').load('values');
    await context.sync();
    expectSame([merged.isNullObject, first.values], [true, [['kept']]]);
  }),
  onSheet('the active cell is the first of those selected', reference('workbook', 'getactivecell'), async ({ sheet, context }) => {
    const before = context.workbook.worksheets.getActiveWorksheet().load('id');
    await context.sync();
    sheet.getRange('B2:C3').select();
    const cell = context.workbook.getActiveCell().load('address, worksheet/name');
    await context.sync();
    context.workbook.worksheets.getItem(before.id).activate();
    await context.sync();
    expectSame([cell.address, cell.worksheet.name], ["'Contract scratch'!B2", 'Contract scratch']);
  }),
];
