import type { Issue } from '../../domain/issue';
import { sumDecimals } from '../../domain/sumDecimals';
import { monthKeys } from '../../workbook/tables/layout';
import { type FigureBook, type FigureIndicator, pairKey } from './figureBook';
import type { FigureTarget } from './figureTargets';

/** A figure this many times another, or this small a part of it, is probably in another unit of measure. */
const FAR = 8;

/**
 * What makes a figure to date doubtful beside the unit's own earlier figures and last year's; never beside its target.
 * Nothing is corrected. Codes: `figures-fell`, `figures-jumped`, `figures-above-later`, `figures-far-from-last-year`.
 */
export function doubtsOfActual(book: FigureBook, indicator: FigureIndicator, unit: string, { row }: FigureTarget, month: number, figure: number): readonly Issue[] {
  const reported = monthKeys.map((key) => book.ledger.number(key, row));
  const doubts = [...besideEarlier(reported, indicator, month, figure, book.jumpFactor), ...besideLater(reported, indicator, month, figure)];
  if (doubts.length > 0 || indicator.kind !== 'flow') return doubts;
  const past = samePeriod(book, indicator.name, unit, row, month);
  return past === null ? [] : farFrom(figure, past.figure, past.isExact);
}

function besideEarlier(reported: readonly (number | null)[], { kind }: FigureIndicator, month: number, figure: number, jumpFactor: number): readonly Issue[] {
  const earlier = lastOf(reported, month);
  if (!earlier) return [];
  if (adds(kind) && figure < earlier.figure) return [doubt('figures-fell', { figure, earlier: earlier.figure, month: earlier.month })];
  const jumped = earlier.figure > 0 && figure > earlier.figure && figure >= jumpFactor * earlier.figure;
  return jumped && (kind === 'flow' || kind === 'stock') ? [doubt('figures-jumped', { figure, month: earlier.month, times: times(figure, earlier.figure) })] : [];
}

function besideLater(reported: readonly (number | null)[], { kind }: FigureIndicator, month: number, figure: number): readonly Issue[] {
  const later = reported.findIndex((next, index) => index >= month && next !== null && next < figure);
  return adds(kind) && later >= 0 ? [doubt('figures-above-later', { figure, later: reported[later] ?? 0, month: later + 1 })] : [];
}

/** Only what adds up over the year cannot fall. */
function adds(kind: FigureIndicator['kind']): boolean {
  return kind === 'flow' || kind === 'count';
}

/** What makes one of last year's figures doubtful beside the one that stands there. Code `figures-far-from-standing`. */
export function doubtsOfBase(before: number | null, figure: number): readonly Issue[] {
  if (before === null || before <= 0 || figure <= 0 || !isFar(figure, before)) return [];
  return [doubt('figures-far-from-standing', { figure, before, times: times(figure, before) })];
}

/** Last year's figure to the same month: by its quarters where they are known and end there, or else its share of the year. */
function samePeriod(book: FigureBook, indicator: string, unit: string, row: number, month: number): { readonly figure: number; readonly isExact: boolean } | null {
  const quarters = book.quarters.get(pairKey(indicator, unit));
  if (quarters && month % 3 === 0) return { figure: sumDecimals(quarters.slice(0, month / 3)) ?? 0, isExact: true };
  const year = book.ledger.number('lastYear', row);
  return year === null ? null : { figure: (year * month) / 12, isExact: false };
}

function farFrom(figure: number, past: number, isExact: boolean): readonly Issue[] {
  if (past <= 0 || figure <= 0 || !isFar(figure, past)) return [];
  return [doubt('figures-far-from-last-year', { figure, times: times(figure, past), basis: isExact ? 'quarters' : 'months' })];
}

function isFar(figure: number, other: number): boolean {
  return figure >= FAR * other || other >= FAR * figure;
}

function lastOf(reported: readonly (number | null)[], month: number): { readonly figure: number; readonly month: number } | null {
  for (let before = month - 1; before >= 1; before -= 1) {
    const figure = reported[before - 1] ?? null;
    if (figure !== null) return { figure, month: before };
  }
  return null;
}

/** To three digits, which is as exact as a suspicion can be. */
function times(figure: number, other: number): number {
  return Number((figure / other).toPrecision(3));
}

function doubt(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'warning', facts };
}
