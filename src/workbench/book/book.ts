import type { CalculatedCell } from '../ports';
import { applyOperation } from './apply';
import { compactOperations, madeAnew } from './compactOperations';
import type { Area, Operation, Scalar } from './operation';
import type { Sheet } from './sheet';
import type { Table } from './table';

/** Who made a change: the add-in, the person at the screen, the file being opened, or someone else far away. */
export type Origin = 'addin' | 'user' | 'file' | 'coauthor';

export interface BookChange {
  readonly operations: readonly Operation[];
  readonly origin: Origin;
  /** The part that made the change, so that it need not follow itself. */
  readonly source?: object;
}

export interface ApplyOptions {
  readonly origin?: Origin;
  /** `false` for a file being opened: the content is taken over, but is no change to be saved. */
  readonly remember?: boolean;
  readonly source?: object;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
}

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/** State of a workbook: what its operations made of it. An operation on an unknown sheet or table throws. */
export class Book {
  /** In the order of the tabs. */
  readonly sheets: Sheet[] = [];
  readonly tables = new Map<string, Table>();
  /** By name in lower case. */
  readonly names = new Map<string, DefinedName>();
  activeSheet: string | null = null;
  selection: Selection | null = null;

  private readonly remembered: Operation[] = [];
  private readonly all: Operation[] = [];
  private staged: Operation[] = [];
  private readonly born = new Set<string>();
  private readonly listeners = new Set<(change: BookChange) => void>();
  private readonly selectionListeners = new Set<(selection: Selection, origin: Origin) => void>();

  /** Changes since the file was opened, in order. */
  get journal(): readonly Operation[] {
    return this.remembered;
  }

  /** Everything that built the book, in order. */
  get history(): readonly Operation[] {
    return this.all;
  }

  apply(operation: Operation, options: ApplyOptions = {}): void {
    this.applyAll([operation], options);
  }

  /** Applies in order and tells the listeners once. The origin is `user` unless given. */
  applyAll(operations: readonly Operation[], options: ApplyOptions = {}): void {
    this.publish('addin');
    for (const operation of operations) applyOperation(this, operation);
    this.tell(operations, options);
  }

  /** Applies now, but tells the listeners only at the next `publish`: for many small steps of one request. */
  stage(operation: Operation): void {
    const made = madeAnew(this, operation);
    if (made !== null) this.born.add(made);
    applyOperation(this, operation);
    this.staged.push(operation);
  }

  publish(origin: Origin): void {
    if (this.staged.length === 0) return;
    const operations = compactOperations(this.staged, this.born);
    this.staged = [];
    this.born.clear();
    this.tell(operations, { origin });
  }

  private tell(operations: readonly Operation[], { origin = 'user', remember = true, source }: ApplyOptions): void {
    for (const operation of operations) {
      this.all.push(operation);
      if (remember) this.remembered.push(operation);
    }
    for (const listener of this.listeners) listener({ operations, origin, ...(source && { source }) });
  }

  /** Returns the function that ends the subscription. */
  subscribe(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  select(selection: Selection, origin: Origin = 'user'): void {
    this.selection = selection;
    for (const listener of this.selectionListeners) listener(selection, origin);
  }

  subscribeSelection(listener: (selection: Selection, origin: Origin) => void): () => void {
    this.selectionListeners.add(listener);
    return () => void this.selectionListeners.delete(listener);
  }

  sheet(id: string): Sheet {
    const sheet = this.sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw new Error(`The book has no sheet with id ${id}.`);
    return sheet;
  }

  /** Names are compared without regard to case, as Excel does. */
  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  table(id: string): Table {
    const table = this.tables.get(id);
    if (!table) throw new Error(`The book has no table with id ${id}.`);
    return table;
  }

  tableNamed(name: string): Table | undefined {
    return [...this.tables.values()].find((table) => table.name.toLowerCase() === name.toLowerCase());
  }

  /** Tables in the order of the sheets, then of their making. */
  tablesOn(sheet: string): readonly Table[] {
    return [...this.tables.values()].filter((table) => table.sheet === sheet);
  }

  /** Takes over values that a calculation gave for formula cells; cells without formula are left alone. */
  setCalculated(cells: Iterable<CalculatedCell>): void {
    for (const { sheet, row, column, value } of cells) {
      const grid = this.sheets.find((candidate) => candidate.id === sheet)?.cells;
      const formula = grid?.get(row, column)?.formula;
      if (grid && formula !== undefined) grid.set(row, column, { value, formula });
    }
  }

  /** Every formula cell with its last known value, for the cached values of a saved file. */
  *formulaCells(): Generator<CalculatedCell & { readonly formula: string }> {
    for (const sheet of this.sheets) {
      for (const { row, column, content } of sheet.cells.filled()) {
        const { formula, value } = content;
        if (formula !== undefined) yield { sheet: sheet.id, row, column, value, formula };
      }
    }
  }

  value(sheet: string, row: number, column: number): Scalar {
    return this.sheet(sheet).cells.get(row, column)?.value ?? null;
  }
}
