import type { Issue, Place } from '../../domain/issue';
import { readAmount } from '../../domain/parseAmount';
import type { Literal } from '../spec';
import type { TableName } from '../tables/names';
import { LANGUAGES, textIn } from '../text';
import type { Located } from './locate';

/** One column of a table as it was read. */
export interface Column {
  readonly table: string;
  readonly header: string;
  readonly values: readonly Literal[];
}

/** Reads cells of one table by column key and 0-based body row, and collects what is wrong with them. */
export class TableReader {
  readonly issues: Issue[] = [];
  /** Text cells that were read as numbers, with the number in the unit of their column. */
  readonly read: { readonly key: string; readonly row: number; readonly value: number }[] = [];
  private readonly columns: ReadonlyMap<string, readonly Literal[]>;

  constructor(
    readonly table: TableName,
    columns: readonly Column[],
    private readonly located: Located,
  ) {
    this.columns = new Map(columns.filter((column) => column.table === table).map((column) => [column.header, column.values]));
  }

  get rows(): number {
    return Math.max(0, ...[...this.columns.values()].map((values) => values.length));
  }

  raw(key: string, row: number): Literal {
    return this.columns.get(this.located.header(this.table, key))?.[row] ?? null;
  }

  /** Whether an optional column is there; reading one that is not is a mistake of the program. */
  has(key: string): boolean {
    return this.located.has(this.table, key);
  }

  /** Text as the user sees it; numbers that stand where a name is expected keep their digits. */
  text(key: string, row: number): string {
    const value = this.raw(key, row);
    return value === null ? '' : String(value).trim();
  }

  /** The number that stands in a cell, as formulas would read it; `null` for anything else. */
  number(key: string, row: number): number | null {
    const value = this.raw(key, row);
    return typeof value === 'number' ? value : null;
  }

  /** A number in `unit`; full-width digits and units behind the figure are read, anything vague is an issue. */
  amount(key: string, row: number, unit: string): number | null {
    const raw = this.raw(key, row);
    const read = readAmount(raw, unit);
    if (read.ok) {
      if (typeof raw === 'string' && read.value !== null) this.read.push({ key, row, value: read.value });
      return read.value;
    }
    this.issues.push(...read.issues.map((issue) => ({ ...issue, place: this.place(key, row) })));
    return null;
  }

  /** A whole number between bounds, or `null` for a blank cell. Issue: `not-a-whole-number`. */
  whole(key: string, row: number, from: number, to: number): number | null {
    const value = this.raw(key, row);
    if (value === null || value === '') return null;
    const number = typeof value === 'number' ? value : Number(value);
    if (Number.isInteger(number) && number >= from && number <= to) return number;
    this.issues.push({
      code: 'not-a-whole-number',
      severity: 'error',
      facts: { text: String(value), from, to },
      place: this.place(key, row),
    });
    return null;
  }

  /** The code of a word in either language; blank takes `blank`. Issue: `word-unknown`. */
  word<Code extends string>(key: string, row: number, words: WordList, codes: readonly Code[], blank: Code): Code {
    const value = this.text(key, row);
    if (value === '') return blank;
    const found = codes.find((code) => LANGUAGES.some((language) => wordsIn(words, language)[code] === value));
    if (found !== undefined) return found;
    const options = codes.map((code) => wordsIn(words, this.located.language)[code] ?? '').filter((word) => word !== '');
    this.issues.push({ code: 'word-unknown', severity: 'error', facts: { text: value, options }, place: this.place(key, row) });
    return blank;
  }

  place(key: string, row: number): Place {
    return { table: this.table, row: row + 1, column: this.located.header(this.table, key) };
  }
}

type Words = ReturnType<typeof textIn>['words'];
export type WordList = Exclude<keyof Words, 'presets' | 'statuses'>;

function wordsIn(list: WordList, language: (typeof LANGUAGES)[number]): Readonly<Record<string, string>> {
  return textIn(language).words[list];
}
