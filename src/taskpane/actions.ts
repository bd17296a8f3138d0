import type { VersionComparison } from '../app/adjust/compareVersions';
import type { IndicatorVersion } from '../app/adjust/listVersions';
import type { AdjustPreview } from '../app/adjust/preview';
import type { BreakbackRequest, ReplanCommand, StopRequest } from '../app/adjust/requests';
import type { LaterTable } from '../app/addTables';
import type { ClosePreview } from '../app/close/preview';
import type { ClosingKind } from '../app/close/previewClosing';
import type { DocumentDraft, DocumentRequest } from '../app/circular/draft';
import type { WrittenDocument } from '../app/circular/writeDocument';
import type { Circulated } from '../app/copy/circulated';
import type { NamedFile } from '../app/copy/leadersCopy';
import type { CommandOptions } from '../app/ports';
import type { PrintKind, PrintPreview } from '../app/print/printPreview';
import type { SplitPreview } from '../app/split/split';
import type { Overview } from '../app/track/overview';
import type { Outcome } from '../domain/issue';
import type { Language } from '../workbook/text';

/** What the planner asks to be set up. */
export type NewWorkbook =
  | { readonly kind: 'template'; readonly language: Language; readonly town: string; readonly year: number; /** Month 1…12. */ readonly asOf: number }
  | { readonly kind: 'demo'; readonly language: Language };

/** An adjustment of the plan that stands, as the planner orders it; the clock adds the time. */
export type AdjustOrder =
  | ({ readonly kind: 'breakback' } & Omit<BreakbackRequest, 'time'>)
  | ({ readonly kind: 'replan' } & Omit<ReplanCommand, 'time'>)
  | ({ readonly kind: 'stop' } & Omit<StopRequest, 'time'>);

/** A cell of a table's body; `row` counts from 0. */
export interface CellTarget {
  readonly table: string;
  readonly header: string;
  readonly row: number;
}

/**
 * Everything panels can do. None of it rejects: what goes wrong comes back as issues. An aborted
 * signal ends with the issue `cancelled`, as long as nothing has been written.
 */
export interface PaneActions {
  readOverview(options?: CommandOptions): Promise<Outcome<Overview>>;
  setUp(order: NewWorkbook, options?: CommandOptions): Promise<Outcome<void>>;
  /** Names of indicators, or `null` for all. Progress counts the splits that are solved. */
  previewSplit(indicators: readonly string[] | null, options?: CommandOptions): Promise<Outcome<SplitPreview>>;
  applySplit(preview: SplitPreview, options?: CommandOptions): Promise<Outcome<void>>;
  previewAdjustment(order: AdjustOrder, options?: CommandOptions): Promise<Outcome<AdjustPreview>>;
  applyAdjustment(preview: AdjustPreview, options?: CommandOptions): Promise<Outcome<void>>;
  /** Adds tables that an older workbook lacks. */
  addTables(tables: readonly LaterTable[], options?: CommandOptions): Promise<Outcome<void>>;
  /** Kept versions of every indicator. */
  listVersions(options?: CommandOptions): Promise<Outcome<readonly IndicatorVersion[]>>;
  compareVersions(indicator: string, from: number, to: number, options?: CommandOptions): Promise<Outcome<VersionComparison>>;
  /** What a check list, finalising the as-of month, or undoing the latest finalised month would write. */
  previewClosing(kind: ClosingKind, options?: CommandOptions): Promise<Outcome<ClosePreview>>;
  applyClosing(preview: ClosePreview, options?: CommandOptions): Promise<Outcome<void>>;
  /** Names of the offices and villages that a supervision notice can go to. */
  listSupervised(options?: CommandOptions): Promise<Outcome<readonly string[]>>;
  draftDocument(request: DocumentRequest, options?: CommandOptions): Promise<Outcome<DocumentDraft>>;
  /** Writes the document as it was edited, one paragraph a line. */
  writeDocument(draft: DocumentDraft, text: string, options?: CommandOptions): Promise<Outcome<WrittenDocument>>;
  previewPrint(kind: PrintKind, options?: CommandOptions): Promise<Outcome<PrintPreview>>;
  applyPrint(preview: PrintPreview, options?: CommandOptions): Promise<Outcome<void>>;
  /** The Board's upper part as the host draws it, PNG in base64; `language` is the workbook's. */
  readBoardImage(language: Language, options?: CommandOptions): Promise<Outcome<string>>;
  readCirculated(options?: CommandOptions): Promise<Outcome<Circulated>>;
  makeLeadersCopy(options?: CommandOptions): Promise<Outcome<NamedFile>>;
  setAsOf(month: number, options?: CommandOptions): Promise<Outcome<void>>;
  refresh(options?: CommandOptions): Promise<Outcome<Overview>>;
  select(target: CellTarget): Promise<Outcome<void>>;
  /** Calls back after edits that are not our own; gives the function that stops it, or `null` where edits cannot be followed. */
  onEdited(listener: () => void): Promise<(() => void) | null>;
}
