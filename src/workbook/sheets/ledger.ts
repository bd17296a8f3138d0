import { LARGEST_FIGURE } from '../../domain/amount';
import type { Content } from '../content';
import { ledgerFormulas } from '../formulas/ledger/ledgerFormulas';
import type { FormatSpec, SheetSpec, ValidationSpec } from '../spec';
import type { Layouts } from '../tables';
import { type LedgerKey, monthEndKeys } from '../tables/columns';
import { FIRST_ROW, MONTH_ROW, MONTHS, monthKeys } from '../tables/layout';
import { amountFormat, bodyAddress, type Edition } from './frame';
import { ledgerLights } from './ledgerLights';
import { ledgerRows } from './ledgerRows';
import { palette } from './palette';
import { plainTable } from './plainTable';
import { listValidation, monthValidation, numberValidation } from './validations';

const AMOUNTS: readonly (readonly [LedgerKey, LedgerKey])[] = [
  ['lastYear', 'lastYear'], ['minimum', 'maximum'], ['annual', 'stretch'], ['month1', 'month12'],
  ['toDate', 'toDate'], ['milestone', 'milestone'], ['needed', 'projection'],
];

export function ledgerSheet(edition: Edition, tables: Layouts, content: Content): SheetSpec {
  const { text } = edition;
  const table = tables.ledger;
  const count = content.assignments.length;
  const area = (from: LedgerKey, to: LedgerKey = from): string => bodyAddress(table.letter(from), table.letter(to), count);
  const sheet = plainTable(edition, {
    layout: table,
    title: `${content.town}${text.board.title[0]}${content.year}${text.titles.ledger}`,
    remark: text.remarks.ledger,
    rows: ledgerRows(edition, tables, content),
    formulas: ledgerFormulas(tables, text),
    widths: {
      indicator: 22, unit: 13, leadOffice: 10, contactLeader: 10, measure: 8, hold: 8, startMonth: 8, rampUp: 10, weight: 9,
      origin: 64, cause: 24, nextStep: 24, source: 15, nature: 9, dataMonth: 8, gap: 11, status: 18, rank: 7, periodsBehind: 9, dots: 17, remark: 30, deadline: 12, outlook: 11, matter: 9,
    },
    formats: [
      { address: area('indicator', 'contactLeader'), numberFormat: '@' },
      { address: area('rampUp'), numberFormat: '@' },
      { address: area('month1', 'month12'), fill: palette.input },
      { address: area('dataMonth'), horizontal: 'Center' },
      { address: area('completion', 'scheduled'), numberFormat: '0.0%' },
      { address: area('gap'), numberFormat: '+0.00;-0.00;0.00' },
      { address: area('attainment'), numberFormat: '0.0%' },
      { address: area('rank'), horizontal: 'Center' },
      { address: area('periodsBehind'), horizontal: 'Center' },
      ...decimalRuns(content).flatMap((run) => amountFormats(tables, run)),
    ],
    validations: validations(edition, area),
    freezeColumns: 2,
    tabColor: '#00582A',
  });
  return {
    ...sheet,
    literals: [...sheet.literals, ...monthNumbers(tables), ...groupLabels(edition, tables)],
    formats: [...sheet.formats, ...groupBands(tables)],
    conditionalFormats: ledgerLights(tables, count),
    columns: [...sheet.columns, ...outline(tables, content.asOf)],
    page: sheet.page && { ...sheet.page, paper: 'a3', fitWide: 2, titleColumns: '$A:$B' },
  };
}

