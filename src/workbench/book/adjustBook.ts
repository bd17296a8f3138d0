import { adjustReferences, type SheetChange } from './adjustReferences';
import type { Book } from './book';
import type { Chart, Validation } from './operation';

/** Lets every formula in the book follow a change to a sheet: cells, names, highlights, validations, charts. */
export function adjustBook(book: Book, change: SheetChange): void {
  for (const sheet of book.sheets) {
    const adjust = (formula: string) => adjustReferences(formula, sheet.name, change);
    sheet.cells.mapFormulas(adjust);
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({ ...format, formula: adjust(format.formula) }));
    sheet.validations.map((validation) => validation && adjustValidation(validation, adjust));
    for (const chart of sheet.charts.values()) sheet.charts.set(chart.id, adjustChart(chart, adjust));
  }
  for (const [key, name] of book.names) {
    book.names.set(key, { ...name, formula: adjustReferences(name.formula, '', change) });
  }
}

function adjustChart(chart: Chart, adjust: (formula: string) => string): Chart {
  const series = chart.series.map((one) => ({
    ...one,
    values: adjust(one.values),
    categories: one.categories && adjust(one.categories),
  }));
  return { ...chart, series };
}

/** Only what starts with `=` is a formula; a list's own words stay. */
function adjustValidation(validation: Validation, adjust: (formula: string) => string): Validation {
  const follow = <T>(text: T): T | string => (typeof text === 'string' && text.startsWith('=') ? adjust(text) : text);
  const { rule } = validation;
  if ('list' in rule) return { ...validation, rule: { list: { ...rule.list, source: follow(rule.list.source) } } };
  if ('custom' in rule) return { ...validation, rule: { custom: { formula: follow(rule.custom.formula) } } };
  const bounds = 'decimal' in rule ? rule.decimal : rule.wholeNumber;
  const adjusted = { ...bounds, formula1: follow(bounds.formula1), formula2: follow(bounds.formula2) };
  return { ...validation, rule: 'decimal' in rule ? { decimal: adjusted } : { wholeNumber: adjusted } };
}
