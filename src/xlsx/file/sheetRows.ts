import type { FileCell, FileSheet } from '../../app/files';
import { Damaged } from '../package/damaged';
import { scanXml, type XmlEvents } from '../package/scanXml';
import { escapeXml, parseAttributes } from '../package/xml';
import type { CellCount } from './cellCount';
import { type CellHead, readCellHead } from './cellHead';
import { fileCell, type Meaning } from './cells';
import { checkedLength } from './checkedLength';
import { MOST_COLUMNS, MOST_ROWS } from './limits';
import { localName } from './readElements';
import { RichText } from './richText';

/**
 * The filled cells of a worksheet part. Rows and cells without an address follow the one before.
 * Throws `Refused` when `count` finds too many, and `Damaged`.
 */
export function readSheetRows(part: string, meaning: Meaning, count: CellCount): FileSheet['rows'] {
  const scan = new SheetScan(meaning, count);
  scanXml(part, scan);
  return [...scan.rows].map(([row, cells]) => ({ row, cells })).sort((a, b) => a.row - b.row);
}

/** The names that elements have on the way down to a cell. */
const WAY = ['worksheet', 'sheetData', 'row', 'c'];
const ROW = 2;
const CELL = 3;
const INSIDE = WAY.length;
const NO_HEAD: CellHead = { column: null, style: undefined, type: undefined };

class SheetScan implements XmlEvents {
  readonly rows = new Map<number, Map<number, FileCell>>();
  /** How many elements that are open stand on the way. */
  private gone = 0;
  private row = 0;
  private column = -1;
  private head: CellHead = NO_HEAD;
  private formula: string | null = null;
  private value: string | null = null;
  private inline: string | null = null;
  /** Name of the element in the cell that is open, and its text, escaped. */
  private part = '';
  private gathered = '';
  private readonly rich = new RichText();

  constructor(
    private readonly meaning: Meaning,
    private readonly count: CellCount,
  ) {}

  open(name: string, attributes: string, depth: number): void {
    if (depth === this.gone && depth < INSIDE) {
      if (localName(name) === WAY[depth]) this.step(attributes, depth);
    } else if (this.gone < INSIDE) return;
    else if (depth === INSIDE) {
      this.part = localName(name);
      this.gathered = '';
    } else if (this.part === 'is') this.rich.open(localName(name), depth);
  }

  close(_: string, depth: number): void {
    if (this.gone === INSIDE && depth >= INSIDE) {
      if (depth > INSIDE) this.rich.close(depth);
      else this.endPart();
    } else if (depth === this.gone - 1) {
      if (depth === CELL) this.keep();
      this.gone = depth;
    }
  }

  text(text: string, isLiteral: boolean): void {
    if (this.gone < INSIDE || this.part === '') return;
    if (this.part === 'is') this.rich.text(text, isLiteral);
    else this.gathered = checkedLength(this.gathered + (isLiteral ? escapeXml(text) : text));
  }

  private step(attributes: string, depth: number): void {
    this.gone = depth + 1;
    if (depth === ROW) {
      this.row = rowNumber(parseAttributes(attributes).r, this.row + 1);
      this.column = -1;
    } else if (depth === CELL) {
      this.head = readCellHead(attributes);
      this.column = this.head.column ?? this.column + 1;
      this.formula = this.value = this.inline = null;
    }
  }

  private endPart(): void {
    if (this.part === 'is') this.inline = this.rich.take();
    else if (this.part === 'f') this.formula = this.gathered;
    else if (this.part === 'v') this.value = this.gathered;
    this.part = '';
  }

  private keep(): void {
    const { head, formula, value, inline } = this;
    const isBlank = formula === null && value === null && inline === null;
    const cell = isBlank ? null : fileCell({ style: head.style, type: head.type, formula, value, inline }, this.meaning);
    this.count.add(cell !== null);
    if (!cell) return;
    if (this.column >= MOST_COLUMNS) throw new Damaged('a cell stands beyond the last column');
    const cells = this.rows.get(this.row) ?? new Map<number, FileCell>();
    this.rows.set(this.row, cells.set(this.column, cell));
  }
}

function rowNumber(text: string | undefined, next: number): number {
  const row = text === undefined ? next : Number(text);
  if (!Number.isInteger(row) || row < 1 || row > MOST_ROWS) throw new Damaged('a row has no lawful number');
  return row;
}
