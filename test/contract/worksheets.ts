import { expectRefusal, expectSame, onSheet, type ContractEntry } from './contract';
import { SOURCE, reference } from './sources';

export const worksheets: readonly ContractEntry[] = [
  onSheet('a sheet is found by name in any case, and by id', reference('worksheetcollection', 'getitem'), async ({ sheet, context }) => {
    sheet.load('id');
    const byName = context.workbook.worksheets.getItem('CONTRACT SCRATCH').load('name');
    await context.sync();
    const byId = context.workbook.worksheets.getItem(sheet.id).load('name');
    await context.sync();
    expectSame([byName.name, byId.name], ['Contract scratch', 'Contract scratch']);
  }),
  onSheet('a sheet that is not there is refused, or null where asked', SOURCE.orNullObject, async ({ context }) => {
    const none = context.workbook.worksheets.getItemOrNullObject('No such sheet');
    await context.sync();
    expectSame(none.isNullObject, true);
    context.workbook.worksheets.getItem('No such sheet').load('name');
    await expectRefusal(context, 'ItemNotFound');
  }),
  onSheet('a second sheet of one name is refused', reference('worksheetcollection', 'add'), async ({ context }) => {
    context.workbook.worksheets.add('contract SCRATCH');
    await expectRefusal(context, 'ItemAlreadyExists');
  }),
  ...['a/b', 'a?', 'a*', 'a[b]', 'a:b', 'x'.repeat(32)].map((name) =>
    onSheet(`${name} is no name for a sheet`, SOURCE.sheetNames, async ({ context }) => {
      context.workbook.worksheets.add(name);
      await expectRefusal(context, 'InvalidArgument');
    }),
  ),
  onSheet('formulas follow a sheet that is renamed', SOURCE.worksheets, async ({ sheet, context }) => {
    sheet.getRange('A1').formulas = [["='Contract scratch'!B1"]];
    sheet.name = 'Plain';
    const range = sheet.getRange('A1').load('formulas');
    await context.sync();
    sheet.name = 'Contract scratch';
    await context.sync();
    expectSame(range.formulas, [['=Plain!B1']]);
  }),
  onSheet('a new sheet stands last and is not active', reference('worksheetcollection', 'add'), async ({ sheet, context }) => {
    const count = context.workbook.worksheets.getCount();
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    sheet.load('position');
    await context.sync();
    expectSame([sheet.position, active.name === 'Contract scratch'], [count.value - 1, false]);
  }),
  onSheet('a hidden sheet tells so', reference('worksheet', 'visibility'), async ({ sheet, context, excel }) => {
    sheet.visibility = excel.SheetVisibility.hidden;
    sheet.load('visibility');
    await context.sync();
    expectSame(sheet.visibility, 'Hidden');
  }),
  onSheet('gridlines and the colour of the tab are kept', reference('worksheet', 'showgridlines'), async ({ sheet, context }) => {
    sheet.showGridlines = false;
    sheet.tabColor = '#C00000';
    sheet.load('showGridlines, tabColor');
    await context.sync();
    expectSame([sheet.showGridlines, sheet.tabColor], [false, '#C00000']);
  }),
  onSheet('selecting a range activates its sheet', reference('range', 'select'), async ({ sheet, context }) => {
    const before = context.workbook.worksheets.getActiveWorksheet().load('id');
    await context.sync();
    sheet.getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    context.workbook.worksheets.getItem(before.id).activate();
    await context.sync();
    expectSame([selected.address, active.name], ["'Contract scratch'!B2:C3", 'Contract scratch']);
  }),
  onSheet('frozen rows and columns are told as a range', reference('worksheetfreezepanes', 'freezeat'), async ({ sheet, context }) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B5'));
    const location = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expectSame(location.address, "'Contract scratch'!A1:B5");
  }),
  onSheet('panes that are not frozen are null', reference('worksheetfreezepanes', 'getlocationornullobject'), async ({ sheet, context }) => {
    const location = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expectSame(location.isNullObject, true);
  }),
];

