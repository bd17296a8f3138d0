import type { NameSpec, SheetSpec } from '../../workbook/spec';
import type { Task } from '../bytes';
import { literalTasks, fillTask, formulaTasks } from './cells';
import { chartTask } from './chart';
import { conditionalFormatTasks } from './conditionalFormat';
import { fontTasks, formatTask } from './format';
import { columnTask, freezeTasks, rowTask } from './lines';
import { pageTasks } from './page';
import { tableTask } from './table';
import { task } from './task';
import { validationTask } from './validation';

/** A sheet of the spec and the worksheet that was added for it. */
export interface Added {
  readonly spec: SheetSpec;
  readonly sheet: Excel.Worksheet;
}

export function nameTask(workbook: Excel.Workbook, { name, reference }: NameSpec): Task {
  return task(3, [name, reference], () => void workbook.names.add(name, reference));
}

/**
 * What stands in the cells of a sheet. Formulas may look at any sheet, so all sheets exist before;
 * literals come before number formats, or a text format would turn numbers into text; tables come
 * last, when what they take in has been written.
 */
export function contentTasks({ spec, sheet }: Added): Task[] {
  return [
    ...spec.literals.flatMap((block) => literalTasks(sheet, block)),
    ...spec.formulas.flatMap((block) => formulaTasks(sheet, block)),
    ...spec.fills.map((fill) => fillTask(sheet, fill)),
    ...spec.tables.map((table) => tableTask(sheet, table)),
  ];
}

/** What a sheet looks like. It is hidden last, since a hidden sheet cannot be shown first. */
export function appearanceTasks({ spec, sheet }: Added): Task[] {
  return [
    ...fontTasks(sheet, spec),
    ...spec.formats.map((format) => formatTask(sheet, format)),
    ...conditionalFormatTasks(sheet, spec.conditionalFormats),
    ...spec.validations.map((validation) => validationTask(sheet, validation)),
    ...spec.columns.map((columns) => columnTask(sheet, columns)),
    ...spec.rows.map((rows) => rowTask(sheet, rows)),
    ...freezeTasks(sheet, spec.freeze),
    ...(spec.charts ?? []).map((chart) => chartTask(sheet, chart)),
    ...pageTasks(sheet, spec.page),
    ...settingTasks(sheet, spec),
  ];
}

function settingTasks(sheet: Excel.Worksheet, { tabColor, showGridlines, hidden }: SheetSpec): Task[] {
  return [
    task(3, tabColor, () => {
      if (tabColor !== undefined) sheet.tabColor = tabColor;
      if (showGridlines !== undefined) sheet.showGridlines = showGridlines;
      if (hidden) sheet.visibility = 'Hidden';
    }),
  ];
}
