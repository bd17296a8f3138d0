import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import type { TableName } from '../tables/names';
import { LANGUAGES, type Language, textIn } from '../text';

/** What a command needs of a table: column keys as in `tables/columns`. */
export interface Need {
  readonly table: TableName;
  readonly keys: readonly string[];
  /** Columns that an older or trimmed workbook may lack; with no other keys, the table itself may be missing. */
  readonly optional?: readonly string[];
  /** Columns named by users, such as an indicator's quarters: every header that matches. */
  readonly named?: RegExp;
  /** The columns hold formulas whose text is not wanted. */
  readonly valuesOnly?: boolean;
  /** Only this body row (0-based) is wanted: readers then find its cells as their row 0. */
  readonly row?: number;
}

/** The workbook's own headers by table and key, in whichever language they stand there. */
export interface Located {
  readonly language: Language;
  header(table: TableName, key: string): string;
  /** Whether an optional column is there. */
  has(table: TableName, key: string): boolean;
  /** Headers of the table that match the need's pattern. */
  named(table: TableName): readonly string[];
}

/** A table as an inventory lists it. */
export interface FoundTable {
  readonly name: string;
  readonly headers: readonly string[];
}

/**
 * Finds tables by name and columns by header text, so that renamed sheets, moved tables, inserted and
 * user columns do not matter. Issues: `table-missing`, `column-missing`, `not-a-xushi-workbook`.
 */
export function locate(tables: readonly FoundTable[], needs: readonly Need[]): Outcome<Located> {
  const byName = new Map(tables.map((table) => [table.name, table]));
  if (!needs.some((need) => byName.has(need.table))) {
    return fail([{ code: 'not-a-xushi-workbook', severity: 'error', facts: {} }]);
  }
  const language = languageOf(byName);
  const headers = new Map<string, string>();
  const named = new Map<TableName, readonly string[]>();
  const issues: Issue[] = [];
  for (const { table, keys, optional = [], named: pattern } of needs) {
    const found = byName.get(table);
    if (!found) {
      if (keys.length > 0) issues.push({ code: 'table-missing', severity: 'error', facts: { table }, place: { table } });
      continue;
    }
    for (const key of [...keys, ...optional]) {
      const own = ownHeader(found, table, key);
      if (own !== undefined) headers.set(`${table}.${key}`, own);
      else if (keys.includes(key)) issues.push(columnMissing(table, key, language));
    }
    if (pattern) named.set(table, found.headers.filter((header) => pattern.test(header)));
  }
  if (issues.length > 0) return fail(issues);
  return succeed({
    language,
    has: (table, key) => headers.has(`${table}.${key}`),
    named: (table) => named.get(table) ?? [],
    header: (table, key) => {
      const header = headers.get(`${table}.${key}`) ?? named.get(table)?.find((own) => own === key);
      if (header === undefined) throw new RangeError(`${table}.${key} was not asked for`);
      return header;
    },
  });
}

/** The header of a column as it stands in the sheet, or nothing. */
export function ownHeader(found: FoundTable, table: TableName, key: string): string | undefined {
  const header = headersOf(table, key).find((candidate) => found.headers.some((own) => same(own, candidate)));
  return header && found.headers.find((candidate) => same(candidate, header));
}

/** A header in every language; helper columns have one name only. */
function headersOf(table: TableName, key: string): readonly string[] {
  return LANGUAGES.map((language) => (textIn(language).headers[table] as Readonly<Record<string, string>>)[key] ?? key);
}

/** Line breaks and spaces that a user put into a header do not make it another one. */
function same(left: string, right: string): boolean {
  return left.replace(/\s/g, '') === right.replace(/\s/g, '');
}

function languageOf(tables: ReadonlyMap<string, FoundTable>): Language {
  const headers = tables.get('Ledger')?.headers ?? tables.get('Indicators')?.headers ?? [];
  const known = (language: Language): number => {
    const text = textIn(language).headers;
    const own = new Set<string>([...Object.values(text.Ledger), ...Object.values(text.Indicators)]);
    return headers.filter((header) => own.has(header)).length;
  };
  return known('en') > known('zh') ? 'en' : 'zh';
}

function columnMissing(table: TableName, key: string, language: Language): Issue {
  const column = (textIn(language).headers[table] as Readonly<Record<string, string>>)[key] ?? key;
  return { code: 'column-missing', severity: 'error', facts: { table, column }, place: { table, column } };
}
