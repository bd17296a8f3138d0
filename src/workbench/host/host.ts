import type { Book, BookChange } from '../book/book';
import type { Calculator } from '../ports';
import { activationEvents, eventsOf, selectionEvents, type HostEvent } from './events/eventsOf';
import { HostError } from './hostError';
import { requireOpen } from './protectedEdits';
import { describe, execute, type ResponseBody } from './protocol/execute';
import type { RequestBody } from './protocol/request';
import { Session } from './session';
import { typeInto, type TypedEdit } from './typeInto';

/** Excel on the web takes and gives no more than this in one request (learn.microsoft.com, «Resource limits»). */
export const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

export interface HostOptions {
  readonly book: Book;
  /** `null` switches calculation off: formula cells keep their last value. */
  readonly calculator?: Calculator | null;
  /** The day that dates typed without a year belong to. */
  readonly today?: () => Date;
  /** A new workbook is opened beside this one: from a file, or (`null`) an empty one. */
  readonly openFile?: (file: Uint8Array | null) => void;
}

/** Excel's stand-in: answers what office.js sends, one request after the other. */
export class Host {
  readonly book: Book;
  /** The user is typing in a cell: Excel refuses every request meanwhile. */
  cellEditing = false;
  private readonly session: Session;
  private readonly calculator: Calculator | null;
  private readonly listeners = new Set<(event: HostEvent) => void>();
  private readonly subscriptions: readonly (() => void)[];
  private isStale = false;
  private calculating: Promise<void> | null = null;
  private shownSheet: string | null;
  private queue: Promise<unknown> = Promise.resolve();

  constructor({ book, calculator = null, today = () => new Date(), openFile }: HostOptions) {
    this.book = book;
    this.calculator = calculator;
    this.session = new Session(book, today, openFile);
    if (book.history.length > 0) this.follow(book.history);
    this.shownSheet = book.activeSheet;
    this.subscriptions = [
      book.subscribe((change) => this.onChange(change)),
      book.subscribeSelection((selection) => this.raise(selectionEvents(selection, this.session.events))),
    ];
  }

  /** Stops following the book. The calculator belongs to whoever made it. */
  dispose(): void {
    for (const stop of this.subscriptions) stop();
    this.session.dispose();
  }

  /** Hears of every event that the add-in has registered for; returns the function that ends it. */
  onEvent(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Answers one request body with one response body, both JSON. Never rejects. */
  handle(body: string): Promise<string> {
    const answer = this.queue.then(() =>
      this.answer(body).catch((error: unknown) => refuse('GeneralException', `Fault of the workbench: ${String(error)}`)),
    );
    this.queue = answer;
    return answer;
  }

  /** What the person at the screen types; text is understood as typing, tables grow as in Excel. Throws where a protected sheet refuses it. */
  userEdit(edit: TypedEdit): void {
    const operations = typeInto(this.book, edit, this.session.today().getFullYear());
    requireOpen(this.book, operations);
    this.book.applyAll(operations, { origin: edit.origin ?? 'user' });
  }

  /** Forgets handlers and references of a pane that was reloaded. */
  forgetPane(): void {
    this.session.events.clear();
    this.session.releaseAll();
  }

  /** Brings formula values up to date; without a calculator nothing happens. */
  async calculate(): Promise<void> {
    this.book.publish('addin');
    while (this.calculator && (this.isStale || this.calculating)) {
      this.calculating ??= this.calculateOnce(this.calculator);
      await this.calculating;
    }
  }

  private async calculateOnce(calculator: Calculator): Promise<void> {
    this.isStale = false;
    try {
      this.book.setCalculated(await calculator.calculate());
    } catch (error) {
      this.isStale = true;
      throw error;
    } finally {
      this.calculating = null;
    }
  }

  private async answer(body: string): Promise<string> {
    if (byteLength(body) > PAYLOAD_LIMIT_BYTES) {
      return refuse('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    }
    if (this.cellEditing) {
      return refuse('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.');
    }
    const request = JSON.parse(body) as RequestBody;
    const response = await execute(request, this.session, () => this.calculateUnlessManual());
    this.session.endRequest();
    this.book.publish('addin');
    await this.calculateUnlessManual();
    const text = JSON.stringify(response);
    if (byteLength(text) <= PAYLOAD_LIMIT_BYTES) return text;
    return refuse('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
  }

  private async calculateUnlessManual(): Promise<void> {
    const isWanted = this.session.calculationWanted || this.session.calculationMode !== 'Manual';
    this.session.calculationWanted = false;
    if (isWanted) await this.calculate();
  }

  private follow(operations: BookChange['operations']): void {
    this.isStale = true;
    this.calculator?.follow(operations);
  }

  private onChange(change: BookChange): void {
    this.isStale = true;
    if (!this.calculator || change.source !== this.calculator) this.follow(change.operations);
    const { events } = this.session;
    this.raise(eventsOf(change, this.book, events));
    const { activeSheet } = this.book;
    if (change.origin !== 'file') this.raise(activationEvents(this.shownSheet, activeSheet, events));
    this.shownSheet = activeSheet;
  }

  private raise(events: readonly HostEvent[]): void {
    for (const event of events) for (const listener of this.listeners) listener(event);
  }
}

function refuse(code: ConstructorParameters<typeof HostError>[0], message: string): string {
  const response: ResponseBody = { Results: [], Error: describe(new HostError(code, message), 0, '') };
  return JSON.stringify(response);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
