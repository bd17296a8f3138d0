import { columnLetters, columnNumber } from './columns';
import type { Parts } from './parts';
import { parseAttributes, parseXml, serializePart, type XmlElement } from './xml';

/** A worksheet part: its cells as text, because they may be very many, and all around them as a tree. */
export interface SheetPart {
  readonly tree: XmlElement;
  /** What stands between `<sheetData>` and `</sheetData>`. */
  data: string;
}

export interface RawFormula {
  /** Empty for a plain formula; `t`, `ref`, `si` for arrays and shared ones. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Escaped, without `=`. */
  readonly text: string;
}

/** One `<c>` as it stands in the part; texts are still escaped. */
export interface RawCell {
  column: number;
  readonly style: string | undefined;
  readonly type: string | undefined;
  readonly formula: RawFormula | null;
  readonly value: string | null;
  /** `<is>…</is>` of an inline text. */
  readonly inline: string | null;
  /** Attributes for what we do not know, such as values richer than texts and numbers. */
  readonly extra?: Readonly<Record<string, string>>;
}

export interface RawRow {
  index: number;
  /** All but `r` and `spans`. */
  readonly attributes: Record<string, string>;
  cells: RawCell[];
}

const DATA = /<sheetData\s*(?:\/>|>([\s\S]*?)<\/sheetData\s*>)/;
const ROW = /<row(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/row\s*>)/g;
const CELL = /<c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/c\s*>)/g;
const FORMULA = /<f(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/f\s*>)/;
const VALUE = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v\s*>/;
const INLINE = /<is(?:\s[^>]*)?>[\s\S]*?<\/is\s*>/;

export function readSheetPart(parts: Parts, path: string): SheetPart {
  const text = parts.text(path);
  const match = DATA.exec(text);
  if (!match) return { tree: parseXml(text), data: '' };
  const around = `${text.slice(0, match.index)}<sheetData/>${text.slice(match.index + match[0].length)}`;
  return { tree: parseXml(around), data: match[1] ?? '' };
}

export function writeSheetPart(parts: Parts, path: string, sheet: SheetPart): void {
  const around = serializePart(sheet.tree);
  const at = around.indexOf('<sheetData/>');
  if (at < 0) throw new Error(`${path} has no place for cells`);
  parts.setText(path, `${around.slice(0, at)}<sheetData>${sheet.data}</sheetData>${around.slice(at + '<sheetData/>'.length)}`);
}

/** Rows in the order of the part; rows and cells without an address follow the one before. */
export function* readRows(data: string): Generator<RawRow> {
  let next = 0;
  for (const [, head, body] of data.matchAll(ROW)) {
    const { r, ...attributes } = parseAttributes(head ?? '');
    Reflect.deleteProperty(attributes, 'spans');
    const index = r === undefined ? next : Number(r) - 1;
    next = index + 1;
    yield { index, attributes, cells: body ? readCells(body) : [] };
  }
}

function readCells(body: string): RawCell[] {
  const cells: RawCell[] = [];
  let next = 0;
  for (const [, head = '', inner = ''] of body.matchAll(CELL)) {
    const { r, s: style, t: type, ...extra } = parseAttributes(head);
    const column = r === undefined ? next : columnNumber(r.replace(/\d+$/, ''));
    next = column + 1;
    const formula = FORMULA.exec(inner);
    cells.push({
      column,
      style,
      type,
      formula: formula && { attributes: parseAttributes(formula[1] ?? ''), text: formula[2] ?? '' },
      value: VALUE.exec(inner)?.[1] ?? null,
      inline: type === 'inlineStr' ? (INLINE.exec(inner)?.[0] ?? null) : null,
      ...(Object.keys(extra).length > 0 && { extra }),
    });
  }
  return cells;
}

export function writeRow({ index, attributes, cells }: RawRow): string {
  const number = index + 1;
  const rest = attributesText(attributes);
  if (cells.length === 0) return rest ? `<row r="${String(number)}"${rest}/>` : '';
  return `<row r="${String(number)}"${rest}>${cells.map((cell) => writeCell(cell, number)).join('')}</row>`;
}

function writeCell({ column, style, type, formula, value, inline, extra }: RawCell, rowNumber: number): string {
  const head = `<c r="${columnLetters(column)}${String(rowNumber)}"${style ? ` s="${style}"` : ''}${type ? ` t="${type}"` : ''}${extra ? attributesText(extra) : ''}`;
  const inner =
    (formula ? writeFormula(formula) : '') +
    (value === null ? '' : `<v>${value}</v>`) +
    (inline ?? '');
  return inner ? `${head}>${inner}</c>` : `${head}/>`;
}

function writeFormula({ attributes, text }: RawFormula): string {
  const head = `<f${attributesText(attributes)}`;
  return text === '' ? `${head}/>` : `${head}>${text}</f>`;
}

function attributesText(attributes: Readonly<Record<string, string>>): string {
  let text = '';
  for (const name in attributes) text += ` ${name}="${attributes[name] ?? ''}"`;
  return text;
}
