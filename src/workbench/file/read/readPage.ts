import { parseArea, SHEET_COLUMNS, SHEET_ROWS, splitSheetName } from '../../book/address';
import type { Area, Operation, PageLayout } from '../../book/operation';
import { child, elements, flag, textOf, type XmlElement } from '../../../xlsx/package/xml';
import { PAPER, splitSections } from '../patch/patchPage';
import type { NameEntry } from '../patch/patchWorkbook';
import { PRINT_AREA, PRINT_TITLES } from '../patch/workbookNames';

const POINTS_PER_INCH = 72;

/** The page set-up of a sheet, as far as its part and the workbook's names tell it. */
export function readPage(sheet: string, name: string, tree: XmlElement, names: readonly NameEntry[]): Operation[] {
  const layout = { ...readSetup(tree), ...readNames(names.filter((entry) => entry.sheet === name)) };
  return Object.keys(layout).length > 0 ? [{ type: 'setPageLayout', sheet, layout }] : [];
}

function readSetup(tree: XmlElement): Partial<PageLayout> {
  const options = child(tree, 'printOptions')?.attributes;
  const margins = child(tree, 'pageMargins')?.attributes;
  const texts = child(tree, 'headerFooter');
  const setup = child(tree, 'pageSetup')?.attributes ?? {};
  const fits = flag(child(child(tree, 'sheetPr'), 'pageSetUpPr')?.attributes.fitToPage);
  return {
    ...readPaper(setup),
    ...(fits && { fit: readFit(setup) }),
    ...(setup.scale !== undefined && { scale: Number(setup.scale) }),
    ...readBreaks(child(tree, 'rowBreaks')),
    ...(options && { centerHorizontally: flag(options.horizontalCentered), printGridlines: flag(options.gridLines) }),
    ...(margins && { margins: Object.fromEntries(Object.entries(margins).map(([side, inches]) => [side, points(Number(inches))])) }),
    ...(texts && { headerFooter: readTexts(texts) }),
  };
}

/** A break stands behind the row that its id counts; those that a program put in by itself are not kept. */
function readBreaks(breaks: XmlElement | undefined): Partial<PageLayout> {
  if (!breaks) return {};
  const rows = elements(breaks, 'brk').filter(({ attributes }) => flag(attributes.man)).map(({ attributes }) => Number(attributes.id));
  return rows.length > 0 ? { rowBreaks: rows.sort((left, right) => left - right) } : {};
}

function points(inches: number): number {
  return Number((inches * POINTS_PER_INCH).toFixed(4));
}

function readPaper({ orientation, paperSize, blackAndWhite }: Readonly<Record<string, string>>): Partial<PageLayout> {
  const paper = Object.entries(PAPER).find(([, number]) => String(number) === paperSize)?.[0];
  return {
    ...(orientation && { orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait' }),
    ...(paper && { paperSize: paper.slice(0, 1).toUpperCase() + paper.slice(1) }),
    ...(blackAndWhite !== undefined && { blackAndWhite: flag(blackAndWhite) }),
  };
}

function readFit({ fitToWidth = '1', fitToHeight = '1' }: Readonly<Record<string, string>>): PageLayout['fit'] {
  return { ...(fitToWidth !== '0' && { wide: Number(fitToWidth) }), ...(fitToHeight !== '0' && { tall: Number(fitToHeight) }) };
}

function readTexts(texts: XmlElement): PageLayout['headerFooter'] {
  const header = splitSections(textOf(child(texts, 'oddHeader')));
  const footer = splitSections(textOf(child(texts, 'oddFooter')));
  const entries = (['left', 'center', 'right'] as const).flatMap((section) => [
    [`${section}Header`, header[section]],
    [`${section}Footer`, footer[section]],
  ]);
  return Object.fromEntries(entries.filter(([, text]) => text)) as PageLayout['headerFooter'];
}

function readNames(names: readonly NameEntry[]): Partial<PageLayout> {
  const area = areasOf(names.find(({ name }) => name === PRINT_AREA)?.formula);
  const titles = areasOf(names.find(({ name }) => name === PRINT_TITLES)?.formula);
  const rows = titles.find(({ columns }) => columns === SHEET_COLUMNS);
  const columns = titles.find((candidate) => candidate.rows === SHEET_ROWS);
  return {
    ...(area.length === 1 && area[0] && { printArea: area[0] }),
    ...(rows && { titleRows: { first: rows.row, last: rows.row + rows.rows - 1 } }),
    ...(columns && { titleColumns: { first: columns.column, last: columns.column + columns.columns - 1 } }),
  };
}

function areasOf(formula: string | undefined): Area[] {
  return (formula ?? '')
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((reference) => parseArea(splitSheetName(reference).rest))
    .filter((area) => area !== null);
}
