import './browserGlobals';
// Sentences load on demand; the first ones of a test file would come late.
import '../../src/taskpane/parts/IssueSentences';
import { configure, render as show, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';

// What a page shows fits into a line; its elements do not.
configure({ getElementError: (message) => new Error(message ?? '') });

/** Shows an element in the page; it is taken away after the test. */
export function render(node: ReactNode): void {
  show(<>{node}</>);
}

/** What can be read on the page. */
export function pageText(): string {
  return document.body.textContent ?? '';
}

const CONTROLS = 'button, input, select, textarea, [role="radio"], [role="checkbox"]';

/** The name a screen reader gives a control: its label, or what stands on it. */
function nameOf(control: Element): string {
  const own = control.getAttribute('aria-label');
  if (own !== null) return own;
  const isField = control instanceof HTMLInputElement || control instanceof HTMLSelectElement || control instanceof HTMLTextAreaElement;
  const labels = isField ? [...(control.labels ?? [])] : [control];
  return labels.map((label) => label.textContent ?? '').join(' ');
}

function isShown(element: Element): boolean {
  return element.closest('[hidden]') === null;
}

/** Visible controls whose name begins with the text. */
function controlsNamed(name: string): Element[] {
  return [...document.querySelectorAll(CONTROLS)].filter((control) => nameOf(control).startsWith(name) && isShown(control));
}

export function control(name: string): HTMLElement {
  const [found] = controlsNamed(name);
  if (!(found instanceof HTMLElement)) {
    const names = [...document.querySelectorAll(CONTROLS)].filter(isShown).map(nameOf);
    throw new Error(`There is no control "${name}" among ${JSON.stringify(names)} on: ${pageText().slice(0, 400)}`);
  }
  return found;
}

export function isDisabled(name: string): boolean {
  const found = control(name);
  return found.getAttribute('aria-disabled') === 'true' || found.matches(':disabled');
}

/** Presses a control as the mouse does: it gets the focus and the click. */
export async function press(name: string): Promise<void> {
  await userEvent.click(control(name));
}

/** Types into an emptied field key by key, or picks in a list. */
export async function enter(name: string, value: string): Promise<void> {
  const field = control(name);
  if (field instanceof HTMLSelectElement) return userEvent.selectOptions(field, value);
  await userEvent.clear(field);
  // Braces and brackets name keys in what user-event types.
  if (value !== '') await userEvent.type(field, value.replace(/[{[]/g, '$&$&'));
}

/** Presses keys where the focus is, such as `{Enter}` or `{Tab}`. */
export async function pressKeys(keys: string): Promise<void> {
  await userEvent.keyboard(keys);
}

/** Waits until the page satisfies a condition; fails with what it shows instead. */
export async function waitUntil(isTrue: () => boolean, what: string, patience = 60_000): Promise<void> {
  await waitFor(
    () => {
      if (!isTrue()) throw new Error(`Waited in vain until ${what}. The page shows: ${pageText().slice(0, 1000)}`);
    },
    { timeout: patience, interval: 10 },
  );
}

export function waitForText(text: string, patience?: number): Promise<void> {
  return waitUntil(() => pageText().includes(text), `"${text}" is shown`, patience);
}
