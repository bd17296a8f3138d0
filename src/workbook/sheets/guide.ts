import type { Content } from '../content';
import { quoteSheet } from '../formulas/reference';
import type { FormatSpec, LiteralBlock, NameSpec, SheetSpec } from '../spec';
import { guideIn } from '../text/guideIn';
import { type Edition, fontOf } from './frame';
import { lights, palette } from './palette';

/** By this name the guide is found, whatever its sheet is called. */
export const GUIDE_NAME = 'XushiGuide';

const COLUMNS = ['B', 'C', 'D', 'E', 'F', 'G'] as const;
/** Characters: together they fill the width of an A4 page. */
const WIDTHS = { zh: { label: 13, cell: 13.5 }, en: { label: 16, cell: 15 } } as const;
const LINE_HEIGHT = 18;
const LAST_COLUMN = 'G';
const INPUT = { fill: palette.input };

/** Half a page for whoever takes over: what to do each month, who fills what, what colours mean, whom to call. */
export function guideSheet(edition: Edition, content: Pick<Content, 'indicators'>): SheetSpec {
  const { text, language } = edition;
  const { guide } = guideIn(language);
  const { statuses } = text.words;
  const documents = [...new Set(content.indicators.map(({ documentNumber }) => documentNumber))].filter((number) => number !== '').join(language === 'zh' ? '、' : ', ');
  const page = new Page();
  [guide.first, guide.month, guide.who, guide.figures].forEach(({ label, lines }) => page.section(label, lines));
  page.cells(guide.colours.label, [
    { text: guide.colours.input, look: INPUT },
    { text: guide.colours.formula, look: { fill: palette.formula } },
  ]);
  page.cells(guide.lights.label, [
    { text: statuses.done, look: lights.green },
    { text: statuses.onSchedule, look: lights.green },
    { text: statuses.nearSchedule, look: lights.blue },
    { text: statuses.behind, look: lights.yellow },
    { text: statuses.farBehind, look: lights.red },
    { text: statuses.toVerify, look: lights.grey },
  ]);
  page.section(guide.trouble.label, [...guide.trouble.lines, guide.trouble.more]);
  page.cells(guide.documents.label, [{ text: documents || null, look: INPUT, span: COLUMNS.length }]);
  page.cells(guide.contacts.label, guide.contacts.blanks.flatMap((who) => [{ text: who }, { text: null, look: INPUT }]));
  const { last } = page;
  const { label, cell } = WIDTHS[language];
  return {
    name: text.sheets.guide,
    tabColor: '#44546A',
    showGridlines: false,
    font: fontOf(language),
    literals: [{ address: 'A1:A2', rows: [[guide.title], [guide.remark]] }, ...page.literals],
    formulas: [],
    fills: [],
    tables: [],
    formats: [
      { address: 'A1', fontSize: 16, bold: true, fontColor: palette.header },
      { address: 'A2', fontColor: palette.muted },
      { address: `A3:A${last}`, bold: true, fontColor: palette.header, vertical: 'Center' },
      { address: `B3:${LAST_COLUMN}${last}`, vertical: 'Center' },
      ...page.formats,
    ],
    conditionalFormats: [],
    validations: [],
    columns: [
      { first: 0, last: 0, width: label },
      { first: 1, last: COLUMNS.length, width: cell },
    ],
    rows: [
      { first: 0, last: 0, height: 24 },
      { first: 1, last: last - 1, height: LINE_HEIGHT },
    ],
    page: { orientation: 'portrait', paper: 'a4', fitWide: 1, fitTall: 1, printArea: `A1:${LAST_COLUMN}${last}`, margins: { left: 1.2, right: 1.2, top: 1.2, bottom: 1.2 } },
  };
}

export function guideName({ text }: Pick<Edition, 'text'>): NameSpec {
  return { name: GUIDE_NAME, reference: `=${quoteSheet(text.sheets.guide)}!$A$1` };
}

interface Cell {
  readonly text: string | null;
  readonly look?: Omit<FormatSpec, 'address'>;
  /** Columns that it takes. */
  readonly span?: number;
}

/** The page from its third row on, filled line by line. */
class Page {
  last = 2;
  readonly literals: LiteralBlock[] = [];
  readonly formats: FormatSpec[] = [];

  section(label: string, lines: readonly string[]): void {
    const first = this.last + 1;
    this.last += lines.length;
    this.literals.push({ address: `A${first}:B${this.last}`, rows: lines.map((line, index) => [index === 0 ? label : null, line]) });
    this.close();
  }

  /** Cells side by side; a frame where they are filled. */
  cells(label: string, cells: readonly Cell[]): void {
    this.last += 1;
    const row = this.last;
    const texts = cells.map(({ text }) => text);
    this.literals.push({ address: `A${row}:${COLUMNS[cells.length - 1] ?? LAST_COLUMN}${row}`, rows: [[label, ...texts]] });
    cells.forEach(({ look, span = 1 }, index) => {
      if (!look) return;
      const [from, to] = [COLUMNS[index] ?? 'B', COLUMNS[index + span - 1] ?? LAST_COLUMN];
      this.formats.push({ address: `${from}${row}:${to}${row}`, ...look, border: { color: palette.line, edges: 'outline' } });
    });
    this.close();
  }

  private close(): void {
    this.formats.push({ address: `A${this.last}:${LAST_COLUMN}${this.last}`, border: { color: palette.line, edges: 'bottom' } });
  }
}
