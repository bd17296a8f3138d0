export { Host, PAYLOAD_LIMIT_BYTES, type HostOptions } from './host';
export { contentsOnly, presentCells, requireOpen } from './protectedEdits';
export { isRoundTrip, type RequestBody } from './protocol/request';
export type { HostEvent } from './events/eventsOf';
export type { TypedEdit } from './typeInto';
