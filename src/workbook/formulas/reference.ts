import type { ScheduleKey } from '../tables/columns';
import { FIRST_ROW, MONTH_ROW, type Layout } from '../tables/layout';

/** Above any row of Units: the key of a pair is the indicator's row times this, plus the unit's row. */
export const PAIR_FACTOR = 100_000;

/** Own row, own sheet: no sheet name, or Excel would not move the reference when rows are sorted. */
export function ownCell<Key extends string>(table: Layout<Key>): (key: Key) => string {
  return (key) => `$${table.letter(key)}${FIRST_ROW}`;
}

/** A whole column of another table's sheet. */
export function wholeColumn<Key extends string>(table: Layout<Key>): (key: Key) => string {
  return (key) => `${quoteSheet(table.sheet)}!$${table.letter(key)}:$${table.letter(key)}`;
}

/** The cell of another table that stands in the row given by `row`. */
export function lookedUp<Key extends string>(table: Layout<Key>, row: string): (key: Key) => string {
  const column = wholeColumn(table);
  return (key) => `INDEX(${column(key)},${row})`;
}

/** Block from the first to the last key on the own row, and the hidden month numbers above it. */
export function monthBlock<Key extends string>(table: Layout<Key>, first: Key, last: Key) {
  const own = ownCell(table);
  const row = table.monthRow ?? MONTH_ROW;
  return {
    cells: `${own(first)}:${own(last)}`,
    numbers: `$${table.letter(first)}$${row}:$${table.letter(last)}$${row}`,
  };
}

/** What a curve says is due at the end of a month, as a part of the year; `row` is the curve's row in Schedules. */
export function shareOfYear(schedules: Layout<ScheduleKey>, row: string, month: string | number): string {
  const sheet = quoteSheet(schedules.sheet);
  const block = `${sheet}!$${schedules.letter('due0')}:$${schedules.letter('due12')}`;
  const numbers = `${sheet}!${monthBlock(schedules, 'due0', 'due12').numbers}`;
  return `N(INDEX(${block},${row},MATCH(${month},${numbers},0)))/100`;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** `A1`, `R1`, `RC` and the like would be read as addresses. */
const ADDRESS = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$/i;

/**
 * A sheet's name as Excel itself writes it into formulas, quoted only where it must be. LibreOffice compiles a
 * filled-down formula once, not a cell at a time, where the text is what it would write too.
 */
export function quoteSheet(name: string): string {
  return PLAIN_SHEET_NAME.test(name) && !ADDRESS.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Nested IFs from words to codes: words stand in cells, formulas count codes. */
export function codeOfWord(cell: string, words: readonly (readonly [word: string, code: number])[]): string {
  return words.reduceRight((otherwise, [word, code]) => `IF(${cell}=${quoteText(word)},${code},${otherwise})`, '0');
}
