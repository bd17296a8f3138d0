import { roundDecimal } from '../../domain/decimal';
import { isPercent } from '../../domain/measure';
import { isLagging } from '../../domain/track/lagLimit';
import { attainmentParts, measure, type Measured, startOf } from '../../domain/track/measures';
import { quoteText } from '../formulas/reference';
import type { Literal } from '../spec';
import { textIn } from '../text';
import { packsIn } from '../text/packsIn';
import type { PackForm, PackRow } from './packForm';
import type { PackColumn } from './packHeaders';

/** A formula and what it comes to with the figures that stand on the row. */
interface Worked {
  readonly formula: string;
  readonly value: Literal;
}

/** Distance, attainment and note of a row whose figure may be typed; `at` gives the address of a cell of the row. */
export function rowFormulas(form: PackForm, row: PackRow, at: (column: PackColumn) => string): Readonly<Record<'distance' | 'attainment' | 'hint', Worked>> {
  const actual = typeof row.fields.actual === 'number' ? row.fields.actual : null;
  const { distance, attainment } = measure({ ...measuredOf(row), actual });
  const [value, milestone] = [at('actual'), at('milestone')];
  const judged = (formula: string): string => `=IF(COUNT(${value},${milestone})<2,"",${formula})`;
  return {
    distance: { formula: judged(row.direction === 'lower' ? `${milestone}-${value}` : `${value}-${milestone}`), value: distance ?? '' },
    attainment: { formula: judged(attainmentFormula(row, value, milestone)), value: attainment ?? '' },
    hint: hint(form, row, at, isLagging(row.lag, actual, { distance, attainment })),
  };
}

/** The plan does not change on the form, so only one of the three divisions is needed. */
function attainmentFormula(row: PackRow, value: string, milestone: string): string {
  const by = attainmentParts({ ...measuredOf(row), actual: 1 })?.by ?? 'actual';
  if (by === 'inverse') return `IF(${value}=0,"",${milestone}/${value})`;
  const start = startOf({ kind: row.type, lastYear: row.lastYear, plan: row.annual });
  if (by === 'change' && start !== null) return row.milestone === start ? '""' : `(${value}-${plain(start)})/(${milestone}-${plain(start)})`;
  return `IF(${milestone}=0,"",${value}/${milestone})`;
}

/** What may be said of a figure, as a formula and as it comes out now. */
interface Check {
  readonly condition: string;
  readonly holds: boolean;
  readonly text: string;
}

/** The first of these that holds: no number, negative, fell, jumped, behind without a cause. */
function hint(form: PackForm, row: PackRow, at: (column: PackColumn) => string, lags: boolean): Worked {
  const { hints } = packsIn(form.language);
  const { actual, cause, nextStep, deadline } = row.fields;
  const value = at('actual');
  const blank = (column: PackColumn): string => `LEN(${at(column)})=0`;
  const checks: readonly Check[] = [
    { condition: `NOT(ISNUMBER(${value}))`, holds: typeof actual !== 'number', text: hints.number },
    ...(onlyGrows(row) ? [{ condition: `${value}<0`, holds: Number(actual) < 0, text: hints.negative }] : []),
    ...besideLast(form, row, at),
    ...(row.milestone === null
      ? []
      : [
          {
            condition: `AND(${lagCondition(row, at)},OR(${blank('cause')},${blank('nextStep')},${blank('deadline')}))`,
            holds: lags && ![cause, nextStep, deadline].every(isFilled),
            text: hints.behind,
          },
        ]),
  ];
  const formula = checks.reduceRight((rest, { condition, text }) => `IF(${condition},${quoteText(text)},${rest})`, '""');
  return { formula: `=IF(LEN(${value})=0,"",${formula})`, value: isFilled(actual) ? (checks.find(({ holds }) => holds)?.text ?? '') : '' };
}

/** What the ledger asks too when it holds a figure against the last one. */
function besideLast(form: PackForm, row: PackRow, at: (column: PackColumn) => string): readonly Check[] {
  const { hints } = packsIn(form.language);
  const last = row.last?.value;
  if (typeof last !== 'number') return [];
  const { nature, cause } = row.fields;
  const figure = Number(row.fields.actual);
  const [value, before] = [at('actual'), at('last')];
  const confirmed = textIn(form.language).words.natures.confirmed;
  const fell: Check = {
    condition: `AND(${value}<${before},NOT(AND(${at('nature')}=${quoteText(confirmed)},LEN(${at('cause')})>0)))`,
    holds: figure < last && !(nature === confirmed && isFilled(cause)),
    text: hints.fell,
  };
  const factor = form.jumpFactor;
  const canJump = factor !== null && last > 0 && (row.type === 'flow' || row.type === 'stock');
  return [
    ...(onlyGrows(row) ? [fell] : []),
    ...(canJump ? [{ condition: `AND(${value}>${before},${value}>=${plain(factor)}*${before})`, holds: figure > last && figure >= factor * last, text: hints.jumped(plain(factor)) }] : []),
  ];
}

function onlyGrows({ type }: PackRow): boolean {
  return type === 'flow' || type === 'count';
}

/** Behind by the row's light rule; the figure is known to be a number. */
function lagCondition({ lag }: PackRow, at: (column: PackColumn) => string): string {
  const part = at(lag.of);
  const value = `ROUND(${part}*100${lag.whole === 1 ? '' : `/${plain(lag.whole)}`},2)`;
  const below = `${value}${lag.isIncluded ? '<=' : '<'}${plain(lag.limit)}`;
  const attained = at('attainment');
  const floor = lag.floor && `IF(ISNUMBER(${attained}),AND(${value}<${plain(lag.floor.reached)},ROUND(${attained}*100,2)<${plain(lag.floor.floor)}),FALSE)`;
  const behind = `IF(ISNUMBER(${part}),${floor ? `OR(${below},${floor})` : below},${lag.of === 'attainment' ? `${at('distance')}<0` : 'FALSE'})`;
  return lag.zeroLags ? `OR(${at('actual')}=0,${behind})` : behind;
}

function measuredOf(row: PackRow): Omit<Measured, 'actual'> {
  const { type: kind, direction, month, milestone, annual: plan, lastYear } = row;
  return { kind, direction, percent: isPercent(row.measure), month, milestone, plan, lastYear, yearEnd: null };
}

function isFilled(value: Literal): boolean {
  return value !== null && value !== '';
}

function plain(value: number): string {
  return String(roundDecimal(value, 6));
}
