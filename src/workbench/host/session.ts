import type { Book } from '../book/book';
import { lineChange } from '../book/applyLines';
import type { Operation } from '../book/operation';
import type { Sheet } from '../book/sheet';
import { EventRegistry } from './events/eventRegistry';
import { HostError, itemNotFound } from './hostError';
import type { RangeTarget } from './rangeTarget';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** What the object model works on: the book and the host's own state beside it. */
export class Session {
  calculationMode: CalculationMode = 'Automatic';
  /** Set by `application.calculate` and friends; the protocol calculates before it goes on. */
  calculationWanted = false;
  readonly events = new EventRegistry();
  /** Stops following the book. */
  readonly dispose: () => void;
  private readonly live = new Set<RangeTarget>();
  private readonly kept = new Map<string, RangeTarget>();
  private nextReference = 1;
  private nextId = 1;

  constructor(
    readonly book: Book,
    readonly today: () => Date,
    /** Opens a new workbook beside this one: from a file, or an empty one. */
    readonly openFile: (file: Uint8Array | null) => void = () => undefined,
  ) {
    this.dispose = book.subscribe(({ origin, operations }) => {
      if (origin !== 'addin') for (const operation of operations) this.shiftRanges(operation);
    });
  }

  /** One step of the add-in: done at once, told to others at the end of the request. */
  write(operation: Operation): void {
    this.book.stage(operation);
    this.shiftRanges(operation);
  }

  sheet(id: string): Sheet {
    const sheet = this.book.sheets.find((candidate) => candidate.id === id);
    if (!sheet) throw itemNotFound(`worksheet ${id}`);
    return sheet;
  }

  /** Follows a range so that it moves with its cells while the request runs, or as long as it is kept. */
  follow(range: RangeTarget): RangeTarget {
    this.live.add(range);
    return range;
  }

  keep(range: RangeTarget): string {
    for (const [id, known] of this.kept) if (known === range) return id;
    const id = `{${this.nextReference++}}`;
    this.kept.set(id, range);
    return id;
  }

  referenceOf(range: RangeTarget): string | null {
    for (const [id, known] of this.kept) if (known === range) return id;
    return null;
  }

  /** Refuses with `InvalidReference` what was never kept or has been released. */
  keptRange(id: string): RangeTarget {
    const range = this.kept.get(id);
    if (!range) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return range;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  get keptCount(): number {
    return this.kept.size;
  }

  releaseAll(): void {
    this.kept.clear();
  }

  /** Forgets the ranges of a finished request, except the kept ones. */
  endRequest(): void {
    this.live.clear();
  }

  /** An id in Excel's manner that nothing in the book has; `family` keeps kinds of objects apart. */
  newId(family: string): string {
    for (;;) {
      const id = `{0000${family}-0000-4000-8000-${(this.nextId++).toString(16).toUpperCase().padStart(12, '0')}}`;
      if (!this.isUsed(id)) return id;
    }
  }

  private isUsed(id: string): boolean {
    const { sheets, tables } = this.book;
    return (
      tables.has(id) ||
      sheets.some((sheet) => sheet.id === id || sheet.charts.has(id) || sheet.conditionalFormats.some((one) => one.id === id))
    );
  }

  private shiftRanges(operation: Operation): void {
    if (!('at' in operation)) return;
    const change = lineChange(operation);
    for (const range of new Set([...this.live, ...this.kept.values()])) {
      if (range.sheet === operation.sheet) range.shift(change);
    }
  }
}
