import { fail, type Outcome } from '../../domain/issue';
import type { ChangeSet, ColumnChange } from '../../workbook/change';
import type { Literal } from '../../workbook/spec';
import { monthKeys } from '../../workbook/tables/layout';
import { textIn } from '../../workbook/text';
import { figuresIn } from '../../workbook/text/figuresIn';
import type { CommandOptions, Spreadsheet } from '../ports';
import { changed, loggedChange } from '../split/changes';
import type { FigureBook } from './figureBook';
import type { FigureLine } from './figureLine';
import type { FigurePreview } from './previewFigures';

/** Lines that can be written, once they are accepted. */
export function isWritable({ state, targets, after }: FigureLine): boolean {
  return (state === 'ready' || state === 'confirm') && targets.length > 0 && after !== null;
}

/**
 * Writes the accepted lines and nothing else, with the nature and source of returns beside them. Two round trips: what the
 * preview was worked out from is read again first. Issues: `figures-none-accepted`, those of `Spreadsheet.apply`.
 */
export async function applyFigures(
  spreadsheet: Spreadsheet,
  preview: FigurePreview,
  { accepted, time }: { readonly accepted: ReadonlySet<string>; readonly time: string },
  options?: CommandOptions,
): Promise<Outcome<void>> {
  const lines = preview.lines.filter((line) => accepted.has(line.key) && isWritable(line));
  if (lines.length === 0) return fail([{ code: 'figures-none-accepted', severity: 'error', facts: {} }]);
  return spreadsheet.apply(figureChange(preview, lines, time), options);
}

function figureChange({ book, choices }: FigurePreview, lines: readonly FigureLine[], time: string): ChangeSet {
  const { purpose, located } = book;
  const text = figuresIn(located.language);
  const said = purpose === 'returns' ? returnWords(book, choices, lines) : [];
  const facts = { figures: lines.length, indicators: [...new Set(lines.map(({ column }) => column.indicator.name))] };
  const summary = purpose === 'returns' ? text.summaries.returns(choices.month, facts.figures, facts.indicators) : text.summaries.lastYear(facts.figures, facts.indicators);
  return loggedChange(book, [...figureCells(book, lines), ...said], { time, command: text.commands[purpose], summary });
}

function figureCells(book: FigureBook, lines: readonly FigureLine[]): readonly ColumnChange[] {
  const columns = new Map<string, { readonly table: 'Ledger' | 'Bases'; readonly key: string; readonly values: Map<number, Literal> }>();
  for (const { targets, after } of lines) {
    for (const { table, key, row } of targets) {
      const name = JSON.stringify([table, key]);
      const column = columns.get(name) ?? { table, key, values: new Map<number, Literal>() };
      columns.set(name, column);
      column.values.set(row, after);
    }
  }
  return [...columns.values()].map(({ table, key, values }) => changed(book, table, key, values));
}

/** Nature and source are said of a row's latest figure; an earlier month's leaves them. */
function returnWords(book: FigureBook, { month, nature, source }: FigurePreview['choices'], lines: readonly FigureLine[]): readonly ColumnChange[] {
  const rows = lines.flatMap(({ targets }) => targets.map(({ row }) => row)).filter((row) => !monthKeys.slice(month).some((key) => book.ledger.raw(key, row) !== null));
  const everywhere = (cell: Literal): ReadonlyMap<number, Literal> => new Map(rows.map((row) => [row, cell]));
  const natures = changed(book, 'Ledger', 'nature', everywhere(textIn(book.located.language).words.natures[nature]));
  return source.trim() === '' ? [natures] : [natures, changed(book, 'Ledger', 'source', everywhere(source.trim()))];
}
