import type { Nature } from '../../../domain/assignment';
import { sumDecimals } from '../../../domain/sumDecimals';
import { leastConfirmed } from '../../../domain/track/leastConfirmed';
import { STATUS } from '../../../workbook/formulas/status';
import { type Annex, annexSheet } from '../../../workbook/sheets/circular/annexSheet';
import type { Literal, SheetSpec } from '../../../workbook/spec';
import { textIn } from '../../../workbook/text';
import { circularIn } from '../../../workbook/text/circularIn';
import { isJudged } from '../../track/lights';
import type { IndicatorFigures, RowFigures, TownStanding } from '../townStanding';
import { withheldOffices } from '../withheldOffices';
import { distinct } from '../text/causes';

const PERCENT = '0.0%';
const POINTS = '0.0;-0.0;0.0';

/** The two annexes of a circular: indicators, and offices by indicator without the figures of single enterprises. */
export function annexSheets(town: TownStanding, names: readonly [string, string]): readonly SheetSpec[] {
  return [annexSheet(indicatorAnnex(town, names[0]), town.language), annexSheet(officeAnnex(town, names[1]), town.language)];
}

function indicatorAnnex(town: TownStanding, name: string): Annex {
  const { circularSheets } = circularIn(town.language);
  const { natures } = textIn(town.language).words;
  const { indicators, month } = town;
  return {
    name,
    title: circularSheets.annex1Title(town.town, town.year, month),
    remark: circularSheets.remark(month),
    headers: circularSheets.annex1Columns,
    rows: indicators.map((one, index): readonly Literal[] => [
      index + 1, one.name, one.splitUnit, one.target, one.milestone, one.actual, one.completion, one.scheduled, isJudged(one.code) ? one.gap : null, one.attainment, one.status, one.office,
      one.month > 0 ? circularSheets.month(one.month) : null, natures[one.nature] || null,
    ]),
    formats: ['', '', '', '', '', '', PERCENT, PERCENT, POINTS, PERCENT, '', '', '', ''],
    amounts: { first: 3, last: 5, decimals: indicators.map(({ decimals }) => decimals) },
    widths: [5, 24, 8, 11, 11, 11, 10, 9, 10, 10, 14, 12, 8, 8],
    left: [1, 10, 11],
    centre: [0, 2, 12, 13],
    note: '',
  };
}

function officeAnnex(town: TownStanding, name: string): Annex {
  const { circularSheets } = circularIn(town.language);
  const groups = officeGroups(town);
  return {
    name,
    title: circularSheets.annex2Title(town.town, town.year, town.month),
    remark: circularSheets.remark(town.month),
    headers: circularSheets.annex2Columns,
    rows: groups.map((group) => groupCells(group, textIn(town.language).words.natures)),
    formats: ['', '', '', '0', '', '', '', PERCENT, POINTS, '', '0', '0', '0', '0'],
    amounts: { first: 4, last: 6, decimals: groups.map(({ indicator }) => indicator.decimals) },
    widths: [11, 20, 8, 10, 12, 12, 12, 10, 11, 8, 7, 7, 7, 7],
    left: [0, 1],
    centre: [2, 3, 9, 10, 11, 12, 13],
    note: circularSheets.smallGroups,
  };
}

interface Group {
  readonly isWithheld: boolean;
  readonly office: string;
  readonly indicator: IndicatorFigures;
  readonly rows: readonly RowFigures[];
}

/** What an office leads of each indicator; the pool and the town's own figure belong to no office. */
function officeGroups({ rows, indicators }: TownStanding): readonly Group[] {
  const carried = rows.filter(({ code, category }) => category !== 'pool' && category !== 'town' && code !== STATUS.blank);
  const withheld = new Map(indicators.map(({ name }) => [name, withheldOffices(rows.filter(({ indicator }) => indicator === name)).groups]));
  return distinct(carried.map(({ office }) => office)).flatMap((office) =>
    indicators.flatMap((indicator): Group[] => {
      const own = carried.filter((row) => row.office === office && row.indicator === indicator.name);
      return own.length > 0 ? [{ office, indicator, rows: own, isWithheld: withheld.get(indicator.name)?.has(office) ?? false }] : [];
    }),
  );
}

function groupCells({ office, indicator, rows, isWithheld }: Group, natures: Readonly<Record<Nature, string>>): readonly Literal[] {
  const count = (holds: (row: RowFigures) => boolean): number => rows.filter(holds).length;
  const counts = [count(({ isJudged }) => isJudged), count(({ isGood }) => isGood), count(({ isMissing }) => isMissing), count(({ code }) => code === STATUS.toVerify)];
  const nature = natures[leastConfirmed(rows.filter(({ valid }) => valid !== null).map((row) => row.nature))] || null;
  return [office, indicator.name, indicator.splitUnit, rows.length, ...(isWithheld ? HIDDEN : amountCells(indicator, rows)), nature, ...counts];
}

/** In place of amounts from which one enterprise's could be told. */
const HIDDEN: readonly Literal[] = ['–', '–', '–', '–', '–'];

/** Plan, milestone, to date, share of the year and gap of a group. */
function amountCells({ kind, direction, target }: IndicatorFigures, rows: readonly RowFigures[]): readonly Literal[] {
  if (kind === 'rate') return [null, null, null, null, null];
  const [annual, milestone, valid] = (['annual', 'milestone', 'valid'] as const).map((key) => sumDecimals(rows.map((row) => row[key]))) as [number | null, number | null, number | null];
  if (annual === null || annual === 0 || valid === null || target === null || kind === 'stock') return [annual, milestone, valid, null, null];
  const gap = milestone === null || !rows.some((row) => row.isJudged) ? null : ((valid - milestone) / annual) * 100 * (direction === 'lower' ? -1 : 1);
  return [annual, milestone, valid, valid / annual, gap];
}
