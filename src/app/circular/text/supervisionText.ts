import { STATUS } from '../../../workbook/formulas/status';
import { circularIn } from '../../../workbook/text/circularIn';
import type { IndicatorFigures, RowFigures, TownStanding } from '../townStanding';
import { distinct, reportedOf } from './causes';
import type { Paragraph } from './paragraph';
import { shownAmount } from './shownAmount';
import type { Supervised } from './supervised';
import { gapText } from './told';

/** The 督办单 of an office or village: matters with their gaps, demands, deadline, feedback and receipt. */
export function supervisionText(town: TownStanding, supervised: Supervised): readonly Paragraph[] {
  const { supervision, document } = circularIn(town.language);
  const carried = town.indicators.flatMap((indicator) => {
    const rows = supervised.rows.filter((row) => row.indicator === indicator.name);
    return rows.length > 0 ? [{ indicator, rows }] : [];
  });
  const matters = carried.map(({ indicator, rows }, index) => supervision.matter(index + 1, indicator.name, matterClauses(town, indicator, rows)));
  const demands = carried.map(({ indicator, rows }) => {
    const { causes, measures } = reportedOf(town, rows);
    return supervision.measure(indicator.name, causes.join(document.separator), measures.join(document.separator));
  });
  const body = [
    supervision.opening(town.year, town.month, supervised.isVillage),
    supervision.matters,
    ...matters,
    supervision.demands,
    ...demands,
    supervision.law,
    supervision.deadlines(reportedOf(town, supervised.rows).deadlines),
    supervision.feedback,
    supervision.receipt,
  ];
  return [
    { kind: 'title', text: supervision.title },
    { kind: 'number', text: document.number(town.town, town.year, 'supervision') },
    { kind: 'address', text: supervision.addressee(supervised.name) },
    ...body.map((text): Paragraph => ({ kind: 'body', text })),
    { kind: 'signature', text: document.signature(town.town, town.year) },
    { kind: 'remark', text: document.disclaimer },
  ];
}

function matterClauses(town: TownStanding, indicator: IndicatorFigures, rows: readonly RowFigures[]): readonly string[] {
  const { supervision } = circularIn(town.language);
  const own = rows.filter(({ category }) => category !== 'enterprise');
  const enterprises = rows.length - own.length;
  const run = Math.max(0, ...own.map(({ periodsBehind }) => periodsBehind));
  return [
    ...own.map((row) => {
      const { figure, measure } = shownAmount(row.valid ?? 0, indicator);
      const lag = row.gap === null || row.code === STATUS.notStarted ? supervision.notStarted : gapText(row.gap, indicator, town);
      return supervision.own(row.unit, { figure, measure }, lag);
    }),
    ...(enterprises > 0 ? [supervision.enterprises(enterprises)] : []),
    ...(run >= 2 ? [supervision.run(run)] : []),
  ];
}

/** What the corrective actions say is wrong with some rows of one indicator. */
export function problemText(town: TownStanding, indicator: IndicatorFigures, rows: readonly RowFigures[]): string {
  const { circular } = circularIn(town.language);
  const enterprises = rows.filter(({ category }) => category === 'enterprise').length;
  return circular.problemShort(indicator.gap === null ? '' : gapText(indicator.gap, indicator, town), enterprises, distinct(rows.map(({ unit }) => unit)).length - enterprises);
}
