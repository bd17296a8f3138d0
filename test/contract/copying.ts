import { expectSame, onSheet, type ContractEntry } from './contract';
import { SOURCE, reference } from './sources';

function copied(formula: string, expected: string): ContractEntry {
  return onSheet(`${formula} copied one row down and one column right is ${expected}`, SOURCE.references, async ({ sheet, context, excel }) => {
    sheet.getRange('E5').formulas = [[formula]];
    const target = sheet.getRange('F6');
    target.copyFrom('E5', excel.RangeCopyType.formulas);
    target.load('formulas');
    await context.sync();
    expectSame(target.formulas, [[expected]]);
  });
}

export const copying: readonly ContractEntry[] = [
  copied('=A1+$A1+A$1+$A$1', '=B2+$A2+B$1+$A$1'),
  copied('=SUM(A1:B2)', '=SUM(B2:C3)'),
  copied('=SUM($A:$A)', '=SUM($A:$A)'),
  copied('=SUM(A:B)', '=SUM(B:C)'),
  copied('=SUM(2:3)', '=SUM(3:4)'),
  copied('=SUM($2:$2)', '=SUM($2:$2)'),
  copied('="A1 "&A1', '="A1 "&B2'),
  copied("='Contract scratch'!A1&'Contract scratch'!$A$1", "='Contract scratch'!B2&'Contract scratch'!$A$1"),
  copied('=LOG10(A1)', '=LOG10(B2)'),
  onSheet('a reference pushed off the sheet becomes #REF!', SOURCE.references, async ({ sheet, context, excel }) => {
    sheet.getRange('B2').formulas = [['=A1']];
    const target = sheet.getRange('A1');
    target.copyFrom('B2', excel.RangeCopyType.formulas);
    target.load('formulas');
    await context.sync();
    expectSame(target.formulas, [['=#REF!']]);
  }),
  onSheet('one row fills a block of many, each row with its own references', SOURCE.copyFillIssue, async ({ sheet, context, excel }) => {
    sheet.getRange('A1:B1').formulas = [['=C1', '=$C$1']];
    sheet.getRange('A2:B4').copyFrom('A1:B1', excel.RangeCopyType.formulas);
    const range = sheet.getRange('A2:B4').load('formulas');
    await context.sync();
    expectSame(range.formulas, [['=C2', '=$C$1'], ['=C3', '=$C$1'], ['=C4', '=$C$1']]);
  }),
  onSheet('a source may lie inside its target', SOURCE.copyFillIssue, async ({ sheet, context, excel }) => {
    sheet.getRange('A1').formulas = [['=B1']];
    sheet.getRange('A1:A3').copyFrom('A1', excel.RangeCopyType.formulas);
    const range = sheet.getRange('A1:A3').load('formulas');
    await context.sync();
    expectSame(range.formulas, [['=B1'], ['=B2'], ['=B3']]);
  }),
  onSheet('a target that is a multiple of the source is filled by repeating it', SOURCE.copyFillIssue, async ({ sheet, context, excel }) => {
    sheet.getRange('A1:A2').values = [[1], [2]];
    sheet.getRange('C1:D4').copyFrom('A1:A2', excel.RangeCopyType.values);
    const range = sheet.getRange('C1:D4').load('values');
    await context.sync();
    expectSame(range.values, [[1, 1], [2, 2], [1, 1], [2, 2]]);
  }),
  onSheet('a smaller target grows to the size of the source', SOURCE.copy, async ({ sheet, context }) => {
    sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
    sheet.getRange('D1').copyFrom('A1:B2');
    const range = sheet.getRange('D1:E2').load('values');
    await context.sync();
    expectSame(range.values, [[1, 2], [3, 4]]);
  }),
  onSheet('copying formulas leaves the formats of the target', reference('range', 'copyfrom'), async ({ sheet, context, excel }) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A1').format.fill.color = '#FF0000';
    const target = sheet.getRange('B1');
    target.copyFrom('A1', excel.RangeCopyType.formulas);
    target.load('values, format/fill/color');
    await context.sync();
    expectSame([target.values, target.format.fill.color], [[[1]], '#FFFFFF']);
  }),
  onSheet('copying formats leaves the values of the target', SOURCE.copy, async ({ sheet, context, excel }) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A1').format.fill.color = '#FF0000';
    const target = sheet.getRange('B1:B3');
    target.copyFrom('A1', excel.RangeCopyType.formats);
    target.load('values, format/fill/color');
    await context.sync();
    expectSame([target.values, target.format.fill.color], [[[''], [''], ['']], '#FF0000']);
  }),
];
