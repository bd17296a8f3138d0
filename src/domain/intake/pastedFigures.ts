import { toHalfWidth } from '../halfWidth';
import { type ColumnRole, columnRole, type FigurePurpose } from './columnRole';
import { monthsFromJanuary, singleMonth } from './columnWords';
import type { PastedNames } from './matchUnit';
import { pastedTable } from './pastedTable';
import { plainName } from './unitIndex';

/** A column of a paste with what it is for; columns count from 0. */
export interface PastedColumn {
  readonly column: number;
  readonly header: string;
  /** The first cell that is filled. */
  readonly sample: string;
  readonly role: ColumnRole;
}

/** A paste with a first reading of its columns. */
export interface PastedFigures {
  readonly columns: readonly PastedColumn[];
  readonly rows: readonly { /** 1-based line of the paste. */ readonly line: number; readonly cells: readonly string[] }[];
  /** The month 1…12 that titles or headings speak of; `null` where they are silent. */
  readonly month: number | null;
}

const FIGURE = /\d/;
const CREDIT_CODE = /^[0-9A-Z]{18}$/;

export function pastedFigures(
  block: readonly (readonly string[])[],
  purpose: FigurePurpose,
  indicators: readonly { readonly code: string; readonly name: string }[],
): PastedFigures {
  const table = pastedTable(block);
  const hasHeaders = table.headers.some((header) => header !== '');
  const cellsOf = (column: number): readonly string[] => table.rows.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');
  const read = table.headers.map((header, column): PastedColumn => {
    const cells = cellsOf(column);
    const setting = { purpose, indicators, titles: table.titles, measure: table.measure, isNumeric: isNumeric(cells) };
    return { column, header, sample: cells[0] ?? '', role: hasHeaders ? columnRole(header, setting) : roleWithoutHeader(cells, () => columnRole('', setting)) };
  });
  const columns = hasHeaders && read.some(({ role }) => role.kind === 'names') ? read : firstNames(read);
  return { columns, rows: table.rows.map(({ row, cells }) => ({ line: row + 1, cells })), month: monthIn([...table.headers, ...table.titles]) };
}

/** What a row calls its unit, by the columns that name units. */
export function namesIn(cells: readonly string[], columns: readonly PastedColumn[]): PastedNames {
  const under = (naming: keyof PastedNames): string => {
    const found = columns.flatMap(({ column, role }) => (role.kind === 'names' && role.naming === naming ? [(cells[column] ?? '').trim()] : []));
    return found.find((name) => name !== '') ?? '';
  };
  return { code: under('code'), creditCode: under('creditCode'), name: under('name') };
}

/** What kind of row it is: a unit's, the total of all, or one of a part that belongs to nobody. */
export function rowKind({ code, creditCode, name }: PastedNames): 'unit' | 'total' | 'part' {
  const words = [code, creditCode, name].map((word) => plainName(word).replace(/:$/, ''));
  if (words.some((word) => /^(?:合计|总计|共计|全镇合计|全镇总计|全镇|全镇数|TOTAL|GRANDTOTAL|SUM)$/.test(word))) return 'total';
  return words.some((word) => /^其中|小计$|^SUBTOTAL/.test(word)) ? 'part' : 'unit';
}

function roleWithoutHeader(cells: readonly string[], otherwise: () => ColumnRole): ColumnRole {
  if (cells.length > 0 && cells.every((cell) => CREDIT_CODE.test(cell.normalize('NFKC').trim()))) return { kind: 'names', naming: 'creditCode' };
  if (cells.length > 1 && cells.every((cell, index) => cell.trim() === String(index + 1))) return { kind: 'left', why: 'serial' };
  return otherwise();
}

/** Where no heading says what they are, the first column of words names the units. */
function firstNames(columns: readonly PastedColumn[]): readonly PastedColumn[] {
  const first = columns.findIndex(({ role }) => role.kind === 'left' && role.why === 'other');
  return columns.map((column, index): PastedColumn => (index === first ? { ...column, role: { kind: 'names', naming: 'name' } } : column));
}

function isNumeric(cells: readonly string[]): boolean {
  const figures = cells.map(toHalfWidth).filter((cell) => FIGURE.test(cell) && !/\p{L}{2}/u.test(cell.replace(/[千万亿]?[元亩家个户]$/, '')));
  return figures.length * 2 > cells.length;
}

function monthIn(texts: readonly string[]): number | null {
  const spans = [...new Set(texts.flatMap((text) => monthsFromJanuary(text) ?? []))];
  const months = spans.length > 0 ? spans : [...new Set(texts.flatMap((text) => singleMonth(text) ?? []))];
  return months.length === 1 ? (months[0] ?? null) : null;
}
