import type { VersionComparison } from '../app/adjust/compareVersions';
import type { IndicatorVersion } from '../app/adjust/listVersions';
import type { PresentRow } from '../app/adjust/presentPlan';
import type { AdjustPreview } from '../app/adjust/preview';
import type { BreakbackRequest, ReplanCommand, StopRequest } from '../app/adjust/requests';
import type { LaterTable } from '../app/addTables';
import type { AdoptPreview } from '../app/adopt/adopt';
import type { AdoptOrder } from '../app/adopt/adoptContent';
import type { ClosePreview } from '../app/close/preview';
import type { ClosingKind } from '../app/close/previewClosing';
import type { DocumentDraft, DocumentRequest } from '../app/circular/draft';
import type { WrittenDocument } from '../app/circular/writeDocument';
import type { CollectPreview } from '../app/collect/collected';
import type { Circulated } from '../app/copy/circulated';
import type { CopyChoices } from '../app/copy/copyRows';
import type { CopyFile, NamedFile } from '../app/copy/leadersCopy';
import type { FigureBook } from '../app/intake/figureBook';
import type { FigurePreview } from '../app/intake/previewFigures';
import type { TargetBook } from '../app/intake/targetBook';
import type { Health } from '../app/health/checkWorkbook';
import type { Fault } from '../app/health/fault';
import type { RepairPlan } from '../app/health/planRepair';
import type { Explained } from '../app/explain/explanation';
import type { ProtectionStanding } from '../app/protect/readProtection';
import type { CommandOptions, Edit, Selection } from '../app/ports';
import type { OfficeBook } from '../app/office/officeBook';
import type { MadePacks } from '../app/packs/makePacks';
import type { PackPlan } from '../app/packs/packPlan';
import type { PackOrder } from '../app/packs/packSpecs';
import type { MarkOrder } from '../app/planState/markPlan';
import type { PlanStanding } from '../app/planState/planStates';
import type { PrintKind, PrintPreview } from '../app/print/printPreview';
import type { OperationList } from '../app/restore/listOperations';
import type { Entry } from '../app/report/entry';
import type { RestorePreview } from '../app/restore/previewRestore';
import type { Overrides } from '../app/split/overrides';
import type { SplitReading } from '../app/split/reading';
import type { SplitPreview, SplitRequest } from '../app/split/split';
import type { Overview } from '../app/track/overview';
import type { FigurePurpose } from '../domain/intake/columnRole';
import type { TargetLine } from '../domain/intake/targetLine';
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

