import { measureName } from '../measure';
import { namingOf } from './columnWords';

/** A block of cells as headings and body; rows and columns count from 0 within the block. */
interface PastedTable {
  /** Lines above the headings, such as a title or 计量单位:千元. */
  readonly titles: readonly string[];
  /** Of every column; blank where the block has no headings. */
  readonly headers: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
  /** The unit of measure that a line above the body names; `null` where none does. */
  readonly measure: string | null;
}

/** Headings further down are not looked for. */
const TITLE_LINES = 12;

/** Finds the headings, also over several rows with merged cells, by the column that names units. */
export function pastedTable(block: readonly (readonly string[])[]): PastedTable {
  const width = Math.max(0, ...block.map((cells) => cells.length));
  const naming = block.slice(0, TITLE_LINES).findIndex((cells) => cells.some((cell) => namingOf(cell) !== null));
  const first = naming < 0 ? headless(block) : top(block, naming);
  const body = naming < 0 ? first + (isHeading(block, first) ? 1 : 0) : bodyStart(block, naming);
  const above = block.slice(0, body);
  return {
    titles: block.slice(0, first).map((cells) => cells.filter((cell) => cell !== '').join(' ')),
    headers: headings(block.slice(first, body), width),
    rows: block.slice(body).map((cells, index) => ({ row: body + index, cells: Array.from({ length: width }, (_, column) => cells[column] ?? '') })),
    measure: measureIn(above),
  };
}

/** Titles and notes have one cell. */
function headless(block: readonly (readonly string[])[]): number {
  const found = block.findIndex((cells) => filled(cells) > 1);
  return found < 0 ? block.length : found;
}

/** Words above figures are headings, even if none of them says where the units' names are. */
function isHeading(block: readonly (readonly string[])[], row: number): boolean {
  const words = block[row];
  return words !== undefined && !words.some(isFigure) && block.slice(row + 1).some((cells) => cells.some((cell, column) => isFigure(cell) && (words[column] ?? '') !== ''));
}

/** Headings of groups may stand above the row that names units; titles have one cell, notes a colon. */
function top(block: readonly (readonly string[])[], naming: number): number {
  const above = block[naming - 1];
  const isGroups = above !== undefined && filled(above) > 1 && !above.some((cell) => /[:\uFF1A]/.test(cell));
  return isGroups ? top(block, naming - 1) : naming;
}

/** Headings go on below as long as a row has nothing under the naming columns and no figure. */
function bodyStart(block: readonly (readonly string[])[], naming: number): number {
  const names = (block[naming] ?? []).flatMap((cell, column) => (namingOf(cell) === null ? [] : [column]));
  const rest = block.slice(naming + 1);
  const found = rest.findIndex((cells) => names.some((column) => (cells[column] ?? '') !== '') || cells.some(isFigure));
  return found < 0 ? block.length : naming + 1 + found;
}

function headings(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const spread = rows.map((cells, row) => {
    let left = '';
    return Array.from({ length: width }, (_, column) => {
      const own = cells[column] ?? '';
      const hasBelow = rows.slice(row + 1).some((below) => (below[column] ?? '') !== '');
      if (own !== '' || !hasBelow) left = own;
      return own === '' && hasBelow ? left : own;
    });
  });
  return Array.from({ length: width }, (_, column) => [...new Set(spread.map((cells) => cells[column] ?? '').filter((part) => part !== ''))].join(' '));
}

function measureIn(rows: readonly (readonly string[])[]): string | null {
  for (const cells of rows) {
    const line = cells.join(' ').normalize('NFKC');
    for (const [, word = ''] of line.matchAll(/(?:单位|\bunits?|\bin)\s*:\s*([^\s,;)]+)/gi)) {
      const measure = measureName(word);
      if (measure !== null) return measure;
    }
  }
  return null;
}

function isFigure(cell: string): boolean {
  return /^[+\-\u2212]?[\d,]+(?:\.\d+)?%?$/.test(cell.normalize('NFKC').trim());
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length;
}
