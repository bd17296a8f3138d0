import type { ValidationSpec } from '../../workbook/spec';
import type { Task } from '../bytes';
import { task } from './task';

/** Excel's limit for a list that is spelt out; longer ones need a range as their source. */
const LONGEST_LIST = 255;

const OPERATORS = { between: 'Between', greaterThanOrEqual: 'GreaterThanOrEqualTo' } as const;

export function validationTask(sheet: Excel.Worksheet, spec: ValidationSpec): Task {
  const rule = ruleOf(spec.rule);
  return task(7, spec, () => {
    const validation = sheet.getRange(spec.address).untrack().dataValidation;
    validation.rule = rule;
    validation.ignoreBlanks = true;
    if (spec.prompt) validation.prompt = { showPrompt: true, ...spec.prompt };
    if (spec.error) {
      const { title, message, style } = spec.error;
      validation.errorAlert = { showAlert: true, title, message, style: style === 'stop' ? 'Stop' : 'Warning' };
    }
  });
}

function ruleOf(rule: ValidationSpec['rule']): Excel.DataValidationRule {
  if (rule.kind === 'list') {
    if (!rule.source.startsWith('=') && rule.source.length > LONGEST_LIST) {
      throw new RangeError(`A list of ${rule.source.length} characters needs a range as its source`);
    }
    return { list: { inCellDropDown: true, source: rule.source } };
  }
  if (rule.kind === 'custom') return { custom: { formula: rule.formula } };
  const bounds = { operator: OPERATORS[rule.operator], formula1: rule.from, ...(rule.to !== undefined && { formula2: rule.to }) };
  return rule.kind === 'whole' ? { wholeNumber: bounds } : { decimal: bounds };
}
