import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type DependencyIdentifier,
  type IExecutionOptions,
  type LocaleType,
  type IWorkbookData,
  type IWorksheetData,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';

/** Marks what the book ordered, so that it is not taken for an edit of the user. */
export const OURS = 'fromWorkbench';

/** The one workbook of an engine; it exists from its first sheet on. */
export class WorkbookUnit {
  /**
   * Univer keeps parsed formulas by unit id for the whole process, names resolved, so no two
   * workbooks may ever share one.
   */
  private static count = 0;
  id = '';
  readonly commands: ICommandService;
  private readonly instances: IUniverInstanceService;

  constructor(
    private readonly univer: Univer,
    private readonly margin: { readonly rows: number; readonly columns: number },
    private readonly locale: LocaleType,
    /** Without live formulas a cell shows its last value, and its formula is only kept with it. */
    readonly settings: { readonly liveFormulas: boolean } = { liveFormulas: true },
  ) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.instances = injector.get(IUniverInstanceService);
  }

  /** A service of this engine. */
  get<T>(identifier: DependencyIdentifier<T>): T {
    return this.univer.__getInjector().get(identifier);
  }

  find(): Workbook | null {
    return this.instances.getUnit<Workbook>(this.id, UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  workbook(): Workbook {
    const workbook = this.find();
    if (!workbook) throw new Error('The workbook has no sheet yet.');
    return workbook;
  }

  sheet(id: string): Worksheet {
    const sheet = this.workbook().getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet has the id ${id}.`);
    return sheet;
  }

  create(first: Partial<IWorksheetData> & { readonly id: string }): void {
    this.id = `workbook-${(WorkbookUnit.count += 1)}`;
    const data: IWorkbookData = {
      id: this.id,
      name: this.id,
      appVersion: '0.25.1',
      locale: this.locale,
      styles: {},
      sheetOrder: [first.id],
      sheets: { [first.id]: first },
    };
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  }

  close(): void {
    if (this.find()) this.instances.disposeUnit(this.id);
  }

  /** The sheet's size before anything stands in it; it grows as cells are written. */
  size(): { readonly rowCount: number; readonly columnCount: number } {
    return { rowCount: this.margin.rows, columnCount: this.margin.columns };
  }

  /** Univer refuses cells beyond the sheet's size, which Excel's users never meet. */
  grow(sheetId: string, rows: number, columns: number): void {
    const sheet = this.sheet(sheetId);
    const target = { unitId: this.id, subUnitId: sheetId };
    if (rows > sheet.getRowCount()) this.run(SetWorksheetRowCountMutation.id, { ...target, rowCount: rows + this.margin.rows });
    if (columns > sheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation.id, { ...target, columnCount: columns + this.margin.columns });
    }
  }

  /** Runs a command or mutation at once, marked as ours. */
  run(id: string, params: object, options: IExecutionOptions = {}): void {
    this.commands.syncExecuteCommand(id, params, { ...options, [OURS]: true });
  }
}
