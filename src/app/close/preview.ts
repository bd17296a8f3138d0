import type { Issue, Outcome } from '../../domain/issue';
import type { EscalationStep } from '../../domain/track/escalation';
import type { ChangeSet } from '../../workbook/change';
import type { Language } from '../../workbook/text';
import type { CommandOptions, Spreadsheet } from '../ports';
import type { LightCount } from '../track/lights';
import type { LedgerRow } from './ledgerRows';

/** A row on which its office is heard, with what the office said so far. */
export interface CheckedRow extends LedgerRow {
  readonly explanation: string;
  readonly isConfirmed: boolean;
}

/** A row that has lagged long or far enough to be escalated; never an enterprise's. */
export interface EscalatedRow extends LedgerRow {
  readonly step: Exclude<EscalationStep, 'none'>;
}

/** A figure of a finalised month that reads otherwise in the ledger now. */
export interface ChangedFigure {
  readonly month: number;
  readonly indicator: string;
  readonly unit: string;
  readonly office: string;
  readonly before: number | null;
  readonly now: number | null;
  /** 0-based row of the ledger's body. */
  readonly row: number;
}

interface Previewed {
  readonly language: Language;
  readonly month: number;
  readonly warnings: readonly Issue[];
  readonly change: ChangeSet;
}

/** What a check list would say. `repeats` are for the planner only and stand in no sheet. */
export interface CheckPreview extends Previewed {
  readonly kind: 'check';
  readonly rows: readonly CheckedRow[];
  readonly added: number;
  /** 0-based row of the list's body where the month begins. */
  readonly firstRow: number;
  readonly repeats: readonly LedgerRow[];
}

/** What finalising would record. */
export interface FinalPreview extends Previewed {
  readonly kind: 'finalise';
  readonly recorded: number;
  readonly counts: readonly LightCount[];
  /** Rows to be checked that were neither explained nor confirmed. */
  readonly unanswered: readonly CheckedRow[];
  readonly escalated: readonly EscalatedRow[];
  readonly changed: readonly ChangedFigure[];
}

/** What undoing would take back. */
export interface UndoPreview extends Previewed {
  readonly kind: 'undo';
  readonly withdrawn: number;
}

/** What would be written, and the change that writes it. Nothing has been written yet. */
export type ClosePreview = CheckPreview | FinalPreview | UndoPreview;

/** Writes a preview. Two round trips: what it was worked out from is read again and compared first. */
export function applyClosing(spreadsheet: Spreadsheet, preview: ClosePreview, options?: CommandOptions): Promise<Outcome<void>> {
  return spreadsheet.apply(preview.change, options);
}
