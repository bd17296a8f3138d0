import type { SplitAnswer, SplitOrder } from '../../src/taskpane/worker/messages';

/** A worker as the pane sees it; tests answer in its place. Messages are copied, as between threads. */
export class FakeWorker<Order = SplitOrder, Answer = SplitAnswer> {
  onmessage: ((event: MessageEvent<Answer>) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly orders: Order[] = [];
  isTerminated = false;

  postMessage(order: Order): void {
    this.orders.push(structuredClone(order));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  answer(answer: Answer): void {
    this.onmessage?.({ data: structuredClone(answer) } as MessageEvent<Answer>);
  }

  /** Whether the error was handled, or else the browser would report it. */
  fail(): boolean {
    let isHandled = false;
    this.onerror?.({ preventDefault: () => (isHandled = true) } as unknown as ErrorEvent);
    return isHandled;
  }

  asWorker(): Worker {
    return this as unknown as Worker;
  }
}
