/** Counts what crosses the wire. A round trip is a request with an action of the add-in's own. */
export class Counter {
  roundTrips = 0;
  /** Requests that office.js sends by itself, to start up and to release references. */
  housekeeping = 0;
  bytesOut = 0;
  bytesIn = 0;
  /** Bytes of the largest request and response. */
  largestOut = 0;
  largestIn = 0;

  sent(body: string, isRoundTrip: boolean): void {
    if (isRoundTrip) this.roundTrips++;
    else this.housekeeping++;
    const bytes = Buffer.byteLength(body);
    this.bytesOut += bytes;
    this.largestOut = Math.max(this.largestOut, bytes);
  }

  received(body: string): void {
    const bytes = Buffer.byteLength(body);
    this.bytesIn += bytes;
    this.largestIn = Math.max(this.largestIn, bytes);
  }

  reset(): void {
    this.roundTrips = 0;
    this.housekeeping = 0;
    this.bytesOut = 0;
    this.bytesIn = 0;
    this.largestOut = 0;
    this.largestIn = 0;
  }
}
