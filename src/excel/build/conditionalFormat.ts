import type { ConditionalFormatSpec } from '../../workbook/spec';
import type { Task } from '../bytes';
import { task } from './task';

/**
 * The rules of one sheet, of which the spec's first is to be tested first. Excel puts a new rule
 * before all others, so they are added from the last to the first.
 */
export function conditionalFormatTasks(sheet: Excel.Worksheet, specs: readonly ConditionalFormatSpec[]): Task[] {
  return specs.map((spec) => task(12, spec, () => addRule(sheet, spec))).reverse();
}

function addRule(sheet: Excel.Worksheet, spec: ConditionalFormatSpec): void {
  const rule = sheet.getRange(spec.address).untrack().conditionalFormats.add('Custom');
  const { custom } = rule;
  custom.rule.formula = spec.formula;
  if (spec.fill !== undefined) custom.format.fill.color = spec.fill;
  if (spec.fontColor !== undefined) custom.format.font.color = spec.fontColor;
  if (spec.bold !== undefined) custom.format.font.bold = spec.bold;
  rule.stopIfTrue = spec.stopIfTrue ?? false;
}
