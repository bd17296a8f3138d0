import { type Language, textIn } from '../../workbook/text';
import { type OutputTexts, outputsIn } from '../../workbook/text/outputsIn';
import { countLights } from '../track/lights';
import type { Circulated, CirculatedIndicator, CirculatedOffice, CirculatedProgress, CirculatedShortfall } from './circulated';
import type { CopyRows } from './copyRows';
import { type CopyColumn, copyLine, copyTable, type CopyLook, type CopyRow, type CopySheet } from './copySheet';

type Texts = OutputTexts['copy'];
/** Copies that have lines besides indicators. */
type LineRows = Exclude<CopyRows, 'none'>;

const WIDTHS: readonly number[] = [6, 26, 9, 13, 13, 13, 12, 12, 13, 15, 13, 10];
/** The same in all, with room for two names at the left and two counts at the right. */
const LINE_WIDTHS: readonly number[] = [6, 21, 14, ...WIDTHS.slice(3, 10), 11, 12];
const COLOURS: readonly CopyLook[] = ['body', 'green', 'blue', 'yellow', 'red', 'grey'];
const PERCENT = '0.0%';
const POINTS = '+0.00;-0.00;0.00';

/** The sheets of the leaders' copy, figure by figure from what may circulate: Board, indicators, and the lines that were chosen. */
export function copySheets(circulated: Circulated): readonly CopySheet[] {
  const texts = outputsIn(circulated.language).copy;
  return [boardCopy(circulated, texts), indicatorCopy(circulated, texts), ...(circulated.rows === 'none' ? [] : [lineCopy(circulated, circulated.rows, texts)])];
}

function boardCopy(circulated: Circulated, texts: Texts): CopySheet {
  const { rows, indicators, shortfalls, offices } = circulated;
  const worst = rows === 'none' ? [] : [copyLine(texts.shortfalls[rows], 'heading', WIDTHS.length, 22), ...copyTable(shortfallColumns(texts, rows), shortfalls)];
  return page(circulated, 'board', texts, [
    copyLine(tiles(circulated, texts), 'heading', WIDTHS.length, 20),
    ...copyTable(indicatorColumns(texts, circulated.language), indicators),
    ...worst,
    copyLine(texts.offices, 'heading', WIDTHS.length, 22),
    ...copyTable(rankColumns(texts), offices),
    ...notes([...indicators, ...shortfalls], rows, texts),
    copyLine(rows === 'anonymous' ? texts.lettersLegend : texts.legend, 'remark', WIDTHS.length, 16),
  ]);
}

/** What a dash, and what a letter stands for. */
function notes(items: readonly { readonly isWithheld: boolean }[], rows: CopyRows, texts: Texts): readonly CopyRow[] {
  return [
    ...(items.some(({ isWithheld }) => isWithheld) ? [copyLine(texts.withheldNote, 'remark', WIDTHS.length, 16)] : []),
    ...(rows === 'anonymous' ? [copyLine(texts.lettersNote, 'remark', WIDTHS.length, 16)] : []),
  ];
}

function indicatorCopy(circulated: Circulated, texts: Texts): CopySheet {
  const columns: readonly CopyColumn<CirculatedIndicator>[] = [
    ...indicatorColumns(texts, circulated.language),
    { header: texts.reported, cell: ({ due, missing }) => ({ value: due === 0 ? '' : `${due - missing}/${due}`, align: 'center' }) },
  ];
  const rows = [...copyTable(columns, circulated.indicators), ...notes(circulated.indicators, 'none', texts), copyLine(texts.legend, 'remark', WIDTHS.length, 16)];
  return page(circulated, 'indicators', texts, rows, [...WIDTHS, 10]);
}

function lineCopy(circulated: Circulated, rows: LineRows, texts: Texts): CopySheet {
  const { progress, language } = circulated;
  return page(circulated, rows, texts, [...copyTable(progressColumns(texts, language, rows), progress), ...notes(progress, rows, texts)], LINE_WIDTHS);
}

function page({ town, year, asOf }: Circulated, sheet: keyof Texts['sheets'], texts: Texts, rows: CopySheet['rows'], widths = WIDTHS): CopySheet {
  return {
    name: texts.sheets[sheet],
    widths,
    rows: [copyLine(texts.titles[sheet](town, year), 'title', WIDTHS.length, 32), copyLine(texts.remark(asOf), 'remark', WIDTHS.length, 18), ...rows],
  };
}

/** How many indicators stand at each light, in words. */
function tiles({ indicators, language }: Circulated, texts: Texts): string {
  const words: Readonly<Record<string, string>> = textIn(language).words.statuses;
  return [texts.tiles, ...countLights(indicators).map(({ name, count }) => `${words[name] ?? ''} ${count}`)].join('  ');
}

