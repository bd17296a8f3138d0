import { of } from 'rxjs';
import {
  Disposable,
  ICommandService,
  setDependencies,
  touchDependencies,
  type ICommandInfo,
  type IExecutionOptions,
} from '@univerjs/core';
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFunctionService,
  LexerTreeBuilder,
  RegisterOtherFormulaService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type FormulaExecutedStateType,
  type IFormulaDirtyData,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetRowHiddenMutation, SetRowVisibleMutation } from '@univerjs/sheets';
import { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';

type Conversion = Exclude<ReturnType<IActiveDirtyManagerService['get']>, null | undefined | void>;
type Dirt = ReturnType<Conversion['getDirtyData']>;

/**
 * References stay what they are when rows are hidden. Univer would forget those of the whole sheet, but not where their
 * formulas were to be found, and complain of each in every later run.
 */
const HIDING: ReadonlySet<string> = new Set([SetRowHiddenMutation.id, SetRowVisibleMutation.id]);

/**
 * Stands where Univer's own trigger stands. That one starts by a timer 100 ms after a change and
 * restarts a run that is under way, after which a caller can no longer tell whose results arrived.
 * This one runs only when told, one run at a time, and knows when nothing is left to do.
 */
export class CalculationDriver extends Disposable {
  /** Univer's progress bar asks for this; the workbench shows its own. */
  readonly progress$ = of({ done: 0, count: 0 });
  private pending: ICommandInfo[] = [];
  private forced = false;
  private running: Promise<void> | null = null;
  private finished: (() => void) | null = null;
  /** Called whenever something appears that needs a run. */
  onPending: () => void = () => undefined;

  constructor(
    private readonly commands: ICommandService,
    private readonly conversions: IActiveDirtyManagerService,
    private readonly formulas: FormulaDataModel,
    private readonly functions: IFunctionService,
    private readonly lexer: LexerTreeBuilder,
    otherFormulas: RegisterOtherFormulaService,
  ) {
    super();
    this.disposeWithMe(commands.onCommandExecuted((command, options) => this.notice(command, options)));
    otherFormulas.calculateStarted$.next(true);
  }

  clearProgress(): void {
    this.onPending();
  }

  /** The next run works out every formula. */
  force(): void {
    this.forced = true;
    this.onPending();
  }

  isIdle(): boolean {
    return this.running === null && this.pending.length === 0 && !this.forced;
  }

  /** Resolves when everything that was pending, and whatever came up meanwhile, has been worked out and written. */
  async run(): Promise<void> {
    while (!this.isIdle()) {
      this.running ??= this.runOnce().finally(() => (this.running = null));
      await this.running;
    }
  }

  private async runOnce(): Promise<void> {
    await settled();
    const dirt = this.collect();
    const done = new Promise<void>((resolve) => (this.finished = resolve));
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirt, { onlyLocal: true });
    await done;
  }

  private notice(command: ICommandInfo, options?: IExecutionOptions): void {
    if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = command.params as { functionsExecutedState?: FormulaExecutedStateType };
      if (functionsExecutedState !== undefined) queueMicrotask(() => this.finished?.());
      return;
    }
    if (command.id === SetRangeValuesMutation.id && options?.onlyLocal) return;
    if (!this.conversions.has(command.id)) return;
    if (command.id === SetDefinedNameMutation.id || command.id === RemoveDefinedNameMutation.id) this.forgetParsed();
    this.pending.push(command);
    this.onPending();
  }

  /**
   * Univer keeps parsed formulas with their names resolved. Of these it finds only some again when a
   * name changes, and it forgets what depends on the name; so everything is parsed anew.
   */
  private forgetParsed(): void {
    this.functions.deleteFormulaAstCacheKey('');
    this.lexer.dispose();
    this.forced = true;
  }

  private collect(): IFormulaDirtyData {
    const all: IFormulaDirtyData = {
      forceCalculation: this.forced,
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      rowData: this.formulas.getHiddenRowsFiltered(),
    };
    for (const command of this.pending) {
      const conversion = this.conversions.get(command.id);
      if (!conversion) continue;
      const dirt = conversion.getDirtyData(command);
      absorb(all, HIDING.has(command.id) ? { ...dirt, clearDependencyTreeCache: {} } : dirt);
    }
    this.pending = [];
    this.forced = false;
    return all;
  }
}

setDependencies(CalculationDriver, [
  ICommandService,
  IActiveDirtyManagerService,
  FormulaDataModel,
  IFunctionService,
  LexerTreeBuilder,
  RegisterOtherFormulaService,
]);

function absorb(all: IFormulaDirtyData, dirt: Dirt): void {
  all.forceCalculation ||= dirt.forceCalculation ?? false;
  all.dirtyRanges.push(...(dirt.dirtyRanges ?? []));
  for (const map of [
    'dirtyNameMap',
    'dirtyDefinedNameMap',
    'dirtySuperTableMap',
    'dirtyUnitFeatureMap',
    'dirtyUnitOtherFormulaMap',
    'clearDependencyTreeCache',
  ] as const) {
    all[map] = mergeDeep(all[map] ?? {}, dirt[map] ?? {}) as never;
  }
}

/**
 * Univer announces new formulas to its own parts by promises. A run that starts before those are
 * through registers dependencies that are then thrown away.
 */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

interface Tree {
  [key: string]: Tree | string | boolean | null | undefined;
}

function mergeDeep(into: object, from: object): Tree {
  const result: Tree = { ...(into as Tree) };
  for (const [key, value] of Object.entries(from as Tree)) {
    const before = result[key];
    result[key] = isTree(before) && isTree(value) ? mergeDeep(before, value) : value;
  }
  return result;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

/** Univer's formula plugin with our driver in the place of its trigger. */
export class DrivenFormulaPlugin extends UniverSheetsFormulaPlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.add([CalculationDriver]);
    this._injector.replace([
      TriggerCalculationController,
      { useFactory: (driver: CalculationDriver) => driver as unknown as TriggerCalculationController, deps: [CalculationDriver] },
    ]);
  }

  /** In a browser Univer would start its trigger only after the first painting; what came before would be missed. */
  override onReady(): void {
    super.onReady();
    touchDependencies(this._injector, [[CalculationDriver]]);
  }
}

