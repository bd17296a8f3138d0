import type { Nature } from '../../domain/assignment';
import type { ColumnRole } from '../../domain/intake/columnRole';
import type { PastedColumn, PastedFigures } from '../../domain/intake/pastedFigures';
import type { Issue } from '../../domain/issue';
import type { FigureBook } from './figureBook';
import { type FigureColumn, figureColumns, settledColumns } from './figureColumns';
import type { ChosenUnits, FigureLine } from './figureLine';
import { figureLines } from './figureLines';
import { type MatchedRow, matchedRows } from './figureRows';
import { type FigureTotal, figureTotals } from './figureTotals';

/** What the planner settles about a paste. */
export interface FigureChoices {
  /** Columns that are not what they were read as. */
  readonly columns: ReadonlyMap<number, ColumnRole>;
  /** The month 1…12 whose figures to date these are; of no account for last year's. */
  readonly month: number;
  /** Of returns only. */
  readonly nature: Exclude<Nature, ''>;
  /** Where returns come from, as it is to stand in the ledger. */
  readonly source: string;
  /** Whether figures finer than their indicator's decimals are rounded, half away from zero. */
  readonly rounds: boolean;
  readonly units: ChosenUnits;
}

/** A paste whose columns are settled, and its rows matched with the workbook. */
export interface SettledFigures {
  readonly columns: readonly PastedColumn[];
  readonly figures: readonly FigureColumn[];
  readonly rows: readonly MatchedRow[];
  /** What has to be settled before anything can be written. */
  readonly open: readonly Issue[];
}

/** What would be written, line by line. Nothing has been written yet. */
export interface FigurePreview {
  readonly book: FigureBook;
  readonly choices: FigureChoices;
  readonly figures: readonly FigureColumn[];
  readonly lines: readonly FigureLine[];
  readonly totals: readonly FigureTotal[];
  readonly warnings: readonly Issue[];
}

/** Columns and matches follow from the paste and the choice of columns alone. */
export function settleFigures(book: FigureBook, pasted: PastedFigures, chosen: FigureChoices['columns']): SettledFigures {
  const columns = settledColumns(pasted, chosen);
  const { figures, open } = figureColumns(book, columns);
  const rows = open.length > 0 ? [] : matchedRows(book, pasted, columns);
  const empty: readonly Issue[] = open.length === 0 && rows.length === 0 ? [{ code: 'figures-no-rows', severity: 'error', facts: {} }] : [];
  return { columns, figures, rows, open: [...open, ...empty] };
}

/**
 * Works out every line of a settled paste. Warnings: `figures-month-not-open`, `figures-month-final`, `figures-month-said`,
 * `figures-not-statistics`.
 */
export function previewFigures(book: FigureBook, pasted: PastedFigures, { figures, rows }: SettledFigures, choices: FigureChoices): FigurePreview {
  const { month, rounds, units } = choices;
  return {
    book,
    choices,
    figures,
    lines: figureLines(book, rows, figures, { month, rounds, chosen: units }),
    totals: figureTotals(rows, figures),
    warnings: book.purpose === 'returns' ? returnWarnings(book, pasted, figures, month) : [],
  };
}

function returnWarnings(book: FigureBook, pasted: PastedFigures, figures: readonly FigureColumn[], month: number): readonly Issue[] {
  const others = [...new Set(figures.filter(({ indicator }) => indicator.source !== 'statistics').map(({ indicator }) => indicator.name))];
  const warnings: Issue[] = [];
  if (book.openMonth !== null && month > book.openMonth) warnings.push(warning('figures-month-not-open', { month, open: book.openMonth }));
  if (book.closedMonth !== null && month <= book.closedMonth) warnings.push(warning('figures-month-final', { month }));
  if (pasted.month !== null && pasted.month !== month) warnings.push(warning('figures-month-said', { said: pasted.month, month }));
  if (others.length > 0) warnings.push(warning('figures-not-statistics', { indicators: others }));
  return warnings;
}

function warning(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'warning', facts };
}