function indicatorColumns(texts: Texts, language: Language): readonly CopyColumn<CirculatedIndicator>[] {
  const { natures } = textIn(language).words;
  return [
    { header: texts.number, cell: (_, index) => ({ value: index + 1, align: 'center' }) },
    { header: texts.indicator, cell: ({ name }) => ({ value: name }) },
    { header: texts.measure, cell: ({ measure }) => ({ value: measure, align: 'center' }) },
    { header: texts.target, cell: ({ target, decimals }) => amount(target, decimals) },
    { header: texts.milestone, cell: ({ milestone, decimals }) => amount(milestone, decimals) },
    { header: texts.actual, cell: ({ actual, decimals, isWithheld }) => withheld(isWithheld, texts, amount(actual, decimals)) },
    { header: texts.completion, cell: ({ completion, isWithheld }) => withheld(isWithheld, texts, { value: completion, format: PERCENT }) },
    { header: texts.gap, cell: ({ gap, colour, isWithheld }) => withheld(isWithheld, texts, { value: gap, format: POINTS, look: COLOURS[colour] ?? 'body' }) },
    { header: texts.attainment, cell: ({ attainment, isWithheld }) => withheld(isWithheld, texts, { value: attainment, format: PERCENT }) },
    { header: texts.status, cell: ({ status, colour, isWithheld }) => withheld(isWithheld, texts, { value: status, look: COLOURS[colour] ?? 'body' }) },
    { header: texts.office, cell: ({ office }) => ({ value: office, align: 'center' }) },
    {
      header: texts.dataMonth,
      cell: ({ month, nature }) => ({ value: [natures[nature], month > 0 && texts.month(month)].filter(Boolean).join('/'), align: 'center' }),
    },
  ];
}

function shortfallColumns(texts: Texts, rows: LineRows): readonly CopyColumn<CirculatedShortfall>[] {
  const behind: CopyColumn<CirculatedShortfall> = { header: texts.behind, cell: (item) => ({ value: item.rows, align: 'center' }) };
  return [
    { header: texts.number, cell: (_, index) => ({ value: index + 1, align: 'center' }) },
    { header: texts.indicator, cell: ({ indicator }) => ({ value: indicator }) },
    { header: texts.measure, cell: ({ measure }) => ({ value: measure, align: 'center' }) },
    { header: texts.groups[rows], cell: ({ group }) => ({ value: group, align: 'center' }), span: rows === 'anonymous' ? 3 : 2 },
    ...(rows === 'anonymous' ? [] : [behind]),
    { header: texts.distance, cell: ({ distance, decimals, isWithheld }) => withheld(isWithheld, texts, amount(distance, decimals)), span: 3 },
    { header: texts.cost, cell: ({ cost, isWithheld }) => withheld(isWithheld, texts, { value: cost, format: '0.00' }), span: 3 },
  ];
}

function rankColumns(texts: Texts): readonly CopyColumn<CirculatedOffice>[] {
  return [
    { header: texts.rank, cell: ({ rank }) => ({ value: rank ?? texts.withheld, align: 'center' }) },
    { header: texts.office, cell: ({ office }) => ({ value: office }) },
    { header: texts.judged, cell: ({ judged }) => ({ value: judged, align: 'center' }), span: 2 },
    { header: texts.good, cell: ({ good }) => ({ value: good, align: 'center' }), span: 2 },
    { header: texts.share, cell: ({ share }) => (share === null ? { value: texts.withheld, align: 'center' } : { value: share, format: PERCENT, align: 'center' }), span: 3 },
    { header: texts.missing, cell: ({ missing }) => ({ value: missing, align: 'center' }), span: 3 },
  ];
}

function progressColumns(texts: Texts, language: Language, rows: LineRows): readonly CopyColumn<CirculatedProgress>[] {
  const figure = (item: CirculatedProgress, key: 'annual' | 'milestone' | 'actual') => withheld(item.isWithheld, texts, amount(item[key], item.decimals));
  const group: CopyColumn<CirculatedProgress> = { header: texts.groups[rows], cell: (item) => ({ value: item.group }), span: 2 };
  const indicator: CopyColumn<CirculatedProgress> = { header: texts.indicator, cell: (item) => ({ value: item.indicator }), span: 2 };
  const columns: readonly CopyColumn<CirculatedProgress>[] = [
    { header: texts.measure, cell: ({ measure }) => ({ value: measure, align: 'center' }) },
    { header: texts.units, cell: ({ units }) => ({ value: units, align: 'center' }) },
    { header: rows === 'anonymous' ? texts.ownAnnual : texts.annual, cell: (item) => figure(item, 'annual') },
    { header: texts.milestone, cell: (item) => figure(item, 'milestone') },
    { header: texts.actual, cell: (item) => figure(item, 'actual') },
    { header: texts.completion, cell: ({ completion, isWithheld }) => withheld(isWithheld, texts, { value: completion, format: PERCENT }) },
    { header: texts.nature, cell: ({ nature }) => ({ value: textIn(language).words.natures[nature], align: 'center' }) },
  ];
  if (rows !== 'anonymous') {
    return [group, indicator, ...columns, { header: texts.goodOfJudged, cell: ({ good, judged }) => ({ value: `${good}/${judged}`, align: 'center' }) }];
  }
  const light: CopyColumn<CirculatedProgress> = {
    header: texts.status,
    cell: (item) => (item.light ? { value: item.light.status, look: COLOURS[item.light.colour] ?? 'body' } : { value: texts.withheld, align: 'center' }),
    span: 2,
  };
  return [indicator, group, ...columns.filter(({ header }) => header !== texts.units), light];
}

function amount(value: number | null, decimals: number) {
  return { value, format: decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0', align: 'right' } as const;
}

function withheld<T>(isWithheld: boolean, texts: Texts, cell: T) {
  return isWithheld ? ({ value: texts.withheld, align: 'center' } as const) : cell;
}
