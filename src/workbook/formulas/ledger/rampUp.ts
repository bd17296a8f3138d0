import type { Layouts } from '../../tables';
import type { LedgerKey } from '../../tables/columns';
import { ownCell } from '../reference';

type Formulas = Partial<Record<LedgerKey, string>>;

/** What may stand between two percentages of a ramp-up; the reader of the ledger takes the same. */
const SEPARATORS = ['、', ',', '\uFF0C', ';', '\uFF1B', '/', '%', '\uFF05', '\u3000'] as const;

export function startsInYear(start: string): string {
  return `AND(N(${start})>=1,N(${start})<=12)`;
}

/** Part of full output at which the unit works in the three months of the data month's quarter: 0 before its start, then its ramp-up, then 1. */
export function rampUp(tables: Layouts): Formulas {
  const own = ownCell(tables.ledger);
  const [start, percents] = [own('startMonth'), own('rampUp')];
  const spaced = SEPARATORS.reduce((text, separator) => `SUBSTITUTE(${text},"${separator}"," ")`, percents);
  // Every percentage in a stretch of its own, 40 characters wide.
  const stretched = `SUBSTITUTE(TRIM(${spaced})," ",REPT(" ",40))`;
  const part = (month: number): string => {
    const since = `3*INT((${own('_month')}+2)/3)-${3 - month}-${start}`;
    const percent = `VALUE(TRIM(MID(${stretched},(${since})*40+1,40)))`;
    return `=IF(NOT(${startsInYear(start)}),1,IF(${since}<0,0,IF(LEN(${percents})=0,1,IFERROR(MAX(0,MIN(1,${percent}/100)),1))))`;
  };
  return { _r1: part(1), _r2: part(2), _r3: part(3) };
}
