import { addPart } from '../../../xlsx/package/addPart';
import { toFileText } from '../../../xlsx/package/escapes';
import type { Parts } from '../../../xlsx/package/parts';
import { escapeXml } from '../../../xlsx/package/xml';
import { readSharedStrings, sharedStringsPath } from '../../../xlsx/read/sharedStrings';

const EMPTY = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></sst>';
const PATH = 'xl/sharedStrings.xml';

/** The workbook's table of texts, to which cells refer by number; grows as cells are written. */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private readonly known: string[];
  private readonly added: string[] = [];

  constructor(
    private readonly parts: Parts,
    private readonly workbookPath: string,
  ) {
    const strings = readSharedStrings(parts, workbookPath);
    this.known = strings.map(({ text }) => text);
    strings.forEach(({ text, isRich }, number) => {
      if (!isRich && !this.numbers.has(text)) this.numbers.set(text, number);
    });
  }

  /** The texts by number, those added included. */
  get texts(): readonly string[] {
    return this.known;
  }

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.known.push(text) - 1;
    this.numbers.set(text, number);
    this.added.push(text);
    return number;
  }

  /** Writes the texts that were added into the part, which is made when there is none. */
  write(): void {
    if (this.added.length === 0) return;
    const items = this.added.map((text) => `<si><t xml:space="preserve">${escapeText(text)}</t></si>`).join('');
    const path = sharedStringsPath(this.parts, this.workbookPath);
    if (path && this.parts.has(path)) {
      this.parts.setText(path, withItems(this.parts.text(path), items));
      return;
    }
    addPart(this.parts, this.workbookPath, {
      path: PATH,
      relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings',
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
      text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${withItems(EMPTY, items)}`,
    });
  }
}

function escapeText(text: string): string {
  return escapeXml(toFileText(text));
}

/** The counts that a table may state are left out: they are optional, and wrong ones count as damage. */
function withItems(table: string, items: string): string {
  return table
    .replace(/<sst\b[^>]*>/, (tag) => tag.replace(/\s(?:count|uniqueCount)="[^"]*"/g, '').replace(/\/>$/, '></sst>'))
    .replace(/<\/sst\s*>/, () => `${items}</sst>`);
}
