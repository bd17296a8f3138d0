import type { FigureBook } from '../../app/intake/figureBook';
import type { FigureLine } from '../../app/intake/figureLine';
import { isWritable } from '../../app/intake/applyFigures';
import type { FigureChoices } from '../../app/intake/previewFigures';
import type { PastedFigures } from '../../domain/intake/pastedFigures';

/** Paste, settle the columns, go through the lines, done. */
export type FigureView = 'paste' | 'columns' | 'lines' | 'done';

/** A paste that was read beside the workbook, and what the planner makes of it. */
export interface FigureDraft {
  readonly book: FigureBook;
  readonly pasted: PastedFigures;
  readonly choices: FigureChoices;
  /** Ticks that differ from what a line has by itself. */
  readonly ticks: ReadonlyMap<string, boolean>;
}

/** The month is the as-of month, whatever the paste says; a difference is pointed out. */
export function newDraft(book: FigureBook, pasted: PastedFigures, source: string): FigureDraft {
  const month = book.asOf ?? pasted.month ?? 1;
  return { book, pasted, choices: { columns: new Map(), month, nature: 'flash', source, rounds: false, units: new Map() }, ticks: new Map() };
}

/** What a tick was given to has changed, so ticks are given anew. */
export function withChoices(draft: FigureDraft, change: Partial<FigureChoices>): FigureDraft {
  return { ...draft, choices: { ...draft.choices, ...change }, ticks: new Map() };
}

/** Settles whose row it is; `undefined` goes back to what was read. Only that row's ticks are given anew. */
export function withUnit(draft: FigureDraft, line: number, unit: string | null | undefined): FigureDraft {
  const units = new Map(draft.choices.units);
  if (unit === undefined) units.delete(line);
  else units.set(line, unit);
  const ticks = new Map([...draft.ticks].filter(([key]) => !key.startsWith(`${line}.`)));
  return { ...draft, choices: { ...draft.choices, units }, ticks };
}

export function withTicks(draft: FigureDraft, lines: readonly FigureLine[], isTicked: boolean): FigureDraft {
  return { ...draft, ticks: new Map([...draft.ticks, ...lines.filter(isWritable).map(({ key }): [string, boolean] => [key, isTicked])]) };
}

export function isTicked({ ticks }: FigureDraft, line: FigureLine): boolean {
  return isWritable(line) && (ticks.get(line.key) ?? line.isTicked);
}

export const FILTERS = ['all', 'confirm', 'unmatched', 'warned'] as const;
export type LineFilter = (typeof FILTERS)[number];

const SHOWS: Readonly<Record<LineFilter, (line: FigureLine) => boolean>> = {
  all: () => true,
  confirm: ({ state }) => state === 'confirm',
  unmatched: ({ state }) => state === 'unmatched',
  warned: ({ state, warnings }) => state === 'refused' || warnings.length > 0,
};

export function linesShown(lines: readonly FigureLine[], filter: LineFilter): readonly FigureLine[] {
  return lines.filter(SHOWS[filter]);
}
