import { fail, type Issue, type Outcome } from '../domain/issue';
import type { Content } from '../workbook/content';
import { type Catalogue, type Language, textIn } from '../workbook/text';
import { layoutsIn } from '../workbook/tables';
import { workbookSpec } from '../workbook/workbookSpec';
import type { CommandOptions, Spreadsheet } from './ports';

/** Builds a whole workbook beside what is there; a lone empty sheet becomes the first of ours. At most six round trips. Nothing is written when the content or the workbook refuses it; with `besides`, sheets whose names are taken get other ones. */
export async function setUp(
  spreadsheet: Spreadsheet,
  content: Content,
  language: Language,
  options?: CommandOptions,
  besides?: (sheet: string) => string,
): Promise<Outcome<void>> {
  const issues = checkContent(content, language);
  if (issues.length > 0) return fail(issues);
  const inventory = await spreadsheet.inventory();
  if (!inventory.ok) return inventory;
  const { sheets } = inventory.value;
  const [only] = sheets;
  const reuse = sheets.length === 1 && only?.empty ? only.name : undefined;
  const names = besides && freeNames(textIn(language).sheets, sheets.map(({ name }) => name), besides);
  return spreadsheet.build({ ...workbookSpec(content, language, names), reuse }, options);
}

/** Sheets under names that the workbook has not got yet. */
function freeNames(own: Catalogue['sheets'], taken: readonly string[], besides: (sheet: string) => string): Catalogue['sheets'] {
  const folded = new Set(taken.map((name) => name.toLowerCase()));
  const free = (name: string): string => (folded.has(name.toLowerCase()) ? besides(name) : name);
  return { ...own, ...Object.fromEntries(Object.entries(own).map(([sheet, name]) => [sheet, free(name)])) };
}

/**
 * Names that formulas look up must be unique and free of wildcards; every ledger row must name an
 * indicator and a unit that exist. Issues: `name-repeated`, `name-with-wildcard`, `name-blank`,
 * `indicator-unknown`, `carrier-unknown`, `row-repeated`.
 */
function checkContent(content: Content, language: Language): readonly Issue[] {
  const tables = layoutsIn(textIn(language));
  const indicators = content.indicators.map((indicator) => indicator.name);
  const units = content.units.map((unit) => unit.shortName);
  const pairs = content.assignments.map((row) => JSON.stringify([row.indicator, row.unit]));
  const at = (table: 'Indicators' | 'Units' | 'Ledger', column: string, row: number) => ({ table, column, row: row + 1 });
  const known = { indicators: new Set(indicators), units: new Set(units) };
  const nameColumn = tables.indicators.header('name');
  const unitColumn = tables.units.header('shortName');
  return [
    ...checkNames(indicators, (row) => at('Indicators', nameColumn, row)),
    ...checkNames(units, (row) => at('Units', unitColumn, row)),
    ...content.assignments.flatMap((row, index): Issue[] => [
      ...(known.indicators.has(row.indicator) ? [] : [error('indicator-unknown', { name: row.indicator }, at('Ledger', tables.ledger.header('indicator'), index))]),
      ...(known.units.has(row.unit) ? [] : [error('carrier-unknown', { name: row.unit }, at('Ledger', tables.ledger.header('unit'), index))]),
    ]),
    ...repeats(pairs).map(({ row, first }) => {
      const { indicator = '', unit = '' } = content.assignments[row] ?? {};
      return error('row-repeated', { indicator, unit, first: first + 1 }, at('Ledger', tables.ledger.header('unit'), row));
    }),
  ];
}

function checkNames(names: readonly string[], place: (row: number) => NonNullable<Issue['place']>): readonly Issue[] {
  return [
    ...names.flatMap((name, row): Issue[] => {
      if (name.trim() === '') return [error('name-blank', {}, place(row))];
      return /[*?~]/.test(name) ? [error('name-with-wildcard', { name }, place(row))] : [];
    }),
    ...repeats(names).map(({ row, first }) => error('name-repeated', { name: names[row] ?? '', first: first + 1 }, place(row))),
  ];
}

function repeats(names: readonly string[]): readonly { readonly row: number; readonly first: number }[] {
  const seen = new Map<string, number>();
  const found: { row: number; first: number }[] = [];
  names.forEach((name, row) => {
    // Excel's look-ups do not tell capitals from small letters.
    const key = name.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else found.push({ row, first });
  });
  return found;
}

function error(code: string, facts: Issue['facts'], place: NonNullable<Issue['place']>): Issue {
  return { code, severity: 'error', facts, place };
}