export const protection: readonly ContractEntry[] = [
  onSheet('a protected sheet refuses values for locked cells and takes them for unlocked ones', reference('worksheetprotection', 'protect'), async ({ sheet, context }) => {
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange('B1').values = [[1]];
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await expectRefusal(context, 'AccessDenied');
    const range = sheet.getRange('A1:B1').load('values');
    sheet.protection.load('protected');
    await context.sync();
    expectSame([range.values, sheet.protection.protected], [[['', 1]], true]);
  }),
  onSheet('a protected sheet refuses formats unless they are allowed', reference('worksheetprotectionoptions', 'allowformatcells'), async ({ sheet, context }) => {
    sheet.protection.protect({ allowFormatCells: true });
    sheet.getRange('A1').format.font.bold = true;
    await context.sync();
    sheet.protection.unprotect();
    sheet.protection.protect();
    await context.sync();
    sheet.getRange('A1').format.font.bold = false;
    await expectRefusal(context, 'AccessDenied');
  }),
  onSheet('a protected sheet refuses a filter', reference('worksheetprotectionoptions', 'allowautofilter'), async ({ sheet, context }) => {
    sheet.getRange('A1:A3').values = [['a'], [1], [2]];
    const { filter } = sheet.tables.add('A1:A3', true).columns.getItem('a');
    sheet.protection.protect();
    await context.sync();
    filter.applyValuesFilter(['1']);
    await expectRefusal(context, 'AccessDenied', 'InvalidOperation', 'GeneralException');
  }),
  onSheet('a protected sheet cannot be protected again', reference('worksheetprotection', 'protect'), async ({ sheet, context }) => {
    sheet.protection.protect();
    await context.sync();
    sheet.protection.protect();
    await expectRefusal(context, 'AccessDenied', 'InvalidOperation');
  }),
  onSheet('an unprotected sheet takes values again', reference('worksheetprotection', 'unprotect'), async ({ sheet, context }) => {
    sheet.protection.protect();
    sheet.protection.unprotect();
    const range = sheet.getRange('A1');
    range.values = [[1]];
    range.load('values');
    await context.sync();
    expectSame(range.values, [[1]]);
  }),
  onSheet('a wrong password leaves the sheet protected, and the right one opens it', reference('worksheetprotection', 'unprotect'), async ({ sheet, context }) => {
    const options = { allowAutoFilter: true, allowFormatColumns: true };
    sheet.protection.protect(options, 'right');
    await context.sync();
    sheet.protection.unprotect('wrong');
    await expectRefusal(context, 'InvalidArgument', 'AccessDenied');
    sheet.protection.load('protected,options');
    await context.sync();
    const { allowAutoFilter, allowFormatColumns, allowFormatCells = false } = sheet.protection.options;
    expectSame([sheet.protection.protected, allowAutoFilter, allowFormatColumns, allowFormatCells], [true, true, true, false]);
    sheet.protection.unprotect('right');
    sheet.protection.load('protected');
    await context.sync();
    expectSame(sheet.protection.protected, false);
  }),
  onSheet('a password that is refused is refused at unprotect', reference('worksheetprotection', 'unprotect'), async ({ sheet, context }) => {
    sheet.protection.protect({}, 'right');
    await context.sync();
    sheet.protection.unprotect('wrong');
    const refused: unknown = await context.sync().then(() => null, (reason: unknown) => reason);
    sheet.protection.unprotect('right');
    await context.sync();
    expectSame(locationOf(refused), 'WorksheetProtection.unprotect');
  }),
  onSheet('the locks of cells stay as they are while a sheet is protected and unprotected', reference('formatprotection', 'locked'), async ({ sheet, context }) => {
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect();
    sheet.protection.unprotect();
    const [first, second] = [sheet.getRange('A1').format.protection.load('locked'), sheet.getRange('B1').format.protection.load('locked')];
    const both = sheet.getRange('A1:B1').format.protection.load('locked');
    await context.sync();
    expectSame([first.locked, second.locked, both.locked], [true, false, null]);
  }),
  onSheet('a range with open and locked cells is refused as a whole, even if only open ones are to change', reference('worksheetprotection', 'protect'), async ({ sheet, context }) => {
    sheet.getRange('A1').format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange('A1:B1').values = [[1, null]];
    await expectRefusal(context, 'AccessDenied');
  }),
  onSheet('cells of text format on a protected sheet take text as it is', reference('range', 'values'), async ({ sheet, context }) => {
    const range = sheet.getRange('A1');
    range.numberFormat = [['@']];
    range.format.protection.locked = false;
    sheet.protection.protect();
    range.values = [['007']];
    range.load('values');
    await context.sync();
    expectSame(range.values, [['007']]);
  }),
];

function locationOf(reason: unknown): unknown {
  if (typeof reason !== 'object' || reason === null || !('debugInfo' in reason)) return null;
  const { debugInfo } = reason;
  return typeof debugInfo === 'object' && debugInfo !== null && 'errorLocation' in debugInfo ? debugInfo.errorLocation : null;
}
