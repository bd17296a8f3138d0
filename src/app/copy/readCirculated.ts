import { DIRECTIONS } from '../../domain/indicator';
import { type Outcome, succeed } from '../../domain/issue';
import { natureOf } from '../../workbook/natureOf';
import type { Spreadsheet } from '../ports';
import type { Circulated, CirculatedIndicator } from './circulated';
import type { CopyChoices } from './copyRows';
import { type CopySource, readCopySource } from './copySource';
import { type GroupedIndicator, groupLines } from './groupLines';
import { circulatedOffices, circulatedProgress, circulatedShortfalls } from './groupSums';

/** Gathers what may circulate from what the workbook shows. Two round trips. */
export async function readCirculated(spreadsheet: Spreadsheet, choices: CopyChoices = { rows: 'office' }): Promise<Outcome<Circulated>> {
  const read = await readCopySource(spreadsheet);
  return read.ok ? succeed(circulatedOf(read.value, choices)) : read;
}

export function circulatedOf(source: CopySource, { rows }: CopyChoices): Circulated {
  const grouped = groupLines(source, rows);
  const shortfalls = circulatedShortfalls(grouped, rows);
  return {
    rows,
    language: source.language,
    town: source.town,
    year: source.year,
    asOf: source.asOf,
    indicators: grouped.map((one) => circulatedIndicator(source, one)),
    offices: circulatedOffices(source.lines),
    shortfalls,
    progress: circulatedProgress(grouped, rows),
    withheld: withheldIn(grouped),
  };
}

/** How many lines and totals of indicators are kept back. */
export function withheldIn(grouped: readonly GroupedIndicator[]): Circulated['withheld'] {
  return {
    lines: grouped.reduce((sum, { groups }) => sum + groups.filter(({ isWithheld }) => isWithheld).length, 0),
    totals: grouped.filter(({ isTotalWithheld }) => isTotalWithheld).map(({ head }) => head.name),
  };
}

/** Also the light goes where the total does: with the schedule it would say within a few points what was reported. */
const NOTHING = { actual: null, completion: null, gap: null, attainment: null, status: '', code: 0, colour: 0 } as const;

function circulatedIndicator({ indicators: reader }: CopySource, { head: { row, name, measure, decimals, target, month }, isTotalWithheld }: GroupedIndicator): CirculatedIndicator {
  const number = (key: string): number | null => reader.number(key, row);
  return {
    name,
    measure,
    decimals,
    target,
    month,
    direction: reader.word('direction', row, 'directions', DIRECTIONS, 'higher'),
    office: reader.text('leadOffice', row),
    milestone: number('_milestone'),
    actual: number('_total'),
    completion: number('_completion'),
    gap: number('_gap'),
    attainment: number('_attainment'),
    status: reader.text('_status', row),
    code: number('_code') ?? 0,
    colour: number('_colour') ?? 0,
    nature: natureOf(number('_nature')),
    due: number('_due') ?? 0,
    missing: number('_missing') ?? 0,
    toVerify: number('_toVerify') ?? 0,
    isWithheld: isTotalWithheld,
    ...(isTotalWithheld && NOTHING),
  };
}
