import type { Chart, Validation } from '../../book/operation';
import type { Delta, SheetDelta } from './delta';

/** Rewrites one formula that stands on the sheet `owner`; a leading `=` may be there or not. */
export type FormulaRewrite = (formula: string, owner: string) => string;

/** Rewrites every formula of the delta: cells, conditional formats, validations, names and chart references. */
export function rewriteFormulas(delta: Delta, rewrite: FormulaRewrite): void {
  for (const sheet of delta.sheets) rewriteSheet(sheet, (formula) => rewrite(formula, sheet.name));
  for (const entry of delta.names.values()) if (entry) entry.formula = rewrite(entry.formula, '');
}

function rewriteSheet(sheet: SheetDelta, rewrite: (formula: string) => string): void {
  for (const row of sheet.cells.values()) {
    row.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const formula = rewrite(cell.formula);
      if (formula !== cell.formula) row[column] = { ...cell, formula };
    });
  }
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({ ...format, formula: rewrite(format.formula) }));
  sheet.validations = sheet.validations.map((entry) => ({
    ...entry,
    validation: entry.validation && rewriteValidation(entry.validation, rewrite),
  }));
  for (const [id, chart] of sheet.charts) sheet.charts.set(id, rewriteChart(chart, rewrite));
}

/** Formulas of a validation are those texts that start with `=`; anything else is a literal. */
export function rewriteValidation(validation: Validation, rewrite: (formula: string) => string): Validation {
  const text = <T extends string | number | undefined>(value: T): T | string =>
    typeof value === 'string' && value.startsWith('=') ? rewrite(value) : value;
  const { rule } = validation;
  if ('list' in rule) return { ...validation, rule: { list: { ...rule.list, source: text(rule.list.source) } } };
  if ('custom' in rule) return { ...validation, rule: { custom: { formula: text(rule.custom.formula) } } };
  if ('decimal' in rule) {
    const { formula1, formula2 } = rule.decimal;
    return { ...validation, rule: { decimal: { ...rule.decimal, formula1: text(formula1), formula2: text(formula2) } } };
  }
  const { formula1, formula2 } = rule.wholeNumber;
  return { ...validation, rule: { wholeNumber: { ...rule.wholeNumber, formula1: text(formula1), formula2: text(formula2) } } };
}

function rewriteChart(chart: Chart, rewrite: (formula: string) => string): Chart {
  return {
    ...chart,
    series: chart.series.map((series) => ({
      ...series,
      name: series.name?.startsWith('=') ? rewrite(series.name) : series.name,
      values: rewrite(series.values),
      categories: series.categories && rewrite(series.categories),
    })),
  };
}
