import type { Layouts } from '../tables';
import { dueKeys, pointKeys, type ScheduleKey } from '../tables/columns';
import { MONTHS, monthKeys } from '../tables/layout';
import type { Catalogue } from '../text';
import type { ScheduleTexts } from '../text/schedulesIn';
import { codeOfWord, lookedUp, monthBlock, ownCell, quoteText, wholeColumn } from './reference';
import { SETTING_NAMES } from './status';

type Formulas = Partial<Record<ScheduleKey, string>>;

/** Codes of `Schedule.form` in the helper column. */
const FORM = { linear: 1, steps: 2, days: 3, past: 4 } as const;

/** What is wrong with a schedule, the first that applies; 0 is nothing. The check cell says it in words. */
const FAULTS = ['form', 'year', 'past', 'text', 'empty', 'below', 'falls', 'above'] as const;

/**
 * The formulas of one row of Schedules: the points that its form makes of the row, what is due by the end of
 * every month in percent (straight or level between points), and whether indicators may go by it.
 */
export function scheduleFormulas(tables: Layouts, text: Catalogue, texts: ScheduleTexts): Formulas {
  const own = ownCell(tables.schedules);
  const { curveForms } = text.words;
  const codes = (Object.keys(FORM) as (keyof typeof FORM)[]).map((form) => [curveForms[form], FORM[form]] as const);
  const source = own('source');
  return {
    _form: `=IF(LEN(${own('form')})=0,${FORM.linear},${codeOfWord(own('form'), codes)})`,
    _past: `=IF(OR(${own('_form')}<>${FORM.past},LEN(${source})=0),0,IFERROR(MATCH(${source},${wholeColumn(tables.pastYear)('indicator')},0),0))`,
    ...points(tables),
    ...due(tables),
    ...faults(tables),
    check: `=IF(LEN(${own('name')})=0,"",CHOOSE(${own('_fault')}+1,${[quoteText(texts.check.right), ...FAULTS.map((fault) => faultText(tables, texts, fault))].join(',')}))`,
  };
}

function points(tables: Layouts): Formulas {
  const own = ownCell(tables.schedules);
  const past = lookedUp(tables.pastYear, own('_past'));
  const year = SETTING_NAMES.year;
  return Object.fromEntries(
    MONTHS.map((month, index) => {
      const typed = own(monthKeys[index] ?? 'month1');
      const [figure, december] = [past(monthKeys[index] ?? 'month1'), past('month12')];
      const byDays = `IF(ISNUMBER(${year}),IF(AND(${year}>1900,${year}<9999,INT(${year})=${year}),(DATE(${year},${month + 1},1)-DATE(${year},1,1))/(DATE(${year}+1,1,1)-DATE(${year},1,1))*100,""),"")`;
      const byPast = `IF(${own('_past')}=0,"",IF(AND(ISNUMBER(${figure}),ISNUMBER(${december})),IF(${december}>0,${figure}/${december}*100,""),""))`;
      return [pointKeys[index], `=IF(${own('_form')}=${FORM.days},${byDays},IF(${own('_form')}=${FORM.past},${byPast},IF(ISNUMBER(${typed}),${typed},"")))`];
    }),
  );
}

/** Every month end goes on from the one before: on a straight line to the next point, or level. */
function due(tables: Layouts): Formulas {
  const own = ownCell(tables.schedules);
  const { cells, numbers } = monthBlock(tables.schedules, pointKeys[0], pointKeys[11]);
  const after = MONTHS.map((month, index) => {
    const [before, point] = [own(dueKeys[index] ?? 'due0'), own(pointKeys[index] ?? '_point1')];
    const left = `SUMPRODUCT(MAX(ISNUMBER(${cells})*(${numbers}>${month})*(13-${numbers})))`;
    const next = `INDEX(${cells},1,MATCH(13-${left},${numbers},0))`;
    return [
      dueKeys[index + 1],
      `=IF(ISNUMBER(${point}),${point},IF(${own('_form')}=${FORM.steps},${before},IF(${left}=0,${before},${before}+(${next}-${before})/(14-${left}-${month}))))`,
    ] as const;
  });
  return { due0: '=0', ...Object.fromEntries(after) };
}

function faults(tables: Layouts): Formulas {
  const own = ownCell(tables.schedules);
  const { cells } = monthBlock(tables.schedules, pointKeys[0], pointKeys[11]);
  const typed = monthBlock(tables.schedules, 'month1', 'month12').cells;
  const falls = MONTHS.reduceRight((rest, month, index) => {
    const [point, before] = [own(pointKeys[index] ?? '_point1'), own(dueKeys[index] ?? 'due0')];
    return `IF(AND(ISNUMBER(${point}),ROUND(N(${point}),10)<ROUND(${before},10)),${month},${rest})`;
  }, '0');
  const holds: Readonly<Record<(typeof FAULTS)[number], string>> = {
    form: `${own('_form')}=0`,
    year: `AND(${own('_form')}=${FORM.days},COUNT(${cells})=0)`,
    past: `AND(${own('_form')}=${FORM.past},OR(COUNT(${cells})=0,${own('_falls')}>0))`,
    text: `AND(${own('_form')}<=${FORM.steps},SUMPRODUCT(ISTEXT(${typed})*1)>0)`,
    empty: `COUNT(${cells})=0`,
    below: `MIN(${cells})<0`,
    falls: `${own('_falls')}>0`,
    above: `MAX(${cells})>100`,
  };
  return {
    _falls: `=${falls}`,
    _fault: `=${FAULTS.reduceRight((rest, fault, index) => `IF(${holds[fault]},${index + 1},${rest})`, '0')}`,
    _ok: `=IF(AND(LEN(${own('name')})>0,${own('_fault')}=0),1,0)`,
  };
}

function faultText(tables: Layouts, { check }: ScheduleTexts, fault: (typeof FAULTS)[number]): string {
  if (fault !== 'falls') return quoteText(check[fault]);
  return `${quoteText(check.falls[0])}&${ownCell(tables.schedules)('_falls')}&${quoteText(check.falls[1])}`;
}
