import type { LedgerKey } from '../../../workbook/tables/columns';
import { amount, type Fact, percent, plain, points, say, type Sentence } from '../explanation';
import { actual } from './actual';
import { dataMonth, toDate } from './dataMonth';
import type { LedgerCell } from './ledgerCell';
import * as measures from './measures';
import type { WorkedOut } from './measures';
import { periodsBehind, rank } from './memory';
import { milestone } from './milestone';
import { annual, origin, quarter } from './plan';
import { status } from './status';

type Worked = (cell: LedgerCell) => WorkedOut;

const ofTrack = (explain: (track: NonNullable<LedgerCell['track']>) => WorkedOut): Worked => (cell) => (cell.track ? explain(cell.track) : { sentences: [], value: null });

/** Columns that formulas fill with numbers. */
const WORKED_OUT: Partial<Readonly<Record<LedgerKey, Worked>>> = {
  dataMonth,
  toDate,
  completion: ofTrack(measures.completion),
  scheduled: ofTrack(measures.scheduled),
  gap: ofTrack(measures.gap),
  milestone: ({ track, schedule }) => (track && schedule.value ? milestone(track, schedule.value) : { sentences: [], value: null }),
  attainment: ofTrack(measures.attainment),
  distance: ofTrack(measures.distance),
  needed: ofTrack(measures.needed),
  projection: ofTrack(measures.projection),
  periodsBehind,
};

const TOLD: Partial<Readonly<Record<LedgerKey, (cell: LedgerCell) => readonly Sentence[]>>> = {
  annual,
  quarter1: quarter,
  quarter2: quarter,
  quarter3: quarter,
  quarter4: quarter,
  origin,
  status,
  rank,
};

/** What the cell is, how it came to be, and where the sheet shows something else. */
export function explainLedger(cell: LedgerCell): readonly Sentence[] {
  const { key } = cell;
  if (key.startsWith('_')) return [say('helperColumn')];
  if (key.startsWith('month')) return actual(cell);
  const worked = WORKED_OUT[key];
  if (!worked) return [...(TOLD[key]?.(cell) ?? [])];
  if (cell.track === null && key !== 'toDate') return status(cell);
  const { sentences, value } = worked(cell);
  return [...sentences, ...differing(cell, value)];
}

/** The last digit of a gap may be rounded either way. */
const GAP_TOLERANCE = 0.0100001;

/** A formula that was overwritten, or that has not been worked out, shows something else than its figures give. */
function differing({ key, cells }: LedgerCell, value: number | null): readonly Sentence[] {
  const shown = cells.number(key);
  if (value === null) return shown === null ? [] : [say('differsBlank')];
  if (shown === null) return [say('differs', { result: factOf(key, value) })];
  const tolerance = key === 'gap' ? GAP_TOLERANCE : 1e-6 * Math.max(1, Math.abs(value));
  return Math.abs(shown - value) <= tolerance ? [] : [say('differs', { result: factOf(key, value) })];
}

const SHARES: readonly LedgerKey[] = ['completion', 'scheduled', 'attainment'];
const COUNTS: readonly LedgerKey[] = ['dataMonth', 'rank', 'periodsBehind', 'startMonth'];

/** A figure as its column shows it. */
export function factOf(key: LedgerKey, value: number): Fact {
  if (SHARES.includes(key)) return percent(value);
  if (key === 'gap') return points(value);
  return COUNTS.includes(key) ? plain(value) : amount(value);
}
