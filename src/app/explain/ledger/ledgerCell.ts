import type { Assignment, Nature } from '../../../domain/assignment';
import { UNSAID } from '../../../domain/assignment';
import type { Curve } from '../../../domain/schedule/curve';
import type { LightRule } from '../../../domain/track/lightRule';
import type { Ratio } from '../../../domain/track/measures';
import { type RowTrack, trackRow } from '../../../domain/track/trackRow';
import type { Category, OperatingState, Unit } from '../../../domain/unit';
import { TableReader } from '../../../workbook/decode/cells';
import type { IndicatorRow } from '../../../workbook/decode/indicators';
import { monthEndKeys, type LedgerKey } from '../../../workbook/tables/columns';
import { monthKeys, quarterKeys } from '../../../workbook/tables/layout';
import type { LocatedColumns } from '../../readLocated';
import { cellsOf, type RowCells } from '../cellReader';
import { type Definitions, type Named, readDefinitions } from '../definitions';

/** Everything that the cells of one ledger row are explained by. */
export interface LedgerCell {
  readonly key: LedgerKey;
  readonly cells: RowCells;
  readonly definitions: Definitions;
  /** `null` when the row names none that there is. */
  readonly indicator: IndicatorRow | null;
  readonly assignment: Assignment;
  readonly unit: Unit;
  readonly schedule: Named<Curve>;
  readonly rule: Named<LightRule>;
  /** 1…12, or `null` while Settings have no such month. */
  readonly asOf: number | null;
  /** The town's share of the year, for rules that compare with it. */
  readonly average: Ratio | null;
  /** The row by the rules; `null` where something that it needs is missing. */
  readonly track: RowTrack | null;
  /** Whole columns of the ledger, where they were read. */
  readonly ledger: TableReader;
}

export function readLedgerCell(read: LocatedColumns, key: LedgerKey): LedgerCell {
  const { located, columns } = read;
  const row = new TableReader('Ledger', columns.filter((column) => column.row !== undefined), located);
  const cells = cellsOf(row, 0);
  const definitions = readDefinitions(read);
  const indicator = definitions.indicators.find(({ name }) => name === cells.text('indicator')) ?? null;
  const rule = indicator ? definitions.ruleOf(indicator) : MISSING;
  const completion = indicator ? definitions.cellsOf(indicator).number('_completion') : null;
  const cell = {
    key,
    cells,
    definitions,
    indicator,
    assignment: assignmentOf(row, cells),
    unit: unitNamed(new TableReader('Units', columns, located), cells.text('unit')),
    schedule: indicator ? definitions.scheduleOf(indicator) : MISSING,
    rule,
    asOf: monthOf(definitions.setting('asOf')),
    average: rule.value?.average ? (completion as Ratio | null) : null,
    ledger: new TableReader('Ledger', columns.filter((column) => column.row === undefined), located),
  };
  return { ...cell, track: trackOf(cell) };
}

function monthOf(value: number | null): number | null {
  return value !== null && Number.isInteger(value) && value >= 1 && value <= 12 ? value : null;
}

function trackOf({ cells, definitions, indicator, assignment, unit, schedule, rule, asOf, average }: Omit<LedgerCell, 'track'>): RowTrack | null {
  if (indicator === null || schedule.value === null || rule.value === null || asOf === null) return null;
  const monthEnds = monthEndKeys.map((end) => cells.number(end));
  const settings = { asOf, jumpFactor: definitions.setting('jumpFactor') ?? undefined };
  return trackRow({ indicator, curve: schedule.value, rule: rule.value }, { assignment, unit, monthEnds }, settings, average);
}

const MISSING = { name: '', value: null, check: '' } as const;

function assignmentOf(row: TableReader, cells: RowCells): Assignment {
  const [first = null, second = null, third = null, fourth = null] = quarterKeys.map((key) => cells.number(key));
  return {
    ...UNSAID,
    indicator: cells.text('indicator'),
    unit: cells.text('unit'),
    leadOffice: cells.text('leadOffice'),
    contactLeader: '',
    measure: cells.text('measure'),
    lastYear: cells.number('lastYear'),
    lastYearQuarters: null,
    weight: cells.number('weight'),
    minimum: cells.number('minimum'),
    maximum: cells.number('maximum'),
    hold: row.has('hold') ? row.word('hold', 0, 'holds', ['none', 'year', 'all'], 'none') : 'none',
    startMonth: startMonth(cells.number('startMonth')),
    rampUp: rampUp(cells.text('rampUp')),
    annual: cells.number('annual'),
    quarters: [first, second, third, fourth],
    stretch: cells.number('stretch'),
    origin: cells.text('origin'),
    cumulative: monthKeys.map((key) => figureOf(cells.raw(key))),
    nature: row.has('nature') ? row.word<Nature>('nature', 0, 'natures', ['', 'estimate', 'flash', 'confirmed'], '') : '',
    source: cells.text('source'),
    cause: cells.text('cause'),
  };
}

function figureOf(cell: ReturnType<RowCells['raw']>): number | string | null {
  return typeof cell === 'boolean' ? String(cell) : cell;
}

function startMonth(month: number | null): number | null {
  return month !== null && month >= 1 && month <= 12 ? month : null;
}

/** What formulas cannot read of a ramp-up counts as full output, and so does all of it here. */
function rampUp(text: string): readonly number[] {
  const percents = text.split(/[^\d.]+/).filter((part) => part !== '').map(Number);
  return percents.every((percent) => percent >= 0 && percent <= 100) ? percents : [];
}

const CATEGORIES: readonly Category[] = ['enterprise', 'office', 'village', 'park', 'pool', 'town'];
const STATES: readonly OperatingState[] = ['normal', 'trial', 'stopped', 'delisted', 'moved', 'building'];

/** The formulas find no category for a unit that is not in the register; a park is judged just so, neither softened nor escalated. */
function unitNamed(reader: TableReader, name: string): Unit {
  const row = Array.from({ length: reader.rows }, (_, index) => index).find((index) => reader.text('shortName', index) === name);
  const blank = { code: '', creditCode: '', fullName: '', industry: '', leadOffice: '', contactLeader: '', liaison: '', sizeClass: '', startMonth: null, note: '' };
  if (row === undefined) return { ...blank, shortName: name, category: 'park', state: 'normal', stateFrom: null };
  return {
    ...blank,
    shortName: name,
    category: reader.word('category', row, 'categories', CATEGORIES, 'enterprise'),
    state: reader.has('state') ? reader.word('state', row, 'operatingStates', STATES, 'normal') : 'normal',
    stateFrom: reader.has('stateFrom') ? reader.number('stateFrom', row) : null,
  };
}
