import { SHEET_COLUMNS, SHEET_ROWS } from '../../book/address';
import { DEFAULT_FORMAT } from '../../book/format';
import type { Area, CellFormat, Operation } from '../../book/operation';
import type { RawRow } from '../../../xlsx/package/sheetPart';
import { child, elements, flag, xml, type XmlElement } from '../../../xlsx/package/xml';
import type { Styles } from './styles';

interface Styled {
  readonly area: Area;
  readonly style: number;
}

/** A sheet's formats: columns' own first, then rows', then cells' wherever they differ from what lies below. */
export function readFormats(sheet: string, tree: XmlElement, rows: readonly RawRow[], styles: Styles): Operation[] {
  const columns = columnStyles(tree);
  const below = (column: number): number => columns.find(({ area }) => column >= area.column && column < area.column + area.columns)?.style ?? 0;
  const styledRows = rows
    .filter(({ attributes }) => flag(attributes.customFormat))
    .map(({ index, attributes }) => ({ style: Number(attributes.s ?? 0), area: { row: index, rows: 1, column: 0, columns: SHEET_COLUMNS } }));
  const cells = cellStyles(rows, below);
  const isPlain = columns.length === 0 && styledRows.length === 0;
  return [...columns, ...joinDown(styledRows), ...cells].flatMap(({ area, style }) => {
    const full = styles.format(style);
    const format = isPlain ? differences(full) : full;
    return Object.keys(format).length > 0 ? [{ type: 'setFormat' as const, sheet, area, format: withInnerLines(format, area) }] : [];
  });
}

function columnStyles(tree: XmlElement): Styled[] {
  return elements(child(tree, 'cols') ?? xml('cols'), 'col').flatMap(({ attributes: { min, max, style } }) => {
    if (style === undefined || style === '0') return [];
    return [{ style: Number(style), area: { row: 0, rows: SHEET_ROWS, column: Number(min) - 1, columns: Number(max) - Number(min) + 1 } }];
  });
}

function cellStyles(rows: readonly RawRow[], below: (column: number) => number): Styled[] {
  const stretches = rows.flatMap(({ index, attributes, cells }) => {
    const rowStyle = flag(attributes.customFormat) ? Number(attributes.s ?? 0) : null;
    const found: { column: number; columns: number; style: number }[] = [];
    for (const { column, style = '0' } of cells) {
      const number = Number(style);
      if (number === (rowStyle ?? below(column))) continue;
      const last = found.at(-1);
      if (last && last.style === number && last.column + last.columns === column) last.columns += 1;
      else found.push({ column, columns: 1, style: number });
    }
    return found.map(({ column, columns, style }) => ({ style, area: { row: index, rows: 1, column, columns } }));
  });
  return joinDown(stretches);
}

/** Joins what continues in the next row with the same columns and style. */
function joinDown(stretches: readonly Styled[]): Styled[] {
  const joined: { style: number; area: Area }[] = [];
  const open = new Map<string, number>();
  for (const { style, area } of stretches) {
    const key = `${String(area.column)}:${String(area.columns)}:${String(style)}`;
    const at = open.get(key);
    const above = at === undefined ? undefined : joined[at];
    if (above && at !== undefined && above.area.row + above.area.rows === area.row) {
      joined[at] = { style, area: { ...above.area, rows: above.area.rows + area.rows } };
    } else {
      open.set(key, joined.push({ style, area }) - 1);
    }
  }
  return joined;
}

function differences(format: CellFormat): Partial<CellFormat> {
  const entries = Object.entries(format).filter(([key, value]) => {
    const usual = DEFAULT_FORMAT[key as keyof CellFormat];
    return key === 'borders' ? Object.keys(value as object).length > 0 : value !== usual;
  });
  return Object.fromEntries(entries) as Partial<CellFormat>;
}

/** Every cell of the area has all the lines of its style, so the area has them inside as well. */
function withInnerLines(format: Partial<CellFormat>, area: Area): Partial<CellFormat> {
  if (!format.borders) return format;
  const { EdgeBottom, EdgeTop, EdgeRight, EdgeLeft } = format.borders;
  const InsideHorizontal = area.rows > 1 ? (EdgeBottom ?? EdgeTop) : undefined;
  const InsideVertical = area.columns > 1 ? (EdgeRight ?? EdgeLeft) : undefined;
  return {
    ...format,
    borders: { ...format.borders, ...(InsideHorizontal && { InsideHorizontal }), ...(InsideVertical && { InsideVertical }) },
  };
}
