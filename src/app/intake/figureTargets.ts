import type { FigurePart } from '../../domain/intake/columnRole';
import { fail, type Outcome, succeed } from '../../domain/issue';
import type { Literal } from '../../workbook/spec';
import { monthKeys } from '../../workbook/tables/layout';
import { LANGUAGES, textIn } from '../../workbook/text';
import { type FigureBook, pairKey } from './figureBook';

/** A cell that a figure goes to; `key` is a column key, or in Bases a header. */
export interface FigureTarget {
  readonly table: 'Ledger' | 'Bases';
  readonly key: string;
  /** 0-based row of the table's body. */
  readonly row: number;
}

/** What a figure is about. */
interface FigureSubject {
  readonly indicator: string;
  /** The unit's short name. */
  readonly unit: string;
  readonly part: FigurePart;
}

/**
 * Where a figure belongs: an actual in its month's cell of the ledger; last year's in the ledger, from which it is split,
 * and in Bases, as far as they have a place for it. A unit that carries nothing may still have a base. Issues:
 * `figures-not-carried`, `row-repeated`.
 */
export function figureTargets(book: FigureBook, subject: FigureSubject, month: number): Outcome<readonly FigureTarget[]> {
  const { indicator, unit, part } = subject;
  const rows = book.ledgerRows.get(pairKey(indicator, unit)) ?? [];
  const [row, again] = rows;
  if (row !== undefined && again !== undefined) {
    return fail([{ code: 'row-repeated', severity: 'error', facts: { indicator, unit, first: row + 1 }, place: book.ledger.place('unit', again) }]);
  }
  const inLedger: readonly FigureTarget[] = row === undefined || part.startsWith('quarter') ? [] : [{ table: 'Ledger', key: ledgerKey(part, month), row }];
  const targets = part === 'toDate' ? inLedger : [...inLedger, ...baseTarget(book, subject)];
  return targets.length > 0 ? succeed(targets) : fail([{ code: 'figures-not-carried', severity: 'error', facts: { indicator, unit } }]);
}

/** What stands in a target now: its value, and what would have to be typed to get it back. */
export function standing(book: FigureBook, { table, key, row }: FigureTarget): { readonly value: Literal; readonly formula: Literal } {
  const header = book.located.header(table, key);
  const column = book.columns.find((one) => one.table === table && one.header === header);
  return { value: column?.values[row] ?? null, formula: column?.formulas[row] ?? null };
}

/** The column of Bases for an indicator's year or quarter, in either language; `null` where it has none. */
export function baseHeader(book: FigureBook, indicator: string, part: FigurePart): string | null {
  const wanted = new Set(part === 'year' ? [indicator] : LANGUAGES.map((language) => `${indicator}${textIn(language).baseQuarters[Number(part.slice(-1)) - 1] ?? ''}`));
  const bare = [...wanted].map((name) => name.replace(/\s/g, ''));
  return book.located.named('Bases').find((header) => bare.includes(header.replace(/\s/g, ''))) ?? null;
}

function ledgerKey(part: FigurePart, month: number): string {
  return part === 'toDate' ? (monthKeys[month - 1] ?? monthKeys[0] ?? '') : 'lastYear';
}

function baseTarget(book: FigureBook, { indicator, unit, part }: FigureSubject): readonly FigureTarget[] {
  const header = baseHeader(book, indicator, part);
  const row = book.baseRows.get(unit);
  return header === null || row === undefined ? [] : [{ table: 'Bases', key: header, row }];
}
