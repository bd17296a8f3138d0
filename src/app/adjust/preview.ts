import { type Issue, type Outcome, succeed } from '../../domain/issue';
import type { Scope } from '../../domain/split/adjust/edit';
import { explainAdjustment } from '../../workbook/adjustmentText';
import type { ChangeSet, ColumnChange } from '../../workbook/change';
import type { Literal } from '../../workbook/spec';
import { quarterKeys } from '../../workbook/tables/layout';
import { type Language } from '../../workbook/text';
import { adjustIn } from '../../workbook/text/adjustIn';
import type { CommandOptions, Spreadsheet } from '../ports';
import { changed, loggedChange } from '../split/changes';
import type { AdjustedIndicator } from './adjusted';
import type { Adjustable } from './readAdjustable';
import { versionEntries } from './versionEntries';

/** A changed row, old and new; amounts are decimals of the split unit. */
export interface AdjustPreviewRow {
  readonly indicator: string;
  readonly unit: string;
  readonly office: string;
  readonly measure: string;
  readonly before: number | null;
  readonly after: number;
  readonly quartersBefore: readonly (number | null)[];
  readonly quarters: readonly number[];
  /** How it came to be, as it will stand in the ledger. */
  readonly origin: string;
  /** 0-based row of the ledger's body. */
  readonly row: number;
}

export interface AdjustTotals {
  readonly indicator: string;
  readonly measure: string;
  readonly target: number;
  readonly quarters: readonly number[];
  /** Who absorbed the difference; `null` without a ladder. */
  readonly scope: Scope | null;
}

/** What would be written, and the change that writes it. Nothing has been written yet. */
export interface AdjustPreview {
  readonly language: Language;
  readonly rows: readonly AdjustPreviewRow[];
  readonly totals: readonly AdjustTotals[];
  readonly warnings: readonly Issue[];
  readonly change: ChangeSet;
}

/** What else is said of an adjustment, and written besides the plan. */
export interface AdjustHead {
  readonly time: string;
  readonly command: string;
  /** Mode, document number and consents, as the table of versions keeps them. */
  readonly note: string;
  readonly document: string;
  /** It belongs to drafting as long as nothing was issued. */
  readonly isDrafting: boolean;
  readonly columns: readonly ColumnChange[];
}

export function previewOf(adjustable: Adjustable, adjusted: readonly AdjustedIndicator[], head: AdjustHead, warnings: readonly Issue[]): Outcome<AdjustPreview> {
  const { plan } = adjustable;
  const { language } = plan.located;
  const rows = adjusted.flatMap((one) => previewRows(one, head, language));
  const { adjustCommands } = adjustIn(language);
  const summary = `${adjustCommands.summary(adjusted.map(({ indicator }) => indicator.name), rows.length)};${head.note}`;
  const added = rows.length === 0 ? [] : [versionEntries(adjustable, adjusted, head)];
  const change = loggedChange(plan, [...planColumns(adjustable, rows), ...head.columns], { time: head.time, command: head.command, summary }, { added });
  return succeed({ language, rows, totals: adjusted.map(totalsOf), warnings, change });
}

/** Writes a preview. Two round trips: everything it was worked out from is read again and compared first. */
export function applyAdjustment(spreadsheet: Spreadsheet, preview: AdjustPreview, options?: CommandOptions): Promise<Outcome<void>> {
  return spreadsheet.apply(preview.change, options);
}

function previewRows(one: AdjustedIndicator, { document }: AdjustHead, language: Language): AdjustPreviewRow[] {
  const { splitUnit: measure, decimals } = one.indicator;
  return one.rows.flatMap((row, index): AdjustPreviewRow[] => {
    const { annual, quarters, origin } = one.amounts[index] ?? { annual: 0, quarters: [], origin: null };
    if (!origin) return [];
    const text = explainAdjustment({ origin, measure, decimals, document }, language);
    return [{ indicator: row.indicator, unit: row.unit, office: row.leadOffice, measure, before: row.annual, after: annual, quartersBefore: row.quarters, quarters, origin: text, row: row.row }];
  });
}

function planColumns({ plan }: Adjustable, rows: readonly AdjustPreviewRow[]): ColumnChange[] {
  const column = (key: string, value: (row: AdjustPreviewRow) => Literal): ColumnChange => changed(plan, 'Ledger', key, new Map(rows.map((row) => [row.row, value(row)])));
  return [column('annual', (row) => row.after), ...quarterKeys.map((key, quarter) => column(key, (row) => row.quarters[quarter] ?? null)), column('origin', (row) => row.origin)];
}

function totalsOf({ indicator, target, quarterTotals, scope }: AdjustedIndicator): AdjustTotals {
  return { indicator: indicator.name, measure: indicator.splitUnit, target, quarters: quarterTotals, scope };
}
