import type { UnitMatch } from '../../domain/intake/matchUnit';
import type { Issue } from '../../domain/issue';
import type { Literal } from '../../workbook/spec';
import type { FigureBook } from './figureBook';
import type { FigureColumn } from './figureColumns';
import { doubtsOfActual, doubtsOfBase } from './figureDoubts';
import { isRenamed, type MatchedRow } from './figureRows';
import { type FigureTarget, figureTargets, standing } from './figureTargets';
import { figureValue, type FigureValue, isBlankCell } from './figureValue';

/** `confirm` waits for the planner's tick or choice, `same` needs no writing; `unmatched` and `refused` say why. */
type LineState = 'ready' | 'confirm' | 'same' | 'unmatched' | 'refused' | 'leftOut';

/** One pasted figure, where it would go, and what stands there. */
export interface FigureLine {
  readonly key: string;
  /** 1-based line of the paste. */
  readonly line: number;
  /** As the paste calls the unit. */
  readonly named: string;
  /** The unit's short name; empty as long as it is not known. */
  readonly unit: string;
  /** How the row was matched; `null` where the planner chose the unit. */
  readonly match: UnitMatch | null;
  readonly isTotal: boolean;
  readonly column: FigureColumn;
  readonly cell: string;
  readonly targets: readonly FigureTarget[];
  readonly before: Literal;
  /** In the indicator's split unit; `null` where the cell cannot be read. */
  readonly after: number | null;
  readonly state: LineState;
  /** Why it is unmatched or refused. */
  readonly problem: Issue | null;
  readonly warnings: readonly Issue[];
  /** Whether it is written unless the planner says otherwise: sure, undoubted, and over an empty cell. */
  readonly isTicked: boolean;
}

/** What the planner settled about rows: units by line, `null` for a row to leave out. */
export type ChosenUnits = ReadonlyMap<number, string | null>;

export interface LineSettings {
  readonly month: number;
  readonly rounds: boolean;
  readonly chosen: ChosenUnits;
}

/** The line of a figure; `null` for a cell that says nothing, and for a total that is only compared with the sum. */
export function figureLine(book: FigureBook, row: MatchedRow, column: FigureColumn, { month, rounds, chosen }: LineSettings): FigureLine | null {
  const cell = (row.cells[column.column] ?? '').trim();
  if (isBlankCell(cell)) return null;
  const own = chosen.get(row.line);
  const unit = own ?? matchedUnit(row.match);
  const line: EmptyLine = {
    key: `${row.line}.${column.column}`, line: row.line, named: row.named, unit, match: own === undefined ? row.match : null, isTotal: row.kind === 'total', column, cell,
    targets: [], before: null, after: null, problem: null, warnings: [], isTicked: false,
  };
  if (own === null) return { ...line, unit: '', state: 'leftOut' };
  if (unit === '') return unknownUnit(row, line);
  const targets = figureTargets(book, { indicator: column.indicator.name, unit, part: column.part }, month);
  if (!targets.ok) return withoutPlace(row, line, targets.issues[0] ?? null);
  const placed = { ...line, targets: targets.value, before: beforeOf(book, targets.value) };
  const value = figureValue(cell, column.measure, column.indicator, rounds);
  return value.ok ? withValue(book, row, placed, value.value, month) : { ...placed, state: 'refused', problem: value.issues[0] ?? null };
}

type EmptyLine = Omit<FigureLine, 'state'>;

/** Chosen units are as sure as exact ones. */
function withValue(book: FigureBook, row: MatchedRow, line: EmptyLine, value: FigureValue, month: number): FigureLine {
  const after = value.value;
  const doubts = doubtsOf(book, line, after, month);
  const found = { ...line, after, warnings: [...doubts, ...remarksOf(book, row, line, value)] };
  if (line.targets.every((target) => standing(book, target).value === after)) return { ...found, state: 'same' };
  const isSure = line.match === null || line.match.kind === 'exact';
  return { ...found, state: isSure ? 'ready' : 'confirm', isTicked: isSure && doubts.length === 0 && line.before === null };
}

function matchedUnit(match: UnitMatch): string {
  return match.kind === 'exact' || match.kind === 'near' ? match.unit.shortName : '';
}

function unknownUnit(row: MatchedRow, line: EmptyLine): FigureLine | null {
  if (row.kind === 'total') return null;
  if (row.match.kind !== 'several') return { ...line, state: 'unmatched', problem: refusal('figures-unmatched', { name: row.named, line: row.line }) };
  return { ...line, state: 'confirm', problem: refusal('figures-several', { name: row.named, units: row.match.units.map(({ shortName }) => shortName) }) };
}

/** A total without a row of its own is only compared with the sum. */
function withoutPlace(row: MatchedRow, line: EmptyLine, problem: Issue | null): FigureLine | null {
  if (row.kind === 'total') return null;
  return { ...line, state: problem?.code === 'figures-not-carried' ? 'unmatched' : 'refused', problem };
}

function beforeOf(book: FigureBook, targets: readonly FigureTarget[]): Literal {
  const cells = targets.map((target) => standing(book, target).value);
  return cells.find((cell) => cell !== null) ?? null;
}

function doubtsOf(book: FigureBook, { column, unit, before, targets }: EmptyLine, after: number, month: number): readonly Issue[] {
  const [target] = targets;
  if (column.part !== 'toDate' || !target) return doubtsOfBase(typeof before === 'number' ? before : null, after);
  return doubtsOfActual(book, column.indicator, unit, target, month, after);
}

/** What is worth knowing of a line, though there is nothing doubtful about its figure. */
function remarksOf(book: FigureBook, row: MatchedRow, line: EmptyLine, { value, exact }: FigureValue): readonly Issue[] {
  const remarks: Issue[] = [];
  if (line.match && isRenamed(row)) remarks.push(remark('figures-name-differs', { name: row.names.name, unit: line.unit }));
  if (value !== exact) remarks.push(remark('figures-rounded', { exact, value, measure: line.column.indicator.splitUnit }));
  if (line.targets.some((target) => isFormula(standing(book, target)))) remarks.push(remark('figures-over-formula', {}));
  return remarks;
}

function isFormula({ value, formula }: { readonly value: Literal; readonly formula: Literal }): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

function refusal(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}

function remark(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'warning', facts };
}
