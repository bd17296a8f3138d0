import { PAIR_FACTOR, quoteText } from '../formulas/reference';
import { CATEGORY } from '../formulas/status';
import type { ColumnReference, PrintEdition } from './printView';

/** Title, remark, check, header; offices begin with a line of their own. */
export const PRINT_HEADER_ROW = 4;
/** The first row of an indicator's unit: after the header and the office's line. */
export const PRINT_FIRST_ROW = PRINT_HEADER_ROW + 2;

/** Letters of the hidden columns at the right end of a view. */
export interface FinderColumns {
  readonly office: string;
  readonly key: string;
  readonly row: string;
  readonly isFound: string;
}

/** How a printed row finds its row of the ledger: by the key of its two names, wherever the ledger was sorted to. */
export function finderFormulas(column: ColumnReference, { office, key, row }: FinderColumns) {
  const place = (name: string, names: string): string => `IFERROR(MATCH($${name}${PRINT_FIRST_ROW},${names},0),0)`;
  const indicator = place('A', column('Indicators', 'name'));
  const unit = place('B', column('Units', 'shortName'));
  const [own, found] = [`$${key}${PRINT_FIRST_ROW}`, `$${row}${PRINT_FIRST_ROW}`];
  return {
    key: `=IF(OR(${indicator}=0,${unit}=0),0,${indicator}*${PAIR_FACTOR}+${unit})`,
    row: `=IF(${own}=0,0,IFERROR(MATCH(${own},${column('Ledger', '_key')},0),0))`,
    isFound: `=IF(${found}=0,0,IF(INDEX(${column('Ledger', 'leadOffice')},${found})&""=$${office}${PRINT_FIRST_ROW}&"",1,0))`,
  };
}

/** Says whether the view still has every row of the ledger, each at its office: the town's own figures stand outside. */
export function checkFormula({ column, outputs }: PrintEdition, { isFound }: FinderColumns, rows: number): string {
  const keys = column('Ledger', '_key');
  const wanted = `COUNTIFS(${keys},">0",${column('Ledger', '_category')},"<>${CATEGORY.town}")`;
  const { current, outdated } = outputs.print;
  return `=IF(AND(SUM($${isFound}:$${isFound})=${rows},${wanted}=${rows}),${quoteText(current)},${quoteText(outdated)})`;
}

/** Texts and figures of the found ledger row; nothing where it is gone. */
export function ofFoundRow(column: ColumnReference, row: string) {
  const found = `$${row}${PRINT_FIRST_ROW}`;
  const ledger = (key: string): string => `INDEX(${column('Ledger', key)},${found})`;
  const shown = (formula: string): string => `=IF(${found}=0,"",${formula})`;
  return {
    ledger,
    shown,
    text: (key: string): string => shown(`${ledger(key)}&""`),
    number: (key: string): string => shown(`IF(ISNUMBER(${ledger(key)}),${ledger(key)},"")`),
    rounded: (key: string, decimals: number): string => shown(`IF(ISNUMBER(${ledger(key)}),ROUND(${ledger(key)},${decimals}),"")`),
  };
}
