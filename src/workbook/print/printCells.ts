import type { FillDown, FormulaBlock, Literal, LiteralBlock } from '../spec';
import { columnLetters } from '../tables/layout';
import { checkFormula, type FinderColumns, finderFormulas, PRINT_FIRST_ROW } from './foundRow';
import { type LineRun, lineRuns, rowOfLine, rowRuns } from './lineRuns';
import type { PrintLine } from './printLines';
import type { PrintEdition, PrintView } from './printView';

/** Columns of names before the view's own. */
export const NAME_COLUMNS = 2;

/** Letters of the hidden columns behind a view's own. */
export type HiddenColumns = FinderColumns & { readonly colour: string };

export function hiddenColumns(view: number): HiddenColumns {
  const at = (offset: number): string => columnLetters(NAME_COLUMNS + view + offset);
  return { office: at(0), key: at(1), row: at(2), isFound: at(3), colour: at(4) };
}

/** Names of rows, offices, subtotals, and the line to sign. */
export function printLiterals({ outputs }: PrintEdition, lines: readonly PrintLine[], office: string): readonly LiteralBlock[] {
  const { print } = outputs;
  const names = (line: PrintLine): readonly [Literal, Literal] => {
    switch (line.kind) {
      case 'office':
        return [`${print.office}${line.office || print.noOffice}${line.isContinued ? print.continued : ''}`, null];
      case 'row':
        return [line.row.indicator, line.row.unit];
      case 'subtotal':
        return [line.group.indicator, print.subtotal];
      case 'signOff':
        return [print.signOff, null];
      case 'blank':
        return [null, null];
    }
  };
  return [
    { address: `A${rowOfLine(0)}:B${rowOfLine(lines.length - 1)}`, rows: lines.map(names) },
    ...rowRuns(lines).map(({ first, last, lines: own }) => ({
      address: `${office}${first}:${office}${last}`,
      rows: own.map((line) => [line.kind === 'row' ? line.row.office : null]),
    })),
  ];
}

/** Head, the first row's formulas, and the subtotals. */
export function printFormulas(edition: PrintEdition, view: PrintView, lines: readonly PrintLine[], hidden: HiddenColumns): readonly FormulaBlock[] {
  const find = finderFormulas(edition.column, hidden);
  const row = PRINT_FIRST_ROW;
  const count = lines.filter(({ kind }) => kind === 'row').length;
  const finders = [find.key, find.row, find.isFound, ...(view.colour === undefined ? [] : [view.colour])];
  return [
    { address: 'A1:A3', rows: [[view.title], [view.remark], [checkFormula(edition, hidden, count)]] },
    { address: `C${row}:${lastLetter(view)}${row}`, rows: [view.columns.map(({ formula }) => formula ?? null)] },
    { address: `${hidden.key}${row}:${lastHidden(view, hidden)}${row}`, rows: [finders] },
    ...lineRuns(lines, (line) => (line.kind === 'subtotal' ? line.from : null)).flatMap((run) => subtotal(view, run)),
  ];
}

/** The host copies the first row's formulas down to the others. */
export function printFills(view: PrintView, lines: readonly PrintLine[], hidden: HiddenColumns): readonly FillDown[] {
  const row = PRINT_FIRST_ROW;
  return rowRuns(lines)
    .map(({ first, last }) => ({ first: Math.max(first, row + 1), last }))
    .filter(({ first, last }) => first <= last)
    .flatMap(({ first, last }) => [
      { from: `C${row}:${lastLetter(view)}${row}`, to: `C${first}:${lastLetter(view)}${last}` },
      { from: `${hidden.key}${row}:${lastHidden(view, hidden)}${row}`, to: `${hidden.key}${first}:${lastHidden(view, hidden)}${last}` },
    ]);
}

export function lastLetter({ columns }: PrintView): string {
  return columnLetters(NAME_COLUMNS + columns.length - 1);
}

function lastHidden({ colour }: PrintView, hidden: HiddenColumns): string {
  return colour === undefined ? hidden.isFound : hidden.colour;
}

/** Sums over the printed rows themselves: a line that names an office again has no figures. */
function subtotal(view: PrintView, { first, lines: [line] }: LineRun): readonly FormulaBlock[] {
  if (line?.kind !== 'subtotal') return [];
  const { from, to } = line;
  return view.columns.flatMap(({ isSummed }, index): FormulaBlock[] => {
    const letter = columnLetters(NAME_COLUMNS + index);
    const cells = `${letter}${rowOfLine(from)}:${letter}${rowOfLine(to)}`;
    return isSummed ? [{ address: `${letter}${first}`, rows: [[`=IF(COUNT(${cells})=0,"",SUM(${cells}))`]] }] : [];
  });
}
