import { groupBy } from '../../domain/groupBy';
import { plainName } from '../../domain/intake/unitIndex';
import type { Issue } from '../../domain/issue';
import type { PackRecordRow } from '../../workbook/pack/packRecord';
import type { OfficeBook, OfficeRow } from '../office/officeBook';
import type { FormOrigin } from './formOrigin';
import type { FormRow } from './formRows';

/** Rows of the ledger as forms name them. */
export interface RowIndex {
  readonly byKey: ReadonlyMap<string, readonly OfficeRow[]>;
  readonly byName: ReadonlyMap<string, readonly OfficeRow[]>;
}

/** A line of a form with what it is about. */
export interface MatchedRow {
  readonly form: FormRow;
  /** What was sent; `null` where that is not known. */
  readonly sent: PackRecordRow | null;
  /** `null` where the ledger has no such row. */
  readonly row: OfficeRow | null;
  /** Why the row is not the plain one that was sent: `collect-key-differs`, `collect-name-differs`, `collect-row-added`. */
  readonly doubts: readonly Issue[];
  /** Why nothing of it can be taken: `collect-row-unknown`, `collect-row-gone`, `collect-ledger-repeated`. */
  readonly problem: Issue | null;
}

export function indexRows({ rows }: Pick<OfficeBook, 'rows'>): RowIndex {
  return { byKey: groupBy(rows, ({ key }) => key), byName: groupBy(rows, nameOf) };
}

/**
 * Which row a line of a form is about: by its hidden key, or by its two names where they are spelled alike. Names outweigh
 * a key that is another row's, since people sort and copy what they see.
 */
export function matchRow(form: FormRow, { rows: sent }: FormOrigin, index: RowIndex, sentByName: ReadonlyMap<string, PackRecordRow>): MatchedRow {
  const byName = lookUp(nameOf(form));
  const byKey = form.key === null ? null : found(sent?.get(form.key) ?? null, index.byKey.get(form.key) ?? []);
  if (!byKey) return byName ? named(form, byName, sent !== null) : { form, sent: null, row: null, doubts: [], problem: error('collect-row-unknown') };
  const isNamed = form.indicator === '' || form.unit === '' || [byKey.sent, byKey.row].some((one) => one !== null && nameOf(one) === nameOf(form));
  if (isNamed) return { form, ...byKey, doubts: [] };
  if (byName) return { form, ...byName, doubts: [warning('collect-key-differs')] };
  const { indicator = '', unit = '' } = byKey.sent ?? byKey.row ?? {};
  return { form, ...byKey, doubts: [warning('collect-name-differs', { indicator, unit })] };

  function lookUp(name: string): Found | null {
    const own = sentByName.get(name) ?? null;
    const rows = index.byName.get(name) ?? [];
    if (!own && rows.length === 0) return null;
    const byOwnKey = own ? index.byKey.get(own.key) : undefined;
    return found(own, byOwnKey ?? rows);
  }

  function found(own: PackRecordRow | null, keyed: readonly OfficeRow[]): Found {
    const rows = keyed.length > 0 || !own ? keyed : (index.byName.get(nameOf(own)) ?? []);
    const [row = null] = rows;
    if (rows.length > 1) return { sent: own, row: null, problem: error('collect-ledger-repeated') };
    return { sent: own, row, problem: row ? null : error('collect-row-gone') };
  }
}

type Found = Pick<MatchedRow, 'sent' | 'row' | 'problem'>;

/** A row that was not among those sent was typed in by somebody. */
function named(form: FormRow, row: Found, isSentKnown: boolean): MatchedRow {
  return { form, ...row, doubts: isSentKnown && !row.sent ? [warning('collect-row-added')] : [] };
}

export function nameOf({ indicator, unit }: { readonly indicator: string; readonly unit: string }): string {
  return JSON.stringify([plainName(indicator), plainName(unit)]);
}

function error(code: string): Issue {
  return { code, severity: 'error', facts: {} };
}

function warning(code: string, facts: Issue['facts'] = {}): Issue {
  return { code, severity: 'warning', facts };
}
