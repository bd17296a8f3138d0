import type { Issue } from '../../domain/issue';
import { type PackField } from '../../workbook/pack/packRecord';
import { planText } from '../../workbook/pack/planText';
import type { Literal } from '../../workbook/spec';
import type { FileCell } from '../files';
import type { OfficeBook, OfficeRow } from '../office/officeBook';
import { takesRequests } from '../office/requestLines';
import { cellText, typedText } from './cellText';
import type { CollectedLine, LineState } from './collected';
import { doubtsOfReturned } from './figureDoubts';
import type { FormOrigin } from './formOrigin';
import type { MatchedRow } from './matchRows';
import { readCell } from './readCell';
import { isFormulaAt, isRequested, literalOf, nowOf, saysSame, targetOf } from './standing';

/** What a file's lines have in common. */
export interface FileBasis {
  readonly book: OfficeBook;
  readonly origin: FormOrigin;
  readonly file: string;
  /** Why all of the file is out of date; each line says so. */
  readonly stale: readonly Issue[];
  /** The figures are of another year, and have no cell here. */
  readonly isOtherYear: boolean;
  readonly isForeign: (row: OfficeRow) => boolean;
}

const WRITABLE: ReadonlySet<LineState> = new Set(['new', 'conflict', 'suspicious', 'stale']);
/** Worth saying, but no reason to doubt. */
const REMARKS: ReadonlySet<string> = new Set(['collect-converted']);

/** Whether the state may be accepted at all. */
export function mayBeWritten(state: LineState): boolean {
  return WRITABLE.has(state);
}

type Judged = Pick<CollectedLine, 'state' | 'returned' | 'doubts'>;

/** A returned cell between what was sent and what the ledger says now; `null` where the office left it as it was sent. */
export function mergeField(basis: FileBasis, matched: MatchedRow, field: PackField): CollectedLine | null {
  const cell = matched.form.cells.get(field);
  const base = matched.sent?.base[field] ?? null;
  if (saysSame(field, literalOf(cell), base)) return null;
  const line = unjudgedLine(basis, matched, field);
  const judged = judge(basis, matched, { field, cell, base, now: line.now, month: monthOf(basis, matched), target: line.target });
  return judged && { ...line, ...judged, isWritable: mayBeWritten(judged.state) && line.target !== null && !basis.isOtherYear };
}

/** A cell of a form before anything is said of it: refused. */
export function unjudgedLine(basis: FileBasis, matched: MatchedRow, field: PackField): CollectedLine {
  const { book, file, origin } = basis;
  const { form, sent, row } = matched;
  const month = monthOf(basis, matched);
  const { indicator, unit } = row ?? sent ?? form;
  return {
    key: JSON.stringify([file, form.sheet, form.row, field]),
    file,
    sheet: form.sheet,
    row: form.row,
    office: row ? row.office : origin.office,
    indicator,
    unit,
    field,
    base: sent ? sent.base[field] : null,
    now: row && nowOf(book, row, field, month),
    returned: null,
    typed: typedText(form.cells.get(field)),
    state: 'invalid',
    doubts: [],
    isWritable: false,
    target: row && targetOf(book, row, field, month),
  };
}

/** The month whose cell a row's figure goes to; 0 where none is meant. */
function monthOf({ origin, book }: FileBasis, { sent, row, form }: MatchedRow): number {
  if (sent) return sent.month;
  return form.month ?? (origin.month === book.asOf ? (row?.month ?? 0) : origin.month);
}

interface FieldBasis {
  readonly field: PackField;
  readonly cell: FileCell | undefined;
  readonly base: Literal;
  readonly now: Literal;
  readonly month: number;
  readonly target: CollectedLine['target'];
}

function judge(basis: FileBasis, matched: MatchedRow, at: FieldBasis): Judged | null {
  const { field, cell, base } = at;
  const { row, problem } = matched;
  const read = readCell(cell, field, { measure: row?.measure ?? '', language: basis.book.located.language, year: basis.book.year });
  const returned = read.ok ? read.value : null;
  if (read.ok && saysSame(field, returned, base)) return null;
  if (!row) return { state: problem?.code === 'collect-ledger-repeated' ? 'invalid' : 'unknown', returned, doubts: problem ? [problem] : [] };
  if (basis.isForeign(row)) return { state: 'foreign', returned, doubts: [error('collect-foreign', { office: row.office, sender: basis.origin.office })] };
  const misplaced = misplacedEntry(basis, matched, row, at);
  if (misplaced) return { state: 'invalid', returned: null, doubts: [misplaced] };
  return read.ok ? judgeValue(basis, matched, row, at, read) : { state: 'invalid', returned: null, doubts: read.issues };
}

