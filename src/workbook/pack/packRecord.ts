import type { Language } from '../text';
import type { Literal } from '../spec';

/** What an office may return of a row. `request` becomes a new line of the requests. */
export const PACK_FIELDS = ['actual', 'nature', 'cause', 'nextStep', 'deadline', 'request'] as const;
export type PackField = (typeof PACK_FIELDS)[number];

/** The form's hidden sheet, in every language. */
export const RECORD_SHEET = '_xushi';
const MARK = 'xushi-pack';
const FORMAT = 1;

/** Where a form comes from: it detects mistakes, not forgery. */
export interface PackRecord {
  /** The `workbookId` of Settings. */
  readonly workbook: string;
  readonly language: Language;
  readonly year: number;
  /** The month 1…12 that is reported. */
  readonly month: number;
  readonly office: string;
  /** When it was made, as the log writes time. */
  readonly time: string;
  readonly rows: readonly PackRecordRow[];
}

/** A row as it was when the form was made. */
export interface PackRecordRow {
  /** `packKey` of its indicator and unit; stands hidden on the form's row too. */
  readonly key: string;
  /** Names as they stand in the ledger. */
  readonly indicator: string;
  readonly unit: string;
  /** `words` where the figure comes from the statistics station. */
  readonly kind: 'figure' | 'words';
  /** What the plan was: annual target and the milestone to date, as text; a change makes the row stale. */
  readonly plan: string;
  /** The row's own data month 1…12, whose cell its figure goes to whatever is compared by then; 0 where no figure is asked for. */
  readonly month: number;
  /** What stood in the ledger. `request` is always empty. */
  readonly base: Readonly<Record<PackField, Literal>>;
}

/** Stable over renames where both have codes. */
export function packKey(indicator: { readonly code: string; readonly name: string }, unit: { readonly code: string; readonly name: string }): string {
  return `${indicator.code || indicator.name}|${unit.code || unit.name}`;
}

/** The hidden sheet's cells, row by row. */
export function encodeRecord(record: PackRecord): readonly (readonly Literal[])[] {
  const { workbook, language, year, month, office, time } = record;
  return [
    [MARK, FORMAT],
    ['workbook', workbook],
    ['language', language],
    ['year', year],
    ['month', month],
    ['office', office],
    ['time', time],
    ...record.rows.map(({ key, indicator, unit, kind, plan, month: own, base }) => ['row', key, indicator, unit, kind, plan, own, ...PACK_FIELDS.map((field) => base[field])]),
  ];
}

/** The record in a hidden sheet's cells; `null` where it is none, or is damaged. Rows may stand anywhere below the mark. */
export function decodeRecord(rows: readonly (readonly Literal[])[]): PackRecord | null {
  const start = rows.findIndex(([mark]) => mark === MARK);
  if (start < 0 || rows[start]?.[1] !== FORMAT) return null;
  const said = (name: string): Literal => rows.find(([first]) => first === name)?.[1] ?? null;
  const [year, month] = [Number(said('year')), Number(said('month'))];
  if (!Number.isInteger(year) || !Number.isInteger(month) || month < 1 || month > 12) return null;
  return {
    workbook: String(said('workbook') ?? ''),
    language: said('language') === 'en' ? 'en' : 'zh',
    year,
    month,
    office: String(said('office') ?? ''),
    time: String(said('time') ?? ''),
    rows: rows.flatMap((cells) => recordRow(cells) ?? []),
  };
}

function recordRow([first, key, indicator, unit, kind, plan, month, ...base]: readonly Literal[]): PackRecordRow | null {
  if (first !== 'row' || typeof key !== 'string') return null;
  const [actual = null, nature = null, cause = null, nextStep = null, deadline = null] = base;
  return {
    key,
    indicator: String(indicator ?? ''),
    unit: String(unit ?? ''),
    kind: kind === 'words' ? 'words' : 'figure',
    plan: String(plan ?? ''),
    month: Number(month ?? 0),
    base: { actual, nature, cause, nextStep, deadline, request: null },
  };
}
