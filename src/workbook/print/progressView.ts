import { quoteText } from '../formulas/reference';
import { SETTING_NAMES } from '../formulas/status';
import { lightFormats } from '../sheets/ledgerLights';
import { ofFoundRow } from './foundRow';
import { titleFormula } from './splitView';
import type { PrintEdition, PrintView } from './printView';

const STATUS_COLUMN = 10;
const GAP_COLUMN = 7;
const CAUSE_WIDTH = 18;

/** Progress row by row, with lights, causes and next steps, without sums: figures to be verified stand in it. A4 landscape; `row` is the column that finds the ledger's row. */
export function progressView({ column, outputs }: PrintEdition, row: string): PrintView {
  const { print } = outputs;
  const { columns: headers } = print;
  const found = ofFoundRow(column, row);
  const [until, rest] = print.progressRemark;
  const share = { width: 7.5, format: '0.0%' };
  return {
    sheet: print.names.progress,
    name: 'XushiPrintProgress',
    title: titleFormula(print.titles.progress),
    remark: `=${quoteText(until)}&${SETTING_NAMES.asOf}&${quoteText(rest)}`,
    paper: 'a4',
    scale: 84,
    fontSize: 10.75,
    rowHeight: 30,
    headerHeight: 32,
    nameWidths: { indicator: 12.5, unit: 9 },
    remarkWidth: CAUSE_WIDTH,
    columns: [
      { header: headers.measure, width: 5, formula: found.text('measure'), horizontal: 'Center' },
      amount(headers.annual, found.number('annual')),
      amount(headers.milestone, found.rounded('milestone', 2)),
      amount(headers.toDate, found.number('toDate')),
      { header: headers.completion, formula: found.number('completion'), ...share },
      { header: headers.gap, width: 7.5, formula: found.number('gap'), format: '+0.00;-0.00;0.00' },
      { header: headers.attainment, formula: found.number('attainment'), ...share },
      { header: headers.needed, width: 8, formula: found.rounded('needed', 2), format: 'amount' },
      { header: headers.status, width: 10.5, formula: found.text('status') },
      { header: headers.dots, width: 12.5, formula: found.text('dots') },
      { header: headers.cause, width: CAUSE_WIDTH, formula: causeFormula(print, found) },
    ],
    colour: found.shown(found.ledger('_colour')).replace('""', '0'),
    lights: (area, colour) => [STATUS_COLUMN, GAP_COLUMN].flatMap((index) => lightFormats(area(index), colour)),
  };
}

function amount(header: string, formula: string) {
  return { header, width: 8.5, formula, format: 'amount' } as const;
}

/** Cause; next step (by a day). A deadline may be a date or words. */
function causeFormula(print: PrintEdition['outputs']['print'], { ledger, shown }: ReturnType<typeof ofFoundRow>): string {
  const [cause, step, deadline] = [ledger('cause'), ledger('nextStep'), ledger('deadline')];
  const [open, close] = print.until.map(quoteText);
  const [before, between, after] = print.monthDay.map(quoteText);
  const day = `IF(ISNUMBER(${deadline}),${before}&MONTH(${deadline})&${between}&DAY(${deadline})&${after},${deadline}&"")`;
  return shown(
    `${cause}&IF(AND(LEN(${cause})>0,LEN(${step})>0),${quoteText(print.clause)},"")&${step}&` +
      `IF(LEN(${deadline})>0,${open}&${day}&${close},"")`,
  );
}
