import type { Book } from '../../book/book';
import type { Area, CellContent } from '../../book/operation';
import type { Table } from '../../book/table';

type Content = readonly (readonly (CellContent | undefined)[])[];

/** Header cells of tables hold text, none twice: numbers turn to text, empty ones get a name of their own. */
export function nameHeaders(book: Book, sheet: string, area: Area, cells: Content): Content {
  return book.tablesOn(sheet).reduce<Content>((content, table) => nameTableHeaders(book, table, area, content), cells);
}

function nameTableHeaders(book: Book, table: Table, area: Area, cells: Content): Content {
  const index = table.area.row - area.row;
  const line = cells[index];
  if (!line) return cells;
  const taken = new Set<string>();
  for (let column = table.area.column; column < table.area.column + table.area.columns; column++) {
    if (line[column - area.column] === undefined) taken.add(String(book.value(table.sheet, table.area.row, column)).toLowerCase());
  }
  const named = line.map((content, j) => {
    const position = area.column + j - table.area.column;
    if (!content || position < 0 || position >= table.area.columns) return content;
    return { value: freeHeader(headerText(content), position, taken) };
  });
  return cells.map((other, i) => (i === index ? named : other));
}

function headerText({ formula, value }: CellContent): string {
  if (typeof value === 'boolean') return String(value).toUpperCase();
  return formula ?? (value === null ? '' : String(value));
}

/** The wanted name, or the next free one in Excel's manner: `Column3` for none, `Name2` for one that is taken. */
export function freeHeader(wanted: string, position: number, taken: Set<string>): string {
  const base = wanted === '' ? 'Column' : wanted;
  let name = wanted === '' ? `Column${position + 1}` : wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
  taken.add(name.toLowerCase());
  return name;
}
