import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
} from '@univerjs/core';
import { AddSheetDataValidationCommand, ClearRangeDataValidationCommand } from '@univerjs/preset-sheets-data-validation';
import type { Area, Operation, Validation } from '../../book/operation';
import type { WorkbookUnit } from '../workbookUnit';
import { toRange } from './range';

type SetValidation = Extract<Operation, { type: 'setValidation' }>;

/** Replaces what cells of the area may hold; `null` allows anything. */
export function setValidation(unit: WorkbookUnit, { sheet, area, validation }: SetValidation): void {
  const target = { unitId: unit.id, subUnitId: sheet };
  const inside = clip(unit, sheet, area);
  unit.run(ClearRangeDataValidationCommand.id, { ...target, ranges: [toRange(inside)] });
  if (validation) unit.run(AddSheetDataValidationCommand.id, { ...target, rule: toRule(validation, inside) });
}

function clip(unit: WorkbookUnit, sheet: string, area: Area): Area {
  unit.grow(sheet, Math.min(area.row + area.rows, 5_000), area.column + area.columns);
  return { ...area, rows: Math.min(area.rows, unit.sheet(sheet).getRowCount() - area.row) };
}

let count = 0;

function toRule(validation: Validation, area: Area): IDataValidationRule {
  const { prompt, errorAlert } = validation;
  return {
    uid: `validation-${(count += 1)}`,
    ranges: [toRange(area)],
    allowBlank: validation.ignoreBlanks,
    ...toCondition(validation.rule),
    ...(prompt && { showInputMessage: prompt.showPrompt, promptTitle: prompt.title, prompt: joined(prompt) }),
    ...(errorAlert && {
      showErrorMessage: errorAlert.showAlert,
      errorStyle: STYLES[errorAlert.style],
      errorTitle: errorAlert.title,
      error: joined(errorAlert),
    }),
  };
}

/** Univer shows the message only. */
function joined({ title, message }: { readonly title: string; readonly message: string }): string {
  return [title, message].filter((text) => text.length > 0).join('：');
}

const STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

function toCondition(rule: Validation['rule']): Pick<IDataValidationRule, 'type'> & Partial<IDataValidationRule> {
  if ('list' in rule) {
    return { type: DataValidationType.LIST, formula1: rule.list.source, renderMode: DataValidationRenderMode.ARROW };
  }
  if ('custom' in rule) return { type: DataValidationType.CUSTOM, formula1: rule.custom.formula };
  const bounds = 'decimal' in rule ? rule.decimal : rule.wholeNumber;
  return {
    type: 'decimal' in rule ? DataValidationType.DECIMAL : DataValidationType.WHOLE,
    operator: OPERATORS[bounds.operator] ?? DataValidationOperator.BETWEEN,
    formula1: String(bounds.formula1),
    ...(bounds.formula2 !== undefined && { formula2: String(bounds.formula2) }),
  };
}
