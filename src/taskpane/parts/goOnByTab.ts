import type { KeyboardEvent } from 'react';

const STOPS = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), [tabindex]';

/**
 * Tab from a heading or group that was given the focus. On the web office.js moves the focus itself, knows no way on
 * from what Tab does not stop at, and hands the key to the grid; a planner who has just opened a view would be
 * outside the pane.
 */
export function goOnByTab(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event;
  if (event.key !== 'Tab' || !(target instanceof HTMLElement) || target.tabIndex >= 0) return;
  const side = event.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.tabIndex >= 0 && stop.closest('[hidden]') === null && (target.compareDocumentPosition(stop) & side) !== 0,
  );
  const next = event.shiftKey ? stops[stops.length - 1] : stops[0];
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}
