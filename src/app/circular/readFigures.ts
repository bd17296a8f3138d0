import { ACTUALS_SOURCES, DIRECTIONS, KINDS } from '../../domain/indicator';
import type { Category } from '../../domain/unit';
import type { TableReader } from '../../workbook/decode/cells';
import { CATEGORY, STATUS } from '../../workbook/formulas/status';
import { natureOf } from '../../workbook/natureOf';
import type { Literal } from '../../workbook/spec';
import type { Language } from '../../workbook/text';
import { circularIn } from '../../workbook/text/circularIn';
import type { IndicatorFigures, RowFigures, UnitFacts } from './townStanding';

export const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Cumulative percent due at the ends of the months, by schedule. */
type Schedules = ReadonlyMap<string, readonly (number | null)[]>;

export function readSchedules(reader: TableReader): Schedules {
  const keys = MONTHS.map((month) => `due${month}`).filter((key) => reader.has(key));
  return new Map(rowsOf(reader, 'name').map((row) => [reader.text('name', row), keys.map((key) => reader.number(key, row))]));
}

export function readIndicators(reader: TableReader, schedules: Schedules): readonly IndicatorFigures[] {
  return rowsOf(reader, 'name').map((row) => {
    const text = (key: string): string => reader.text(key, row);
    const number = (key: string): number | null => reader.number(key, row);
    return {
      name: text('name'),
      kind: reader.word('kind', row, 'kinds', KINDS, 'flow'),
      direction: reader.word('direction', row, 'directions', DIRECTIONS, 'higher'),
      issuedUnit: text('issuedUnit'),
      splitUnit: text('splitUnit') || text('issuedUnit'),
      decimals: number('decimals') ?? 0,
      office: text('leadOffice'),
      confirmingOffice: text('confirmingOffice'),
      documentNumber: text('documentNumber'),
      isStatistical: reader.word('source', row, 'sources', ACTUALS_SOURCES, 'unit') === 'statistics',
      target: number('_target'),
      milestone: number('_milestone'),
      actual: number('_total'),
      completion: number('_completion'),
      scheduled: number('_scheduled'),
      attainment: number('_attainment'),
      gap: number('_gap'),
      code: number('_code') ?? STATUS.blank,
      status: text('_status'),
      month: number('_month') ?? 0,
      nature: natureOf(number('_nature')),
      schedule: schedules.get(text('schedule')) ?? [],
    };
  });
}

const CATEGORIES = new Map<number, Category>((Object.keys(CATEGORY) as Category[]).map((name) => [CATEGORY[name], name]));

export function readRows(reader: TableReader, language: Language): readonly RowFigures[] {
  return rowsOf(reader, 'indicator').map((row) => {
    const text = (key: string): string => reader.text(key, row);
    const number = (key: string): number | null => reader.number(key, row);
    const isOn = (key: string): boolean => number(key) === 1;
    return {
      indicator: text('indicator'),
      unit: text('unit'),
      office: text('leadOffice'),
      category: CATEGORIES.get(number('_category') ?? 0) ?? 'enterprise',
      annual: number('annual'),
      milestone: number('milestone'),
      valid: number('_valid'),
      nature: natureOf(number('_nature')),
      lastMonth: number('_last') ?? 0,
      gap: number('gap'),
      code: number('_code') ?? STATUS.blank,
      isDue: isOn('_due'),
      isMissing: isOn('_missing'),
      isJudged: isOn('_judged'),
      isGood: isOn('_good'),
      periodsBehind: number('periodsBehind') ?? 0,
      cause: text('cause'),
      nextStep: text('nextStep'),
      deadline: reader.has('deadline') ? deadlineText(reader.raw('deadline', row), language) : '',
    };
  });
}

const DAY = 86_400_000;
/** Day 0 of Excel's calendar. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Smaller numbers are no dates of this or the last century's plans. */
const FIRST_DAY = 30_000;

/** A deadline as it was typed; Excel may have made a date of it. */
function deadlineText(raw: Literal, language: Language): string {
  if (typeof raw !== 'number' || raw < FIRST_DAY) return raw === null ? '' : String(raw).trim();
  const day = new Date(EPOCH + Math.floor(raw) * DAY);
  return circularIn(language).document.date(day.getUTCMonth() + 1, day.getUTCDate());
}

export function readUnits(reader: TableReader): readonly UnitFacts[] {
  return rowsOf(reader, 'shortName').map((row) => ({
    name: reader.text('shortName', row),
    fullName: reader.text('fullName', row),
    category: reader.word('category', row, 'categories', ['enterprise', 'office', 'village', 'park', 'pool', 'town'], 'enterprise'),
    state: reader.word('state', row, 'operatingStates', ['normal', 'trial', 'stopped', 'delisted', 'moved', 'building'], 'normal'),
    stateFrom: reader.number('stateFrom', row),
    startMonth: reader.number('startMonth', row),
    leader: reader.text('contactLeader', row),
  }));
}

export function closedRequests(reader: TableReader): number | null {
  if (!reader.has('state')) return null;
  const states = Array.from({ length: reader.rows }, (_, row) => reader.word('state', row, 'requestStates', ['open', 'closed'], 'open'));
  return states.filter((state) => state === 'closed').length;
}

function rowsOf(reader: TableReader, key: string): readonly number[] {
  return Array.from({ length: reader.rows }, (_, row) => row).filter((row) => reader.text(key, row) !== '');
}
