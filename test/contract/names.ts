import { expectRefusal, expectSame, onSheet, type ContractEntry } from './contract';
import { SOURCE, reference } from './sources';

const NAME = 'ContractName';

/** As `onSheet`, and takes the name away afterwards. */
function withName(title: string, source: string, act: Parameters<typeof onSheet>[2]): ContractEntry {
  return onSheet(title, source, async (tools) => {
    try {
      await act(tools);
    } finally {
      const left = tools.context.workbook.names.getItemOrNullObject(NAME);
      await tools.context.sync();
      if (!left.isNullObject) left.delete();
      await tools.context.sync();
    }
  });
}

export const names: readonly ContractEntry[] = [
  withName('a name of cells has their address as value', reference('nameditem', 'value'), async ({ sheet, context }) => {
    const item = context.workbook.names.add(NAME, sheet.getRange('B2:B9')).load('name, value, visible, formula, type');
    const range = item.getRange().load('address');
    await context.sync();
    expectSame([item.name, item.value, item.visible, item.type], [NAME, "'Contract scratch'!$B$2:$B$9", true, 'Range']);
    expectSame([item.formula, range.address], ["='Contract scratch'!$B$2:$B$9", "'Contract scratch'!B2:B9"]);
  }),
  withName('a reference without = is a text', SOURCE.nameTextIssue, async ({ context }) => {
    const item = context.workbook.names.add(NAME, "'Contract scratch'!$A$1").load('formula, type');
    await context.sync();
    expectSame([item.formula, item.type], ['="\'Contract scratch\'!$A$1"', 'String']);
  }),
  withName('a name can be pointed to other cells', reference('nameditem', 'formula'), async ({ sheet, context }) => {
    const item = context.workbook.names.add(NAME, sheet.getRange('A1'));
    item.formula = "='Contract scratch'!$C$3";
    const range = item.getRange().load('address');
    await context.sync();
    expectSame(range.address, "'Contract scratch'!C3");
  }),
  withName('a formula given as text is the name\'s formula', reference('nameditemcollection', 'add'), async ({ context }) => {
    const item = context.workbook.names.add(NAME, "='Contract scratch'!$B$2").load('formula, type');
    await context.sync();
    expectSame([item.formula, item.type], ["='Contract scratch'!$B$2", 'Range']);
  }),
  withName('a name is found in any case, or null where asked', SOURCE.orNullObject, async ({ sheet, context }) => {
    context.workbook.names.add(NAME, sheet.getRange('A1'));
    const item = context.workbook.names.getItem('CONTRACTNAME').load('name');
    const none = context.workbook.names.getItemOrNullObject('NoSuchName');
    await context.sync();
    expectSame([item.name, none.isNullObject], [NAME, true]);
  }),
  withName('a name that is taken is refused', reference('nameditemcollection', 'add'), async ({ sheet, context }) => {
    context.workbook.names.add(NAME, sheet.getRange('A1'));
    await context.sync();
    context.workbook.names.add(NAME, sheet.getRange('A2'));
    await expectRefusal(context, 'ItemAlreadyExists', 'InvalidArgument');
  }),
  ...['A1', 'AB12', 'R1C1', 'R', 'c', '1st', 'two words', 'a-b'].map((name) =>
    onSheet(`${name} is no name`, SOURCE.definedNames, async ({ sheet, context }) => {
      context.workbook.names.add(name, sheet.getRange('A1'));
      await expectRefusal(context, 'InvalidArgument');
    }),
  ),
  withName('a hidden name stays hidden and usable', reference('nameditem', 'visible'), async ({ sheet, context }) => {
    const item = context.workbook.names.add(NAME, sheet.getRange('A1'));
    item.visible = false;
    item.load('visible');
    await context.sync();
    expectSame(item.visible, false);
  }),
  withName('a name follows rows put in above its cells', SOURCE.insert, async ({ sheet, context, excel }) => {
    const item = context.workbook.names.add(NAME, sheet.getRange('B2'));
    sheet.getRange('1:1').insert(excel.InsertShiftDirection.down);
    item.load('value');
    await context.sync();
    expectSame(item.value, "'Contract scratch'!$B$3");
  }),
  withName('getRange takes a name', reference('worksheet', 'getrange'), async ({ sheet, context }) => {
    context.workbook.names.add(NAME, sheet.getRange('C3:D4'));
    const range = sheet.getRange(NAME).load('address');
    await context.sync();
    expectSame(range.address, "'Contract scratch'!C3:D4");
  }),
];
