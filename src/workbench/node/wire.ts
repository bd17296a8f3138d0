import type { Host } from '../host/host';
import { isRoundTrip, type RequestBody } from '../host/protocol/request';
import type { Counter } from './counter';

/** Between office.js and the host. Tests reach in to hold a request back, to break it or to look at it. */
export class Wire {
  private gate: Promise<void> = Promise.resolve();
  private failure: Error | null = null;
  private readonly beforeListeners: ((request: RequestBody) => void)[] = [];

  constructor(
    private readonly host: Host,
    private readonly counter: Counter,
  ) {}

  /** Holds the next requests back until the promise is kept. */
  delayUntil(release: Promise<void>): void {
    this.gate = release;
  }

  /** The next round trip is lost before it reaches the host: nothing is done. */
  breakNext(message = 'The connection was lost.'): void {
    this.failure = new Error(message);
  }

  /** Runs once, just before the next round trip reaches the host: for edits that come between. */
  beforeNext(action: (request: RequestBody) => void): void {
    this.beforeListeners.push(action);
  }

  async send(body: string): Promise<string> {
    const request = JSON.parse(body) as RequestBody;
    const isOurs = isRoundTrip(request);
    this.counter.sent(body, isOurs);
    await this.gate;
    if (isOurs) this.intervene(request);
    const response = await this.host.handle(body);
    this.counter.received(response);
    return response;
  }

  private intervene(request: RequestBody): void {
    const { failure } = this;
    this.failure = null;
    if (failure) throw failure;
    this.beforeListeners.shift()?.(request);
  }
}
