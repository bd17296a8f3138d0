import type { PackCell, PackLine } from '../../workbook/pack/packSpec';
import type { Literal } from '../../workbook/spec';
import { cachedValue } from '../package/cachedValue';
import { columnLetters } from '../package/columns';
import { toFileText } from '../package/escapes';
import { escapeXml } from '../package/xml';

/** `<row>` elements of lines from row 1 on; `styles` are the file's numbers of the lines' own. */
export function sheetRows(lines: readonly PackLine[], styles: readonly number[]): string {
  return lines
    .map(({ height, isFixed, cells }, index) => {
      const row = index + 1;
      const written = cells.map((cell, column) => (cell ? cellText(cell, `${columnLetters(column)}${String(row)}`, styles[cell.style] ?? 0) : '')).join('');
      return `<row r="${String(row)}" ht="${String(height)}"${isFixed ? ' customHeight="1"' : ''}>${written}</row>`;
    })
    .join('');
}

/** Rows of plain values from row 1 on. */
export function plainRows(rows: readonly (readonly Literal[])[]): string {
  return rows
    .map((cells, index) => {
      const row = String(index + 1);
      return `<row r="${row}">${cells.map((value, column) => (value === null ? '' : literal(value, ` r="${columnLetters(column)}${row}"`))).join('')}</row>`;
    })
    .join('');
}

function cellText({ value, formula }: PackCell, address: string, style: number): string {
  const head = ` r="${address}" s="${String(style)}"`;
  if (formula === undefined) return literal(value, head);
  const cached = cachedValue(value);
  return `<c${head}${cached.type ? ` t="${cached.type}"` : ''}><f>${escapeXml(formula.slice(1))}</f>${cached.value === null ? '' : `<v>${cached.value}</v>`}</c>`;
}

function literal(value: Literal, head: string): string {
  if (value === null || value === '') return `<c${head}/>`;
  if (typeof value === 'boolean') return `<c${head} t="b"><v>${value ? '1' : '0'}</v></c>`;
  if (typeof value === 'number') return `<c${head}><v>${String(value)}</v></c>`;
  return `<c${head} t="inlineStr"><is><t xml:space="preserve">${escapeXml(toFileText(value))}</t></is></c>`;
}
