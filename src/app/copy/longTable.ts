import { csvText } from '../../domain/csvText';
import { roundDecimal } from '../../domain/decimal';
import type { Contributor } from '../../domain/disclosure/withheldGroups';
import { type Outcome, succeed } from '../../domain/issue';
import { sumDecimals } from '../../domain/sumDecimals';
import { KIND } from '../../workbook/formulas/status';
import { outputsIn, type OutputTexts } from '../../workbook/text/outputsIn';
import type { Spreadsheet } from '../ports';
import { isJudged } from '../track/lights';
import type { CopyChoices, CopyRows } from './copyRows';
import { type CopySource, readCopySource } from './copySource';
import { type GroupedIndicator, groupLines, type LineGroup, withheldLines } from './groupLines';
import type { CopyFile } from './leadersCopy';
import { actualAt, periodsOf, planAt } from './linePeriods';
import { withheldIn } from './readCirculated';

type Texts = OutputTexts['longTable'];
type Cells = readonly (string | number | null)[];

/** Indicator by line by month as UTF-8 CSV, kept back as in the leaders' copy. Two round trips, nothing is written. */
export async function makeLongTable(spreadsheet: Spreadsheet, choices: CopyChoices): Promise<Outcome<CopyFile>> {
  const read = await readCopySource(spreadsheet);
  if (!read.ok) return read;
  const { language, town, asOf } = read.value;
  const { longTable, copy } = outputsIn(language);
  const grouped = groupLines(read.value, choices.rows);
  const content = new Blob([csvText(longRows(read.value, grouped, choices.rows))], { type: 'text/csv;charset=utf-8' });
  return succeed({ name: longTable.fileName(town, asOf, copy.variants[choices.rows]), content, withheld: withheldIn(grouped) });
}

/** Headers, then for each indicator and month the town's line and those of `grouped`. */
export function longRows(source: CopySource, grouped: readonly GroupedIndicator[], rows: CopyRows): readonly Cells[] {
  const texts = outputsIn(source.language).longTable;
  return [texts.headers(texts.lines[rows]), ...grouped.flatMap((one) => periodsOf(one).flatMap((month) => monthRows(source, one, month, rows, texts)))];
}

/** The town's line of a month and those below it. */
function monthRows(source: CopySource, one: GroupedIndicator, month: number, rows: CopyRows, texts: Texts): readonly Cells[] {
  const { head, groups, rest } = one;
  const { kind } = head;
  const isNow = month === head.month;
  const contributorOf = (line: LineGroup['lines'][number]): Contributor => ({
    isProtected: line.category === 'enterprise',
    planned: [planAt(line, kind, month, head.month)],
    reported: [actualAt(line, month, head.month)],
  });
  // What is kept back now is kept back all year, so that no month fills in another.
  const always = new Set(groups.filter(({ isWithheld }) => isWithheld).map(({ name }) => name));
  const withheld = withheldLines({ groups, rest }, rows, contributorOf, always);
  const shown = (amount: number | null): number | null => (amount === null ? null : roundDecimal(amount, head.decimals));
  const cells = (name: string, plan: number | null, actual: number | null, status: string): Cells => [head.name, name, head.measure, source.year, month, shown(plan), shown(actual), status];
  const isTotalWithheld = one.isTotalWithheld || (withheld.isTotal && one.official === undefined && kind !== KIND.rate);
  const town = townFigures(source, one, month);
  const status = isNow ? source.indicators.text('_status', head.row) : '';
  const first = isTotalWithheld ? cells(texts.town, town.plan, null, texts.withheld) : cells(texts.town, town.plan, town.actual, status);
  // Rates of several units do not add up to anything.
  if (kind === KIND.rate && rows !== 'anonymous') return [first];
  const below = groups.map((group): Cells => {
    if (withheld.groups.has(group.name)) return cells(group.name, null, null, texts.withheld);
    const shares = group.lines.map(contributorOf);
    const sum = (key: 'planned' | 'reported'): number | null => sumDecimals(shares.map((share) => share[key][0] ?? null));
    return cells(group.name, sum('planned'), sum('reported'), isNow ? lineStatus(group, rows, texts) : '');
  });
  return [first, ...below];
}

/** The indicator's own figures at its data month; at other months those of the town's own row, or the rows added up. */
function townFigures({ indicators }: CopySource, { head, groups, rest, official }: GroupedIndicator, month: number) {
  const { kind, row } = head;
  const lines = [...groups.flatMap((group) => group.lines), ...rest];
  const isNow = month === head.month;
  const summed = (amounts: readonly (number | null)[]): number | null => (kind === KIND.rate ? null : sumDecimals(amounts));
  const plan = isNow ? indicators.number('_milestone', row) : month === 12 ? head.target : summed(lines.map((line) => planAt(line, kind, month, head.month)));
  const actual = official ? actualAt(official, month, head.month) : summed(lines.map((line) => actualAt(line, month, head.month)));
  return { plan, actual: isNow ? indicators.number('_total', row) : actual };
}

function lineStatus({ lines }: LineGroup, rows: CopyRows, texts: Texts): string {
  if (rows !== 'anonymous') return texts.counts(lines.filter((line) => line.isJudged).length, lines.filter((line) => line.isGood).length);
  const [line] = lines;
  return line && isJudged(line.code) ? line.status : '';
}
