import { SHEET_COLUMNS } from '../../book/address';
import type { PageLayout } from '../../book/operation';
import { ensureChild, removeChildren } from '../../../xlsx/package/schemaOrder';
import { elements, textOf, xml, type XmlElement } from '../../../xlsx/package/xml';

/** Windows' paper numbers (DMPAPER_*), as the file format uses them, by Excel.PaperType. */
export const PAPER: Readonly<Record<string, number>> = {
  letter: 1, tabloid: 3, ledger: 4, legal: 5, statement: 6, executive: 7, a3: 8, a4: 9, a4Small: 10, a5: 11, b4: 12, b5: 13,
  folio: 14, quatro: 15, paper10x14: 16, paper11x17: 17,
};
const POINTS_PER_INCH = 72;
const DEFAULT_MARGINS = { left: '0.7', right: '0.7', top: '0.75', bottom: '0.75', header: '0.3', footer: '0.3' };

export function paperNumber(name: string): number {
  const entry = Object.entries(PAPER).find(([known]) => known.toLowerCase() === name.toLowerCase());
  if (!entry) throw new Error(`unknown paper size ${name}`);
  return entry[1];
}

/** Writes the page set-up, all but print area and titles, which are names of the workbook. */
export function patchPage(tree: XmlElement, page: Partial<PageLayout>): void {
  if (page.fit) setFit(tree, page.fit);
  if (page.centerHorizontally !== undefined || page.printGridlines !== undefined) {
    const options = ensureChild(tree, 'printOptions').attributes;
    if (page.centerHorizontally !== undefined) options.horizontalCentered = page.centerHorizontally ? '1' : '0';
    if (page.printGridlines !== undefined) options.gridLines = page.printGridlines ? '1' : '0';
  }
  if (page.margins) {
    const margins = ensureChild(tree, 'pageMargins');
    margins.attributes = { ...DEFAULT_MARGINS, ...margins.attributes };
    for (const [side, points] of Object.entries(page.margins)) {
      margins.attributes[side] = String(Number((points / POINTS_PER_INCH).toFixed(6)));
    }
  }
  const setup = pageSetupAttributes(page);
  if (Object.keys(setup).length > 0) Object.assign(ensureChild(tree, 'pageSetup').attributes, setup);
  if (page.headerFooter) setHeaderFooter(tree, page.headerFooter);
  if (page.rowBreaks) setBreaks(tree, page.rowBreaks);
}

/** Breaks go across all columns. */
function setBreaks(tree: XmlElement, rows: readonly number[]): void {
  removeChildren(tree, 'rowBreaks');
  if (rows.length === 0) return;
  const breaks = ensureChild(tree, 'rowBreaks');
  breaks.attributes = { count: String(rows.length), manualBreakCount: String(rows.length) };
  breaks.children = rows.map((row) => xml('brk', { id: row, max: SHEET_COLUMNS - 1, man: 1 }));
}

function pageSetupAttributes(page: Partial<PageLayout>): Record<string, string> {
  return {
    ...(page.orientation && { orientation: page.orientation.toLowerCase() }),
    ...(page.paperSize && { paperSize: String(paperNumber(page.paperSize)) }),
    ...(page.blackAndWhite !== undefined && { blackAndWhite: page.blackAndWhite ? '1' : '0' }),
    ...(page.scale !== undefined && { scale: String(page.scale) }),
    ...(page.fit && { fitToWidth: String(page.fit.wide ?? 0), fitToHeight: String(page.fit.tall ?? 0) }),
  };
}

function setFit(tree: XmlElement, fit: PageLayout['fit']): void {
  const on = fit.wide !== undefined || fit.tall !== undefined;
  ensureChild(ensureChild(tree, 'sheetPr'), 'pageSetUpPr').attributes.fitToPage = on ? '1' : '0';
}

const SECTIONS = ['left', 'center', 'right'] as const;

/** `&L…&C…&R…` of one line, by section; a text without a mark is the centre. */
export function splitSections(text: string): Record<(typeof SECTIONS)[number], string> {
  const parts = { left: '', center: '', right: '' };
  const marks = { L: 'left', C: 'center', R: 'right' } as const;
  let section: (typeof SECTIONS)[number] = 'center';
  for (const [piece] of text.matchAll(/&[LCR]|&&|[^&]+|&/g)) {
    const mark = /^&([LCR])$/.exec(piece)?.[1] as keyof typeof marks | undefined;
    if (mark) section = marks[mark];
    else parts[section] += piece;
  }
  return parts;
}

function setHeaderFooter(tree: XmlElement, changes: PageLayout['headerFooter']): void {
  const parent = ensureChild(tree, 'headerFooter');
  const line = (tag: string, kind: 'Header' | 'Footer'): void => {
    const known = elements(parent, tag)[0];
    const sections = splitSections(textOf(known));
    for (const section of SECTIONS) sections[section] = changes[`${section}${kind}`] ?? sections[section];
    const text = SECTIONS.map((section) => (sections[section] ? `&${section[0]?.toUpperCase() ?? ''}${sections[section]}` : '')).join('');
    parent.children = elements(parent).filter((element) => element !== known);
    if (text) parent.children.splice(tag === 'oddHeader' ? 0 : elements(parent, 'oddHeader').length, 0, xml(tag, {}, text));
  };
  line('oddHeader', 'Header');
  line('oddFooter', 'Footer');
}
