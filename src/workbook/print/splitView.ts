import { quoteText } from '../formulas/reference';
import { KIND, SETTING_NAMES } from '../formulas/status';
import { quarterKeys } from '../tables/layout';
import { ofFoundRow } from './foundRow';
import type { PrintEdition, PrintView } from './printView';

/** Annual targets and cumulative quarters, to be handed out and signed. A3 landscape; `row` is the column that finds the ledger's row. */
export function splitView({ column, outputs, text }: PrintEdition, row: string): PrintView {
  const { print } = outputs;
  const { columns: headers } = print;
  const { ledger, shown, ...found } = ofFoundRow(column, row);
  // Levels are not added up over the quarters, nor are rates.
  const isLevel = `OR(${ledger('_kind')}=${KIND.stock},${ledger('_kind')}=${KIND.rate})`;
  const through = (quarter: number): string => {
    const parts = quarterKeys.slice(0, quarter).map(ledger);
    return shown(`IF(${isLevel},IF(ISNUMBER(${parts[quarter - 1]}),${parts[quarter - 1]},""),IF(COUNT(${parts.join(',')})<${quarter},"",${parts.join('+')}))`);
  };
  const start = ledger('startMonth');
  const [before, after] = print.startMonth.map(quoteText);
  return {
    sheet: print.names.split,
    name: 'XushiPrintSplit',
    title: titleFormula(print.titles.split),
    remark: `=${quoteText(print.splitRemark)}`,
    paper: 'a3',
    scale: 100,
    fontSize: 11,
    rowHeight: 21,
    headerHeight: 36,
    nameWidths: { indicator: 25, unit: 18 },
    remarkWidth: 17,
    columns: [
      { header: headers.measure, width: 8, formula: found.text('measure'), horizontal: 'Center' },
      amount(headers.lastYear, found.number('lastYear')),
      amount(headers.annual, found.number('annual')),
      ...headers.quarters.map((header, index) => amount(header, through(index + 1))),
      amount(headers.stretch, found.number('stretch')),
      {
        header: headers.remark,
        width: 17,
        formula: shown(`IF(${ledger('_out')}=1,${quoteText(text.words.statuses.stopped)},IF(N(${start})>0,${before}&${start}&${after},""))`),
      },
    ],
  };
}

function amount(header: string, formula: string) {
  return { header, width: 12, formula, format: 'amount', isSummed: true } as const;
}

/** The town's name and year around the view's own words. */
export function titleFormula([before, after]: readonly [string, string]): string {
  return `=${SETTING_NAMES.town}&${quoteText(before)}&${SETTING_NAMES.year}&${quoteText(after)}`;
}
