import './browserGlobals';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const roots: Root[] = [];

afterEach(() => {
  act(() => roots.splice(0).forEach((root) => root.unmount()));
  document.body.replaceChildren();
});

/** Shows an element in the page; it is taken away after the test. */
export function render(node: ReactNode): void {
  const element = document.createElement('div');
  document.body.append(element);
  const root = createRoot(element);
  roots.push(root);
  act(() => root.render(node));
}

/** What can be read on the page. */
export function pageText(): string {
  return document.body.textContent ?? '';
}

const CONTROLS = 'button, input, select, [role="radio"], [role="checkbox"]';

/** The name a screen reader gives a control: its label, or what stands on it. */
function nameOf(control: Element): string {
  const own = control.getAttribute('aria-label');
  if (own !== null) return own;
  const labels = control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? [...(control.labels ?? [])] : [control];
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

export async function press(name: string): Promise<void> {
  const found = control(name);
  await act(async () => {
    found.focus();
    found.click();
    await Promise.resolve();
  });
}

/** Types into an input, or picks in a list, as React hears it. */
export async function enter(name: string, value: string): Promise<void> {
  const field = control(name);
  const prototype = field instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    await Promise.resolve();
  });
}

/** Waits until the page satisfies a condition; fails with what it shows instead. */
export async function waitUntil(isTrue: () => boolean, what: string, patience = 20_000): Promise<void> {
  const deadline = Date.now() + patience;
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}. The page shows: ${pageText().slice(0, 1000)}`);
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  }
}

export function waitForText(text: string, patience?: number): Promise<void> {
  return waitUntil(() => pageText().includes(text), `"${text}" is shown`, patience);
}
