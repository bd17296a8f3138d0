import type { Host } from '../host/host';
import type { OfficeWindow } from './loadOfficeScripts';

/** Hands the host's events to the handlers that the add-in has added. Returns the function that ends it. */
export function deliverEvents({ OfficeExtension: office }: OfficeWindow, host: Host): () => void {
  office._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return host.onEvent((event) => office._testTriggerRichApiMessageEvent({ entries: [event] }));
}
