import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import { type OfficeBook, readOfficeBook } from '../office/officeBook';
import { returnRowOf } from '../office/returnLines';
import type { Spreadsheet } from '../ports';

/** What is known of an office before its form is made. */
export interface PackOffice {
  readonly office: string;
  readonly liaison: string;
  /** Rows of each kind. */
  readonly figures: number;
  readonly words: number;
  /** Serial day on which this month's form was last sent, as the record of returns says. */
  readonly sentOn: number | null;
}

/** Whom forms of the as-of month can be sent to. */
export interface PackPlan {
  readonly book: OfficeBook;
  readonly year: number;
  /** 1…12. */
  readonly month: number;
  readonly offices: readonly PackOffice[];
}

/** Two round trips. Issues: `pack-no-returns`, `pack-no-year`, `pack-no-month`, `pack-no-rows`, and those of `readOfficeBook`. */
export async function readPackPlan(spreadsheet: Spreadsheet): Promise<Outcome<PackPlan>> {
  const read = await readOfficeBook(spreadsheet);
  return read.ok ? packPlanOf(read.value) : read;
}

function packPlanOf(book: OfficeBook): Outcome<PackPlan> {
  const { year, asOf: month, offices } = book;
  const issues = [
    ...(book.located.has('Returns', 'office') ? [] : [error('pack-no-returns')]),
    ...(year === null ? [error('pack-no-year')] : []),
    ...(isMonth(month) ? [] : [error('pack-no-month')]),
    ...(offices.length > 0 ? [] : [error('pack-no-rows')]),
  ];
  if (issues.length > 0 || year === null || !isMonth(month)) return fail(issues);
  return succeed({ book, year, month, offices: offices.map((office) => packOffice(book, office, month)) });
}

function packOffice(book: OfficeBook, office: string, month: number): PackOffice {
  const rows = book.rows.filter((row) => row.office === office);
  const figures = rows.filter(({ kind }) => kind === 'figure').length;
  const row = returnRowOf(book.returns, office, month);
  return {
    office,
    liaison: book.liaisons.get(office) ?? '',
    figures,
    words: rows.length - figures,
    sentOn: row === null ? null : book.returns.number('sentOn', row),
  };
}

function isMonth(month: number | null): month is number {
  return month !== null && Number.isInteger(month) && month >= 1 && month <= 12;
}

function error(code: string): Issue {
  return { code, severity: 'error', facts: {} };
}
