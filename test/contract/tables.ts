import { expectRefusal, expectSame, onSheet, type ContractEntry } from './contract';
import { SOURCE, reference } from './sources';

/** A table A1:C3 with headers a, b, c. */
function addTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:C3').values = [['a', 'b', 'c'], [1, 2, 3], [4, 5, 6]];
  const table = sheet.tables.add('A1:C3', true);
  table.name = 'ContractTable';
  return table;
}

/** Whether the rows of the table's body are hidden. */
async function hiddenRows(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<readonly boolean[]> {
  const rows = ['2:2', '3:3'].map((address) => sheet.getRange(address).load('rowHidden'));
  await context.sync();
  return rows.map(({ rowHidden }) => rowHidden);
}

export const tables: readonly ContractEntry[] = [
  onSheet('a table has its header, body and columns', SOURCE.tables, async ({ sheet, context }) => {
    const table = addTable(sheet);
    const [header, body] = [table.getHeaderRowRange().load('address'), table.getDataBodyRange().load('address')];
    const columns = table.columns.load('items/name, items/index');
    const { rows } = table;
    rows.load('count');
    await context.sync();
    expectSame([header.address, body.address], ["'Contract scratch'!A1:C1", "'Contract scratch'!A2:C3"]);
    expectSame(columns.items.map(({ name, index }) => [name, index]), [['a', 0], ['b', 1], ['c', 2]]);
    expectSame(rows.count, 2);
  }),
  onSheet('a new table has filter buttons and banded rows', reference('table', 'showfilterbutton'), async ({ sheet, context }) => {
    const table = addTable(sheet).load('showFilterButton, showBandedRows, showHeaders, showTotals, style');
    await context.sync();
    expectSame([table.showFilterButton, table.showBandedRows, table.showHeaders, table.showTotals], [true, true, true, false]);
    expectSame(table.style, 'TableStyleMedium2');
  }),
  onSheet('a table is found by name on its sheet and in the workbook', reference('tablecollection', 'getitem'), async ({ sheet, context }) => {
    addTable(sheet);
    const here = sheet.tables.getItem('contracttable').load('name');
    const everywhere = context.workbook.tables.getItem('ContractTable').load('worksheet/name');
    const none = context.workbook.tables.getItemOrNullObject('NoSuchTable');
    await context.sync();
    expectSame([here.name, everywhere.worksheet.name, none.isNullObject], ['ContractTable', 'Contract scratch', true]);
  }),
  onSheet('a table that is not there is refused', reference('tablecollection', 'getitem'), async ({ sheet, context }) => {
    sheet.tables.getItem('NoSuchTable').load('name');
    await expectRefusal(context, 'ItemNotFound');
  }),
  onSheet('a table over another table is refused', reference('tablecollection', 'add'), async ({ sheet, context }) => {
    addTable(sheet);
    await context.sync();
    sheet.tables.add('B2:D5', true);
    await expectRefusal(context, 'InvalidArgument', 'InvalidOperation', 'GeneralException');
  }),
  onSheet('header cells are text', SOURCE.tableHeaders, async ({ sheet, context }) => {
    sheet.getRange('A1:B2').values = [[2018, 'b'], [1, 2]];
    const columns = sheet.tables.add('A1:B2', true).columns.load('items/name');
    const header = sheet.getRange('A1').load('values');
    await context.sync();
    expectSame([columns.items.map(({ name }) => name), header.values], [['2018', 'b'], [['2018']]]);
  }),
  onSheet('writing a header cell renames the column', reference('tablecolumn', 'name'), async ({ sheet, context }) => {
    const table = addTable(sheet);
    sheet.getRange('B1').values = [['renamed']];
    const column = table.columns.getItem('renamed').load('index');
    await context.sync();
    expectSame(column.index, 1);
  }),
  onSheet('renaming a column writes its header cell', reference('tablecolumn', 'name'), async ({ sheet, context }) => {
    addTable(sheet).columns.getItem('b').name = 'renamed';
    const header = sheet.getRange('A1:C1').load('values');
    await context.sync();
    expectSame(header.values, [['a', 'renamed', 'c']]);
  }),
  onSheet('no two columns have one name', SOURCE.tableHeaders, async ({ sheet, context }) => {
    sheet.getRange('A1:B2').values = [['a', 'a'], [1, 2]];
    const columns = sheet.tables.add('A1:B2', true).columns.load('items/name');
    await context.sync();
    expectSame(columns.items.map(({ name }) => name), ['a', 'a2']);
  }),
  onSheet('a column keeps its identity when it is renamed', reference('tablecolumn', 'id'), async ({ sheet, context }) => {
    const column = addTable(sheet).columns.getItem('b').load('id');
    await context.sync();
    sheet.getRange('B1').values = [['renamed']];
    const again = sheet.tables.getItem('ContractTable').columns.getItem(column.id).load('name');
    await context.sync();
    expectSame(again.name, 'renamed');
  }),
  onSheet('a column gives its cells with and without header', reference('tablecolumn', 'getdatabodyrange'), async ({ sheet, context }) => {
    const column = addTable(sheet).columns.getItem('b');
    const [all, body, header] = [column.getRange().load('address'), column.getDataBodyRange().load('values'), column.getHeaderRowRange().load('values')];
    await context.sync();
    expectSame([all.address, body.values, header.values], ["'Contract scratch'!B1:B3", [[2], [5]], [['b']]]);
  }),
  onSheet('a missing column is refused, or null where asked', SOURCE.orNullObject, async ({ sheet, context }) => {
    const { columns } = addTable(sheet);
    const none = columns.getItemOrNullObject('z');
    await context.sync();
    expectSame(none.isNullObject, true);
    columns.getItem('z').load('name');
    await expectRefusal(context, 'ItemNotFound');
  }),
  onSheet('a column put into the sheet becomes a column of the table', SOURCE.tables, async ({ sheet, context, excel }) => {
    const table = addTable(sheet);
    sheet.getRange('B:B').insert(excel.InsertShiftDirection.right);
    const columns = table.columns.load('items/name');
    const range = table.getRange().load('address');
    await context.sync();
    expectSame([columns.items.length, columns.items[2]?.name, range.address], [4, 'b', "'Contract scratch'!A1:D3"]);
  }),
  onSheet('rows put in above move the table', SOURCE.tables, async ({ sheet, context, excel }) => {
    const table = addTable(sheet);
    sheet.getRange('1:2').insert(excel.InsertShiftDirection.down);
    const range = table.getRange().load('address');
    await context.sync();
    expectSame(range.address, "'Contract scratch'!A3:C5");
  }),
  onSheet('resizing takes more rows into the table', reference('table', 'resize'), async ({ sheet, context }) => {
    const table = addTable(sheet);
    sheet.getRange('A4:C4').values = [[7, 8, 9]];
    table.resize('A1:C4');
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    expectSame(body.values, [[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
  }),
  onSheet('resizing needs the header in its row', reference('table', 'resize'), async ({ sheet, context }) => {
    const table = addTable(sheet);
    await context.sync();
    table.resize('A2:C4');
    await expectRefusal(context, 'InvalidArgument', 'InvalidOperation', 'GeneralException');
  }),
  onSheet('a table cannot be named like an address', SOURCE.definedNames, async ({ sheet, context }) => {
    const table = addTable(sheet);
    await context.sync();
    table.name = 'AB12';
    await expectRefusal(context, 'InvalidArgument');
  }),
  onSheet('converting to a range keeps the cells', reference('table', 'converttorange'), async ({ sheet, context }) => {
    addTable(sheet).convertToRange();
    const range = sheet.getRange('A1:C3').load('values');
    const { tables: left } = sheet;
    left.load('count');
    await context.sync();
    expectSame([range.values[0], left.count], [['a', 'b', 'c'], 0]);
  }),
  onSheet('deleting a table empties its cells', reference('table', 'delete'), async ({ sheet, context }) => {
    addTable(sheet).delete();
    const range = sheet.getRange('A1:C1').load('values');
    await context.sync();
    expectSame(range.values, [['', '', '']]);
  }),
  onSheet('a cell tells which tables it lies in, and is refused a first one where there is none', reference('tablescopedcollection', 'getfirst'), async ({ sheet, context }) => {
    addTable(sheet);
    const inside = sheet.getRange('C3').getTables(false).getFirst().load('name');
    const header = sheet.getRange('A1').getTables(false).load('items/name');
    const outside = sheet.getRange('D4').getTables(false).load('items/name');
    await context.sync();
    expectSame([inside.name, header.items.map(({ name }) => name), outside.items.length], ['ContractTable', ['ContractTable'], 0]);
    sheet.getRange('D4').getTables(false).getFirst().load('name');
    await expectRefusal(context, 'ItemNotFound', 'InvalidArgument', 'InvalidOperation', 'GeneralException');
  }),
  onSheet('body rows deleted upwards leave the table, and the rows below move up', reference('range', 'delete'), async ({ sheet, context, excel }) => {
    const table = addTable(sheet);
    table.getDataBodyRange().getRow(0).delete(excel.DeleteShiftDirection.up);
    const range = table.getRange().load('address, values');
    await context.sync();
    expectSame([range.address, range.values], ["'Contract scratch'!A1:C2", [['a', 'b', 'c'], [4, 5, 6]]]);
  }),
  onSheet('a column put in right of a table and taken in by resizing is its last', reference('table', 'resize'), async ({ sheet, context, excel }) => {
    const table = addTable(sheet);
    sheet.getRange('D1').values = [['beside']];
    sheet.getRange('D:D').insert(excel.InsertShiftDirection.right);
    sheet.getRange('D1').values = [['d']];
    table.resize('A1:D3');
    const columns = table.columns.load('items/name');
    const beside = sheet.getRange('E1').load('values');
    await context.sync();
    expectSame([columns.items.map(({ name }) => name), beside.values], [['a', 'b', 'c', 'd'], [['beside']]]);
  }),
  onSheet('a filter by values hides the other rows, which keep their place and cells', reference('filter', 'applyvaluesfilter'), async ({ sheet, context }) => {
    const { filter } = addTable(sheet).columns.getItem('b');
    filter.applyValuesFilter(['5']);
    filter.load('criteria');
    expectSame(await hiddenRows(context, sheet), [true, false]);
    expectSame([filter.criteria.filterOn, filter.criteria.values], ['Values', ['5']]);
    const body = sheet.getRange('A2:C3').load('values');
    await context.sync();
    expectSame(body.values, [[1, 2, 3], [4, 5, 6]]);
    sheet.getRange('A2').values = [[7]];
    const written = sheet.getRange('A2').load('values');
    await context.sync();
    expectSame(written.values, [[7]]);
  }),
  onSheet('rows in sight pass the filters of all columns; clearing one leaves the others', reference('filter', 'clear'), async ({ sheet, context }) => {
    const { columns } = addTable(sheet);
    columns.getItem('a').filter.applyValuesFilter(['1']);
    columns.getItem('b').filter.applyValuesFilter(['5']);
    expectSame(await hiddenRows(context, sheet), [true, true]);
    columns.getItem('b').filter.clear();
    expectSame(await hiddenRows(context, sheet), [false, true]);
    columns.getItem('a').filter.clear();
    expectSame(await hiddenRows(context, sheet), [false, false]);
  }),
  onSheet('clearing a column that has no filter changes nothing', reference('filter', 'clear'), async ({ sheet, context }) => {
    addTable(sheet).columns.getItem('a').filter.clear();
    expectSame(await hiddenRows(context, sheet), [false, false]);
  }),
];
