import { parse } from 'papaparse';

/**
 * A pasted block as rows of cells: tabs between cells, quotes around cells with line breaks, as Excel, WPS and Word
 * copy tables; without tabs every line is one cell, as in a document. Cells are trimmed, also of full-width and
 * non-breaking spaces, and are '' where they are blank, as below a merged header; blank lines and trailing blank cells
 * are dropped, so rows differ in length.
 */
export function readBlock(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const rows = plain.includes('\t') ? tableRows(plain) : plain.split('\n').map((line) => [line]);
  return rows.map((row) => withoutTrailing(row.map(cleaned))).filter((row) => row.length > 0);
}

/** A quote that is no frame around a cell, such as an inch mark or a quotation, is text. */
function tableRows(text: string): readonly (readonly string[])[] {
  const framed = parse<string[]>(text, { delimiter: '\t', newline: '\n' });
  if (framed.errors.every(({ type }) => type !== 'Quotes')) return framed.data;
  return text.split('\n').map((line) => line.split('\t'));
}

function cleaned(cell: string): string {
  return cell.replace(/[\s\u00A0\u200B\u3000]+/g, ' ').trim();
}

function withoutTrailing(row: readonly string[]): readonly string[] {
  return row.slice(0, row.reduce((length, cell, index) => (cell === '' ? length : index + 1), 0));
}
