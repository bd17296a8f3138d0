import { IUndoRedoService, type IRange } from '@univerjs/core';
import { getPrimaryForRange, SetSelectionsOperation, SetWorksheetActiveOperation, type ISetSelectionsOperationParams } from '@univerjs/sheets';
import { ScrollToRangeOperation, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import type { Area, Operation } from '../book/operation';
import type { CalculatedCell, Calculator } from '../ports';
import { CalculationDriver } from './drivenFormula';
import { follow } from './follow';
import { Appearance } from './grid/appearance';
import { LOCALES, startUniver } from './grid/plugins';
import { toArea, toRange } from './grid/range';
import { userOperations } from './grid/userEdits';
import { Results } from './results';
import { OURS, WorkbookUnit } from './workbookUnit';

export interface GridSelection {
  readonly sheet: string;
  readonly area: Area;
}

export interface GridOptions {
  readonly locale: 'zh' | 'en';
  /** `false` for workbooks with too many formulas: formula cells then show their last value. */
  readonly calculation: boolean;
  /** What the user did, already visible in the grid. */
  onUserOperations(operations: readonly Operation[]): void;
  /** Values that were worked out although nobody asked for a calculation. */
  onCalculated(cells: readonly CalculatedCell[]): void;
  onSelection(selection: GridSelection): void;
  /** The user has begun or ended typing into a cell. */
  onEditing(editing: boolean): void;
}

/** The visible spreadsheet; it calculates too, so that there is one engine in the page. */
export interface Grid extends Calculator {
  select(selection: GridSelection): void;
}

/** Empty rows and columns below and beside what is used. */
const SIZE = { rows: 60, columns: 26 };
/** What the user typed is worked out this long after the last keystroke's change. */
const CALCULATION_DELAY_MS = 20;
/** Up to so many cells one run works out everything. */
const FEW_CELLS = 20;

/** Shows a workbook in the element, which must be positioned; the first sheet appears with the first operations. */
export function createGrid(container: HTMLElement, options: GridOptions): Grid {
  const mount = document.createElement('div');
  mount.style.cssText = 'position: absolute; inset: 0';
  container.append(mount);
  const univer = startUniver(mount, options.locale);
  const unit = new WorkbookUnit(univer, SIZE, LOCALES[options.locale], { liveFormulas: options.calculation });
  const results = new Results(unit);
  const appearance = new Appearance(unit);
  const edits = new Batch(options.onUserOperations);
  let following = false;
  /** Univer switches sheets and selections by promises; what follows from our own orders is no act of the user. */
  let settling = 0;
  let driver: CalculationDriver | null = null;
  /** Many cells were written since the last run. */
  let isHeavy = false;

  unit.commands.onCommandExecuted((command, execution) => {
    if (following || execution?.[OURS]) return;
    if (settling > 0 && (command.id === SetWorksheetActiveOperation.id || command.id === SetSelectionsOperation.id)) return;
    if (command.id === SetCellEditVisibleOperation.id) options.onEditing((command.params as { visible: boolean }).visible);
    if (command.id === SetSelectionsOperation.id) announce(command.params as ISetSelectionsOperationParams);
    const operations = userOperations(unit, command, execution);
    operations.forEach(makeRoom);
    edits.add(operations);
  });

  /** The user never comes to the end of a sheet. */
  function makeRoom(operation: Operation): void {
    if (operation.type === 'setCells') unit.grow(operation.sheet, operation.row + SIZE.rows / 2, operation.column + SIZE.columns / 4);
  }

  function announce({ unitId, subUnitId, selections }: ISetSelectionsOperationParams): void {
    const range = selections[0]?.range;
    const sheet = unitId === unit.id ? unit.workbook().getSheetBySheetId(subUnitId) : null;
    if (!range || !sheet) return;
    options.onSelection({ sheet: subUnitId, area: toArea(range, { rows: sheet.getRowCount(), columns: sheet.getColumnCount() }) });
  }

  function listen(): CalculationDriver | null {
    if (driver || !unit.find()) return driver;
    driver = unit.get(CalculationDriver);
    const settle = later(CALCULATION_DELAY_MS, async () => {
      const cells = await calculate();
      if (cells.length > 0) options.onCalculated(cells);
    });
    driver.onPending = settle;
    return driver;
  }

  /** Univer mixes up the order of cells when conditional formats are worked out in the same run as many of them. */
  async function calculate(): Promise<readonly CalculatedCell[]> {
    const known = listen();
    if (known && isHeavy) {
      isHeavy = false;
      appearance.withdraw();
      await known.run();
      appearance.flush();
    }
    await known?.run();
    return results.take();
  }

  function show(sheet: string, range: IRange): void {
    const worksheet = unit.find()?.getSheetBySheetId(sheet);
    if (!worksheet) return;
    const selections = [{ range, primary: getPrimaryForRange(range, worksheet), style: null }];
    unit.run(SetSelectionsOperation.id, { unitId: unit.id, subUnitId: sheet, selections });
    unit.run(ScrollToRangeOperation.id, { range });
  }

  return {
    follow(operations) {
      following = true;
      isHeavy ||= cellsWritten(operations) > FEW_CELLS;
      try {
        follow(unit, operations, appearance);
        if (unit.find()) unit.get(IUndoRedoService).clearUndoRedo(unit.id);
      } finally {
        following = false;
        settling += 1;
        setTimeout(() => (settling -= 1), 0);
      }
      listen();
    },
    calculate,
    select({ sheet, area }) {
      // A sheet that is shown for the first time selects its first cell, later and by itself.
      settling += 1;
      if (unit.workbook().getActiveSheet()?.getSheetId() !== sheet) {
        unit.run(SetWorksheetActiveOperation.id, { unitId: unit.id, subUnitId: sheet });
      }
      // Univer scrolls only what it has painted.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          show(sheet, toRange(area));
          setTimeout(() => (settling -= 1), 0);
        }),
      );
    },
    dispose() {
      mount.style.visibility = 'hidden';
      // Univer's validation works in idle moments, and fails when the workbook has gone before its turn.
      requestIdleCallback(() => {
        univer.dispose();
        mount.remove();
      });
    },
  };
}

function cellsWritten(operations: readonly Operation[]): number {
  return operations.reduce((sum, operation) => sum + (operation.type === 'setCells' ? operation.cells.reduce((cells, row) => cells + row.length, 0) : 0), 0);
}

/** Gathers what one action of the user comes to, which Univer reports in many steps. */
class Batch {
  private operations: Operation[] = [];

  constructor(private readonly deliver: (operations: readonly Operation[]) => void) {}

  add(operations: readonly Operation[]): void {
    if (operations.length === 0) return;
    if (this.operations.length === 0) setTimeout(() => this.flush(), 0);
    this.operations.push(...operations);
  }

  private flush(): void {
    const operations = this.operations;
    this.operations = [];
    this.deliver(operations);
  }
}

function later(delay: number, act: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void act(), delay);
  };
}
