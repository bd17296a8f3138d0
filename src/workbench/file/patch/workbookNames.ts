import { formatFixedArea, quoteSheetName } from '../../book/address';
import type { PageLayout } from '../../book/operation';
import type { Delta, SheetDelta } from '../delta/delta';
import { toFileFormula } from '../formula/future';
import type { NameEntry } from './patchWorkbook';

export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

/** The file's names after the delta's changes, print areas and titles among them. */
export function patchedNames(names: readonly NameEntry[], delta: Delta): NameEntry[] {
  const kept = names.filter(({ name, sheet }) => sheet !== null || !delta.names.has(name.toLowerCase()));
  const set = [...delta.names.values()].flatMap((entry): NameEntry[] => {
    if (!entry) return [];
    const formula = toFileFormula(entry.formula.replace(/^=/, ''));
    return [{ name: entry.name, sheet: null, formula, attributes: entry.visible ? {} : { hidden: '1' } }];
  });
  return delta.sheets.reduce<NameEntry[]>(withPageNames, [...kept, ...set]);
}

function withPageNames(names: NameEntry[], { name: sheet, page }: SheetDelta): NameEntry[] {
  let result = [...names];
  const isOf = (name: string) => (entry: NameEntry) => entry.sheet === sheet && entry.name === name;
  const replace = (name: string, formula: string): void => {
    result = result.filter((entry) => !isOf(name)(entry));
    if (formula) result.push({ name, sheet, formula, attributes: {} });
  };
  if (page.printArea !== undefined) replace(PRINT_AREA, page.printArea ? `${quoteSheetName(sheet)}!${formatFixedArea(page.printArea)}` : '');
  if (page.titleRows !== undefined || page.titleColumns !== undefined) {
    replace(PRINT_TITLES, titles(sheet, page, result.find(isOf(PRINT_TITLES))?.formula ?? ''));
  }
  return result;
}

/** Columns come first. What the delta does not set stays as the file has it. */
function titles(sheet: string, { titleRows, titleColumns }: Partial<PageLayout>, known: string): string {
  const [knownColumns] = /\$[A-Z]+:\$[A-Z]+/.exec(known) ?? [];
  const [knownRows] = /\$\d+:\$\d+/.exec(known) ?? [];
  const columns =
    titleColumns === undefined
      ? knownColumns
      : titleColumns && formatFixedArea({ row: 0, rows: 1_048_576, column: titleColumns.first, columns: titleColumns.last - titleColumns.first + 1 });
  const rows = titleRows === undefined ? knownRows : titleRows && `$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`;
  return [columns, rows].flatMap((reference) => (reference ? [`${quoteSheetName(sheet)}!${reference}`] : [])).join(',');
}
