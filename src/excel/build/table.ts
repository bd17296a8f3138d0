import type { TableSpec } from '../../workbook/spec';
import type { Task } from '../bytes';
import { task } from './task';

/** Makes a table of a block that has been written. */
export function tableTask(sheet: Excel.Worksheet, spec: TableSpec): Task {
  return task(7, spec, () => {
    const table = sheet.tables.add(sheet.getRange(spec.address).untrack(), true);
    table.name = spec.name;
    table.style = spec.style;
    if (spec.showFilterButton !== undefined) table.showFilterButton = spec.showFilterButton;
    if (spec.showBandedRows !== undefined) table.showBandedRows = spec.showBandedRows;
  });
}
