import type { ConditionalFormat, Operation } from './operation';
import type { Sheet } from './sheet';

/** Operations on what lies on a sheet beside its cells. */
export type ObjectOperation = Extract<
  Operation,
  {
    readonly type:
      | 'addConditionalFormat'
      | 'deleteConditionalFormat'
      | 'setChart'
      | 'deleteChart'
      | 'setPageLayout'
      | 'protectSheet'
      | 'unprotectSheet';
  }
>;

export function applyObject(sheet: Sheet, operation: ObjectOperation): void {
  switch (operation.type) {
    case 'addConditionalFormat':
      return putConditionalFormat(sheet, operation.conditionalFormat);
    case 'deleteConditionalFormat':
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== operation.id);
      return;
    case 'setChart':
      sheet.charts.set(operation.chart.id, operation.chart);
      return;
    case 'deleteChart':
      sheet.charts.delete(operation.id);
      return;
    case 'setPageLayout':
      sheet.pageLayout = { ...sheet.pageLayout, ...operation.layout };
      return;
    case 'protectSheet':
      sheet.protection = { options: operation.options, ...(operation.password && { password: operation.password }) };
      return;
    case 'unprotectSheet':
      sheet.protection = null;
  }
}

/** One with a known id takes the place of the older. */
function putConditionalFormat(sheet: Sheet, format: ConditionalFormat): void {
  const others = sheet.conditionalFormats.filter(({ id }) => id !== format.id);
  sheet.conditionalFormats = [...others, format].sort((a, b) => a.priority - b.priority);
}
