import { expectRefusal, expectSame, onSheet, type ContractEntry } from './contract';
import { SOURCE, reference } from './sources';

function addRule(range: Excel.Range, excel: typeof Excel, formula: string): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add(excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = '#FF0000';
  return format;
}

export const conditionalFormats: readonly ContractEntry[] = [
  onSheet('a custom rule keeps formula, colours and stop', SOURCE.conditionalFormats, async ({ sheet, context, excel }) => {
    const format = addRule(sheet.getRange('A1:A9'), excel, '=$A1>5');
    format.custom.format.font.color = '#FFFFFF';
    format.custom.format.font.bold = true;
    format.stopIfTrue = true;
    format.load('type, stopIfTrue, priority, custom/rule/formula, custom/format/fill/color, custom/format/font/color, custom/format/font/bold');
    const range = format.getRange().load('address');
    await context.sync();
    const { rule, format: look } = format.custom;
    expectSame([format.type, format.stopIfTrue, format.priority, rule.formula], ['Custom', true, 0, '=$A1>5']);
    expectSame([look.fill.color, look.font.color, look.font.bold], ['#FF0000', '#FFFFFF', true]);
    expectSame(range.address, "'Contract scratch'!A1:A9");
  }),
  onSheet('a new rule comes first', reference('conditionalformatcollection', 'add'), async ({ sheet, context, excel }) => {
    const range = sheet.getRange('A1:A9');
    addRule(range, excel, '=$A1=1');
    addRule(range, excel, '=$A1=2');
    const all = range.conditionalFormats.load('items/priority, items/custom/rule/formula');
    await context.sync();
    expectSame(all.items.map((one) => [one.priority, one.custom.rule.formula]), [[0, '=$A1=2'], [1, '=$A1=1']]);
  }),
  onSheet('a rule is found by its id and deleted', reference('conditionalformatcollection', 'getitem'), async ({ sheet, context, excel }) => {
    const range = sheet.getRange('A1:A9');
    const first = addRule(range, excel, '=$A1=1').load('id');
    addRule(range, excel, '=$A1=2');
    await context.sync();
    range.conditionalFormats.getItem(first.id).delete();
    const left = range.conditionalFormats.load('items/custom/rule/formula');
    await context.sync();
    expectSame(left.items.map((one) => one.custom.rule.formula), ['=$A1=2']);
  }),
  onSheet('clearing takes all rules of the range', reference('conditionalformatcollection', 'clearall'), async ({ sheet, context, excel }) => {
    const range = sheet.getRange('A1:A9');
    addRule(range, excel, '=$A1=1');
    range.conditionalFormats.clearAll();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expectSame(count.value, 0);
  }),
  onSheet('a rule follows rows put in above it', SOURCE.conditionalFormats, async ({ sheet, context, excel }) => {
    const format = addRule(sheet.getRange('A3:A9'), excel, '=$B3>5');
    sheet.getRange('1:1').insert(excel.InsertShiftDirection.down);
    const range = format.getRange().load('address');
    format.load('custom/rule/formula');
    await context.sync();
    expectSame([range.address, format.custom.rule.formula], ["'Contract scratch'!A4:A10", '=$B4>5']);
  }),
];

export const dataValidation: readonly ContractEntry[] = [
  onSheet('a decimal rule keeps bounds, prompt and alert', SOURCE.validation, async ({ sheet, context, excel }) => {
    const { dataValidation: validation } = sheet.getRange('A1:A9');
    validation.rule = { decimal: { formula1: 0, formula2: 100, operator: excel.DataValidationOperator.between } };
    validation.prompt = { showPrompt: true, title: 'Actual', message: 'Cumulative figure' };
    validation.errorAlert = { showAlert: true, style: excel.DataValidationAlertStyle.stop, title: 'Not a number', message: 'Enter a number' };
    const read = sheet.getRange('A5').dataValidation.load('type, rule, prompt, errorAlert');
    await context.sync();
    expectSame([read.type, read.rule.decimal?.operator], ['Decimal', 'Between']);
    expectSame([read.prompt.title, read.errorAlert.style], ['Actual', 'Stop']);
  }),
  onSheet('a list may refer to cells', SOURCE.validation, async ({ sheet, context }) => {
    const { dataValidation: validation } = sheet.getRange('A1');
    validation.rule = { list: { inCellDropDown: true, source: '=$C$1:$C$3' } };
    validation.load('type, rule');
    await context.sync();
    expectSame([validation.type, validation.rule.list?.source], ['List', '=$C$1:$C$3']);
  }),
  onSheet('a list written out has at most 255 characters', SOURCE.validation, async ({ sheet, context }) => {
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x,'.repeat(130) } };
    await expectRefusal(context, 'InvalidArgument');
  }),
  onSheet('cells without validation say so, mixed ones too', reference('datavalidation', 'type'), async ({ sheet, context }) => {
    sheet.getRange('B1').dataValidation.rule = { custom: { formula: '=B1>0' } };
    const [none, mixed] = [sheet.getRange('A1').dataValidation.load('type'), sheet.getRange('A1:B1').dataValidation.load('type')];
    await context.sync();
    expectSame([none.type, mixed.type], ['None', 'Inconsistent']);
  }),
  onSheet('clearing takes the validation away', reference('datavalidation', 'clear'), async ({ sheet, context }) => {
    const { dataValidation: validation } = sheet.getRange('A1:A9');
    validation.rule = { custom: { formula: '=A1>0' } };
    sheet.getRange('A2').dataValidation.clear();
    const [first, second] = [sheet.getRange('A1').dataValidation.load('type'), sheet.getRange('A2').dataValidation.load('type')];
    await context.sync();
    expectSame([first.type, second.type], ['Custom', 'None']);
  }),
  onSheet('validation does not refuse what the add-in writes', SOURCE.validation, async ({ sheet, context }) => {
    const range = sheet.getRange('A1');
    range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    range.values = [[-5]];
    range.load('values');
    await context.sync();
    expectSame(range.values, [[-5]]);
  }),
];
