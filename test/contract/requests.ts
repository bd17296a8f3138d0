import { codeOf, expectRefusal, expectSame, onSheet, type ContractEntry } from './contract';
import { SOURCE, reference } from './sources';

async function refusedByOffice(action: () => unknown): Promise<string> {
  try {
    await action();
    return 'no error';
  } catch (error) {
    return codeOf(error);
  }
}

export const requests: readonly ContractEntry[] = [
  onSheet('what was done before a failure stays done', SOURCE.errors, async ({ sheet, context }) => {
    sheet.getRange('A1').values = [[1]];
    sheet.tables.getItem('NoSuchTable').name = 'X';
    sheet.getRange('A2').values = [[2]];
    await expectRefusal(context, 'ItemNotFound');
    const range = sheet.getRange('A1:A2').load('values');
    await context.sync();
    expectSame(range.values, [[1], ['']]);
  }),
  onSheet('a property that was not loaded cannot be read', SOURCE.model, async ({ sheet, context }) => {
    const range = sheet.getRange('A1');
    await context.sync();
    expectSame(await refusedByOffice(() => range.values), 'PropertyNotLoaded');
  }),
  onSheet('a range can be used again after a sync', SOURCE.model, async ({ sheet, context }) => {
    const range = sheet.getRange('A1');
    await context.sync();
    range.values = [[7]];
    await context.sync();
    range.load('values');
    await context.sync();
    expectSame(range.values, [[7]]);
  }),
  onSheet('one load reaches through objects and collections', SOURCE.model, async ({ sheet, context }) => {
    sheet.getRange('A1:B2').values = [['a', 'b'], [1, 2]];
    sheet.tables.add('A1:B2', true).name = 'ContractTable';
    const tables = sheet.tables.load('items/name, items/worksheet/name, items/columns/items/name');
    await context.sync();
    const [table] = tables.items;
    expectSame([table?.name, table?.worksheet.name, table?.columns.items.map(({ name }) => name)], ['ContractTable', 'Contract scratch', ['a', 'b']]);
  }),
  onSheet('an object loaded as a whole has its plain properties', SOURCE.model, async ({ sheet, context }) => {
    sheet.load();
    await context.sync();
    expectSame([sheet.name, sheet.visibility], ['Contract scratch', 'Visible']);
  }),
  onSheet('a collection can be read in part', reference('worksheetcollection'), async ({ context }) => {
    const { worksheets } = context.workbook;
    worksheets.load({ select: 'name', top: 1 });
    await context.sync();
    expectSame(worksheets.items.length, 1);
  }),
  onSheet('a child of a null object is a null object', SOURCE.orNullObject, async ({ sheet, context }) => {
    const range = sheet.tables.getItemOrNullObject('NoSuchTable').getRange();
    const { isNullObject } = await context.sync(range);
    expectSame(isNullObject, true);
  }),
  onSheet('painting and calculation can be put off until the next sync', SOURCE.performance, async ({ sheet, context }) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    const range = sheet.getRange('A1');
    range.values = [[1]];
    range.load('values');
    await context.sync();
    expectSame(range.values, [[1]]);
  }),
  onSheet('the calculation mode can be read', reference('application', 'calculationmode'), async ({ context }) => {
    const application = context.application.load('calculationMode');
    await context.sync();
    expectSame(['Automatic', 'AutomaticExceptTables', 'Manual'].includes(application.calculationMode), true);
  }),
];

/** Waits until a handler was called, at most two seconds. */
function heard<T>(): { handler: (event: T) => Promise<void>; event: Promise<T | null> } {
  let tell: (event: T) => void = () => undefined;
  const event = new Promise<T | null>((resolve) => {
    const patience = setTimeout(() => resolve(null), 2_000);
    tell = (arrived) => {
      clearTimeout(patience);
      resolve(arrived);
    };
  });
  return { handler: async (arrived) => tell(arrived), event };
}

export const events: readonly ContractEntry[] = [
  onSheet('an edit of ours is heard as our own, with its address', SOURCE.events, async ({ sheet, context }) => {
    sheet.load('id');
    await context.sync();
    const { handler, event } = heard<Excel.WorksheetChangedEventArgs>();
    const registration = sheet.onChanged.add(handler);
    await context.sync();
    sheet.getRange('C5').values = [[1]];
    await context.sync();
    const arrived = await event;
    registration.remove();
    await context.sync();
    expectSame([arrived?.address, arrived?.changeType, arrived?.source], ['C5', 'RangeEdited', 'Local']);
    expectSame(arrived?.triggerSource, 'ThisLocalAddin');
  }),
  onSheet('an event leads to the range that changed', reference('worksheetchangedeventargs', 'getrange'), async ({ sheet, context }) => {
    sheet.load('id');
    await context.sync();
    const { handler, event } = heard<Excel.WorksheetChangedEventArgs>();
    const registration = sheet.onChanged.add(handler);
    await context.sync();
    sheet.getRange('C5').values = [['here']];
    await context.sync();
    const arrived = await event;
    if (!arrived) throw new Error('Excel raised no event.');
    const range = arrived.getRange(context).load('values');
    registration.remove();
    await context.sync();
    expectSame(range.values, [['here']]);
  }),
  onSheet('a removed handler hears nothing more', SOURCE.events, async ({ sheet, context }) => {
    sheet.load('id');
    await context.sync();
    let calls = 0;
    const registration = sheet.onChanged.add(async () => void calls++);
    await context.sync();
    registration.remove();
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    expectSame(calls, 0);
  }),
  onSheet('a selection of ours is heard, with its address', reference('worksheetcollection', 'onselectionchanged'), async ({ sheet, context }) => {
    const { worksheets } = context.workbook;
    const before = worksheets.getActiveWorksheet().load('id');
    sheet.activate();
    await context.sync();
    const { handler, event } = heard<Excel.WorksheetSelectionChangedEventArgs>();
    const registration = worksheets.onSelectionChanged.add(handler);
    await context.sync();
    sheet.getRange('C5:D6').select();
    await context.sync();
    const arrived = await event;
    registration.remove();
    worksheets.getItem(before.id).activate();
    await context.sync();
    expectSame(arrived?.address, 'C5:D6');
  }),
  onSheet('a sheet that is shown is heard', reference('worksheetcollection', 'onactivated'), async ({ sheet, context }) => {
    const { worksheets } = context.workbook;
    const before = worksheets.getActiveWorksheet().load('id');
    sheet.load('id');
    await context.sync();
    const { handler, event } = heard<Excel.WorksheetActivatedEventArgs>();
    const registration = worksheets.onActivated.add(handler);
    await context.sync();
    sheet.activate();
    await context.sync();
    const arrived = await event;
    registration.remove();
    worksheets.getItem(before.id).activate();
    await context.sync();
    expectSame(arrived?.worksheetId, sheet.id);
  }),
];