function judgeValue(basis: FileBasis, matched: MatchedRow, row: OfficeRow, at: FieldBasis, { value, warnings }: { readonly value: Literal; readonly warnings: readonly Issue[] }): Judged {
  if (isThere(basis, row, at, value)) return { state: 'same', returned: value, doubts: [] };
  const doubts = at.field === 'actual' && typeof value === 'number' ? figureDoubts(basis, matched, row, at, value) : [];
  return { returned: value, ...stateOf(basis, matched, row, at, value, [...warnings, ...doubts]) };
}

/** Figures of the statistics station come from there alone; a request needs its table. */
function misplacedEntry({ book }: FileBasis, { sent }: MatchedRow, row: OfficeRow, { field, target }: FieldBasis): Issue | null {
  if (field === 'request') return takesRequests(book) ? null : error('collect-no-requests');
  if (field !== 'actual' && field !== 'nature') return null;
  if (row.kind === 'words' || sent?.kind === 'words') return error('collect-statistics', { indicator: row.indicator });
  return target === null ? error('collect-no-month', { status: row.status }) : null;
}

function isThere({ book }: FileBasis, row: OfficeRow, { field, now }: FieldBasis, returned: Literal): boolean {
  return field === 'request' ? isRequested(book, row, returned) : saysSame(field, returned, now);
}

function figureDoubts({ book }: FileBasis, { form, sent }: MatchedRow, row: OfficeRow, { month, base }: FieldBasis, value: number): readonly Issue[] {
  const beside = (field: 'nature' | 'cause'): string => cellText(form.cells.get(field)) || String(row.fields[field] ?? '');
  const cause = beside('cause');
  const isOldCause = saysSame('cause', cause, sent ? sent.base.cause : row.fields.cause);
  return doubtsOfReturned(book, row, { value, month, base: typeof base === 'number' ? base : null, nature: beside('nature'), cause, isOldCause });
}

function stateOf(basis: FileBasis, matched: MatchedRow, row: OfficeRow, { field, base, now, target }: FieldBasis, returned: Literal, read: readonly Issue[]): Pick<Judged, 'state' | 'doubts'> {
  const stale = [...basis.stale, ...planChanged(basis, matched, row)];
  const changed = ledgerChanged(matched, { field, base, now });
  const doubts = [
    ...matched.doubts,
    ...(returned === null ? [warning('collect-emptied', { before: String(now ?? base ?? '') })] : []),
    ...(target && isFormulaAt(basis.book, target) && field !== 'request' ? [warning('collect-over-formula')] : []),
    ...read,
  ];
  const isDoubtful = doubts.some(({ code }) => !REMARKS.has(code));
  const state = stale.length > 0 ? 'stale' : changed.length > 0 ? 'conflict' : isDoubtful ? 'suspicious' : 'new';
  return { state, doubts: [...stale, ...changed, ...doubts] };
}

/** Beside the same period: another month's milestone is another one anyway. */
function planChanged({ origin, book }: FileBasis, { sent }: MatchedRow, row: OfficeRow): readonly Issue[] {
  if (!sent || sent.kind === 'words' || origin.month !== book.asOf) return [];
  return sent.plan === planText(row) ? [] : [warning('collect-plan-changed')];
}

function ledgerChanged({ sent }: MatchedRow, { field, base, now }: Pick<FieldBasis, 'field' | 'base' | 'now'>): readonly Issue[] {
  if (field === 'request') return [];
  if (!sent) return now === null || now === '' ? [] : [warning('collect-base-unknown', { now: String(now) })];
  return saysSame(field, now, base) ? [] : [warning('collect-ledger-changed', { base: String(base ?? ''), now: String(now ?? '') })];
}

function error(code: string, facts: Issue['facts'] = {}): Issue {
  return { code, severity: 'error', facts };
}

function warning(code: string, facts: Issue['facts'] = {}): Issue {
  return { code, severity: 'warning', facts };
}
