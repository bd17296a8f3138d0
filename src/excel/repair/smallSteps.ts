import type { RepairStep } from '../../app/ports';
import { WRITE_BYTES } from '../apply/runs';
import { jsonBytes, type Task } from '../bytes';
import { runsOfRows } from './deleteRows';
import { written } from '../text';
import type { Survey } from './survey';

type Of<K extends RepairStep['kind']> = Extract<RepairStep, { readonly kind: K }>;

export function setFormatsTasks(context: Excel.RequestContext, { table, header, rows, numberFormat }: Of<'setFormats'>): Task[] {
  return runsOfRows([...new Set(rows)].sort((a, b) => a - b)).map(({ first, count }) => {
    const formats = Array.from({ length: count }, () => [numberFormat]);
    return {
      bytes: jsonBytes(formats) + WRITE_BYTES,
      perform() {
        const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange().untrack();
        body.getCell(first, 0).untrack().getResizedRange(count - 1, 0).untrack().numberFormat = formats;
      },
    };
  });
}

export function smallTask(context: Excel.RequestContext, step: Of<'unmerge'> | Of<'defineName'> | Of<'renameColumn'>, survey: Survey): Task {
  switch (step.kind) {
    case 'unmerge':
      return { bytes: step.addresses.length * WRITE_BYTES, perform: () => unmerge(context, step) };
    case 'renameColumn':
      return { bytes: WRITE_BYTES, perform: () => rename(context, step) };
    case 'defineName':
      return { bytes: jsonBytes(step.formula) + WRITE_BYTES, perform: () => define(context, step, survey) };
  }
}

function unmerge(context: Excel.RequestContext, { table, addresses }: Of<'unmerge'>): void {
  const { worksheet } = context.workbook.tables.getItem(table);
  for (const address of addresses) worksheet.getRange(address).untrack().unmerge();
}

function rename(context: Excel.RequestContext, { table, header, to }: Of<'renameColumn'>): void {
  context.workbook.tables.getItem(table).columns.getItem(header).getHeaderRowRange().untrack().values = [[written(to)]];
}

function define({ workbook: { names } }: Excel.RequestContext, { name, formula }: Of<'defineName'>, survey: Survey): void {
  if (survey.isDefined(name)) names.getItem(name).formula = formula;
  else names.add(name, formula);
}