/** A split as the planner orders it; the clock adds the time. */
export interface SplitOrder extends Pick<SplitRequest, 'indicators'> {
  /** Choices that are not in the workbook yet. */
  readonly overrides: Overrides;
  readonly reading: SplitReading;
}

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
  /** Tables of the user's that are like ours, and what would be made of them. */
  previewAdopt(order: AdoptOrder, options?: CommandOptions): Promise<Outcome<AdoptPreview>>;
  applyAdopt(preview: AdoptPreview, options?: CommandOptions): Promise<Outcome<void>>;
  /** What splits are worked out from and chosen by. */
  readSplit(options?: CommandOptions): Promise<Outcome<SplitReading>>;
  /** Progress counts the splits that are solved. */
  previewSplit(order: SplitOrder, options?: CommandOptions): Promise<Outcome<SplitPreview>>;
  applySplit(preview: SplitPreview, options?: CommandOptions): Promise<Outcome<void>>;
  previewAdjustment(order: AdjustOrder, options?: CommandOptions): Promise<Outcome<AdjustPreview>>;
  applyAdjustment(preview: AdjustPreview, options?: CommandOptions): Promise<Outcome<void>>;
  /** The plan on every row of the ledger as it stands in its cells. */
  readPresentPlan(options?: CommandOptions): Promise<Outcome<readonly PresentRow[]>>;
  /** How far every indicator's plan has come. */
  readPlanStates(options?: CommandOptions): Promise<Outcome<readonly PlanStanding[]>>;
  markPlan(order: Omit<MarkOrder, 'time'>, options?: CommandOptions): Promise<Outcome<void>>;
  checkWorkbook(options?: CommandOptions): Promise<Outcome<Health>>;
  /** What repairing some of a check's faults would write. */
  planRepair(health: Health, faults: readonly Fault[]): Promise<Outcome<RepairPlan>>;
  applyRepair(plan: RepairPlan, options?: CommandOptions): Promise<Outcome<void>>;
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
  /** What pasted figures of units are matched with. */
  readFigureBook(purpose: FigurePurpose, options?: CommandOptions): Promise<Outcome<FigureBook>>;
  /** Writes the lines of a preview whose keys are accepted. */
  applyFigures(preview: FigurePreview, accepted: ReadonlySet<string>, options?: CommandOptions): Promise<Outcome<void>>;
  /** What the log tells, the newest first, and which cells were edited since. */
  listOperations(options?: CommandOptions): Promise<Outcome<OperationList>>;
  /** How a listed operation would be taken back. */
  previewRestore(list: OperationList, id: string, options?: CommandOptions): Promise<Outcome<RestorePreview>>;
  /** Writes a preview; where something is left as it is, only with `isRest`. */
  applyRestore(preview: RestorePreview, isRest: boolean, options?: CommandOptions): Promise<Outcome<void>>;
  /** The workbook's targets, with which pasted ones are compared. */
  readTargetBook(options?: CommandOptions): Promise<Outcome<TargetBook>>;
  /** Writes lines that were held against the book. */
  applyTargets(book: TargetBook, lines: readonly TargetLine[], options?: CommandOptions): Promise<Outcome<void>>;
  previewPrint(kind: PrintKind, options?: CommandOptions): Promise<Outcome<PrintPreview>>;
  applyPrint(preview: PrintPreview, options?: CommandOptions): Promise<Outcome<void>>;
  /** The Board's upper part as the host draws it, PNG in base64; `language` is the workbook's. */
  readBoardImage(language: Language, options?: CommandOptions): Promise<Outcome<string>>;
  /** Everything that offices report. */
  readOfficeBook(options?: CommandOptions): Promise<Outcome<OfficeBook>>;
  /** Writes what an office entered into its own rows of the book. */
  saveEntries(book: OfficeBook, order: { readonly office: string; readonly entries: readonly Entry[] }, options?: CommandOptions): Promise<Outcome<void>>;
  /** Lists only one office's rows in the ledger, or all of them. */
  showOffice(office: string | null): Promise<Outcome<void>>;
  /** Holds returned files against the workbook. Files that cannot be read are in the preview with their issues; progress counts files. */
  collectReturns(files: readonly File[], options?: CommandOptions): Promise<Outcome<CollectPreview>>;
  /** Writes the lines of a preview whose keys are accepted. */
  applyCollected(preview: CollectPreview, accepted: ReadonlySet<string>, options?: CommandOptions): Promise<Outcome<void>>;
  readCirculated(options?: CommandOptions): Promise<Outcome<Circulated>>;
  makeLeadersCopy(choices: CopyChoices, options?: CommandOptions): Promise<Outcome<CopyFile>>;
  /** Indicators, lines and months as CSV; the same is kept back as of the leaders' copy. */
  makeLongTable(choices: CopyChoices, options?: CommandOptions): Promise<Outcome<CopyFile>>;
  /** Whom forms of the as-of month can be sent to. */
  readPackPlan(options?: CommandOptions): Promise<Outcome<PackPlan>>;
  /** Makes the forms and writes nothing to the workbook. Progress counts the forms. */
  makePacks(plan: PackPlan, order: Omit<PackOrder, 'time' | 'workbookId'>, options?: CommandOptions): Promise<Outcome<MadePacks>>;
  /** Says in the record of returns that the forms of the order were sent. */
  recordPacks(plan: PackPlan, order: PackOrder, options?: CommandOptions): Promise<Outcome<void>>;
  /** Opens a file in Excel as a new workbook. */
  openFile(file: NamedFile): Promise<Outcome<void>>;
  /** What is protected, and whether by us. */
  readProtection(options?: CommandOptions): Promise<Outcome<ProtectionStanding>>;
  /** Locks everything but the cells that offices fill in; `null` sets no password. */
  protectEntries(password: string | null, options?: CommandOptions): Promise<Outcome<void>>;
  liftProtection(options?: CommandOptions): Promise<Outcome<void>>;
  /** Remembered, in memory alone, for commands that write to protected sheets. */
  givePassword(password: string): void;
  setAsOf(month: number, options?: CommandOptions): Promise<Outcome<void>>;
  refresh(options?: CommandOptions): Promise<Outcome<Overview>>;
  select(target: CellTarget): Promise<Outcome<void>>;
  /** How the selected cell came to be. */
  explainSelection(options?: CommandOptions): Promise<Outcome<Explained>>;
  /** Where the active cell is. */
  readSelection(options?: CommandOptions): Promise<Outcome<Selection>>;
  /** Calls back when another cell is selected; as for `onEdited`, `null` where that cannot be followed. */
  onSelected(listener: () => void): Promise<(() => void) | null>;
  /** Calls back after edits that are not our own; gives the function that stops it, or `null` where edits cannot be followed. */
  onEdited(listener: (edit: Edit) => void): Promise<(() => void) | null>;
}