function validations(edition: Edition, area: (from: LedgerKey, to?: LedgerKey) => string): readonly ValidationSpec[] {
  const { prompts, words } = edition.text;
  const [promptTitle, before, after] = prompts.actual;
  const [errorTitle, errorMessage] = prompts.actualError;
  return [
    ...monthKeys.map((key, index): ValidationSpec => ({
      address: area(key),
      rule: { kind: 'decimal', operator: 'between', from: -LARGEST_FIGURE, to: LARGEST_FIGURE },
      prompt: { title: promptTitle, message: index === 0 ? prompts.actualFirst : `${before}${index + 1}${after}` },
      error: { title: errorTitle, message: errorMessage, style: 'stop' },
    })),
    listValidation(edition, area('hold'), Object.values(words.holds)),
    listValidation(edition, area('nature'), Object.values(words.natures)),
    listValidation(edition, area('outlook'), Object.values(words.outlooks)),
    listValidation(edition, area('matter'), [words.answers.yes]),
    monthValidation(edition, area('startMonth')),
    numberValidation(edition, area('lastYear', 'maximum')),
    numberValidation(edition, area('annual', 'stretch')),
  ];
}

/** Rows below one another with the same decimals share their formats. */
function decimalRuns(content: Content): readonly { readonly first: number; readonly last: number; readonly decimals: number }[] {
  const decimals = new Map(content.indicators.map((indicator) => [indicator.name, indicator.decimals]));
  const runs: { first: number; last: number; decimals: number }[] = [];
  content.assignments.forEach((row, index) => {
    const places = decimals.get(row.indicator) ?? 0;
    const current = runs.at(-1);
    if (current && current.decimals === places) current.last = FIRST_ROW + index;
    else runs.push({ first: FIRST_ROW + index, last: FIRST_ROW + index, decimals: places });
  });
  return runs;
}

function amountFormats(tables: Layouts, run: { first: number; last: number; decimals: number }): readonly FormatSpec[] {
  const plain = amountFormat(run.decimals);
  const block = (from: LedgerKey, to: LedgerKey): string =>
    `${tables.ledger.letter(from)}${run.first}:${tables.ledger.letter(to)}${run.last}`;
  return [
    ...AMOUNTS.map(([from, to]) => ({ address: block(from, to), numberFormat: plain })),
    { address: block('distance', 'distance'), numberFormat: `${plain};[Red]-${plain};${plain}` },
  ];
}

function monthNumbers(tables: Layouts): SheetSpec['literals'] {
  const { letter } = tables.ledger;
  return [
    { address: `${letter('month1')}${MONTH_ROW}:${letter('month12')}${MONTH_ROW}`, rows: [[...MONTHS]] },
    { address: `${letter(monthEndKeys[0])}${MONTH_ROW}:${letter(monthEndKeys[11])}${MONTH_ROW}`, rows: [[...MONTHS]] },
  ];
}

const GROUPS = [
  ['identity', 'indicator', 'measure', '#44546A'],
  ['inputs', 'lastYear', 'rampUp', '#7F6000'],
  ['plan', 'annual', 'origin', '#1F4E79'],
  ['actuals', 'month1', 'matter', '#00582A'],
  ['status', 'dataMonth', 'remark', '#833C0B'],
] as const satisfies readonly (readonly [string, LedgerKey, LedgerKey, string])[];

function groupLabels({ text }: Edition, tables: Layouts): SheetSpec['literals'] {
  return GROUPS.map(([group, from]) => ({ address: `${tables.ledger.letter(from)}4`, rows: [[text.ledgerGroups[group]]] }));
}

function groupBands(tables: Layouts): readonly FormatSpec[] {
  return GROUPS.map(([, from, to, fill]) => ({
    address: `${tables.ledger.letter(from)}4:${tables.ledger.letter(to)}4`,
    fill,
    fontColor: palette.headerText,
    bold: true,
  }));
}

/** The inputs can be folded away; of the months only those of the as-of quarter stand open. */
function outline(tables: Layouts, asOf: number): SheetSpec['columns'] {
  const { index } = tables.ledger;
  const quarter = Math.ceil(asOf / 3);
  const open = { first: index('month1') + 3 * (quarter - 1), last: index('month1') + 3 * quarter - 1 };
  return [
    { first: index('lastYear'), last: index('rampUp'), group: { collapsed: false } },
    ...(quarter > 1 ? [{ first: index('month1'), last: open.first - 1, group: { collapsed: true } }] : []),
    ...(quarter < 4 ? [{ first: open.last + 1, last: index('month12'), group: { collapsed: true } }] : []),
  ];
}
