import { amountFormat, headerFormat } from '../sheets/frame';
import { palette } from '../sheets/palette';
import type { FormatSpec } from '../spec';
import { columnLetters } from '../tables/layout';
import { PRINT_HEADER_ROW } from './foundRow';
import { lineRuns, rowOfLine } from './lineRuns';
import { lastLetter, NAME_COLUMNS } from './printCells';
import type { PrintLine } from './printLines';
import type { PrintColumn, PrintView } from './printView';

export function printFormats(view: PrintView, columns: readonly PrintColumn[], lines: readonly PrintLine[]): readonly FormatSpec[] {
  const last = lastLetter(view);
  return [...headFormats(view, last), ...columnFormats(columns, rowOfLine(lines.length - 1)), ...amountFormats(columns, lines), ...lineFormats(lines, last)];
}

function headFormats({ fontSize }: PrintView, last: string): readonly FormatSpec[] {
  const across = { horizontal: 'CenterAcrossSelection', vertical: 'Center' } as const;
  return [
    { address: `A1:${last}1`, ...across, fontSize: 18, bold: true, fontColor: palette.header },
    { address: `A2:${last}3`, ...across, fontColor: palette.muted },
    { address: `A${PRINT_HEADER_ROW}:${last}${PRINT_HEADER_ROW}`, ...headerFormat, fontSize },
  ];
}

/** Figures shrink rather than turn into hashes; texts wrap. */
function columnFormats(columns: readonly PrintColumn[], end: number): readonly FormatSpec[] {
  return columns.map(({ format, horizontal }, index): FormatSpec => {
    const letter = columnLetters(index);
    const numberFormat = index < NAME_COLUMNS ? '@' : format;
    return {
      address: `${letter}${PRINT_HEADER_ROW + 1}:${letter}${end}`,
      vertical: 'Center',
      ...(format === undefined ? { wrap: true } : { shrink: true }),
      ...(numberFormat !== undefined && numberFormat !== 'amount' && { numberFormat }),
      ...(horizontal && { horizontal }),
    };
  });
}

/** Amounts have the decimals of their indicator. */
function amountFormats(columns: readonly PrintColumn[], lines: readonly PrintLine[]): readonly FormatSpec[] {
  const letters = columns.flatMap(({ format }, index) => (format === 'amount' ? [columnLetters(index)] : []));
  const decimalsOf = (line: PrintLine): number | null => (line.kind === 'row' || line.kind === 'subtotal' ? line.group.decimals : null);
  return lineRuns(lines, decimalsOf).flatMap(({ first, last, lines: [line] }) => {
    const numberFormat = amountFormat((line && decimalsOf(line)) ?? 0);
    return letters.map((letter): FormatSpec => ({ address: `${letter}${first}:${letter}${last}`, numberFormat }));
  });
}

function lineFormats(lines: readonly PrintLine[], last: string): readonly FormatSpec[] {
  const grid = { border: { color: palette.line, edges: 'all' } } as const;
  const formats: Readonly<Record<PrintLine['kind'], Omit<FormatSpec, 'address'>>> = {
    office: { bold: true, fill: palette.band, wrap: false, ...grid },
    row: grid,
    subtotal: { bold: true, fill: palette.formula, ...grid },
    blank: grid,
    signOff: { wrap: false },
  };
  return lineRuns(lines, ({ kind }) => kind).flatMap(({ first, last: to, lines: [line] }) =>
    line ? [{ address: `A${first}:${last}${to}`, ...formats[line.kind] }] : [],
  );
}
