import type { Page } from 'playwright-core';
import { type Session, startSession } from './session';

/** A pane of nothing but the real office.js; tests drive it through `frame`. */
const BARE_PANE = `<!doctype html><html><head><meta charset="utf-8"><script src="office/office.js"></script></head>
<body><script>window.heard = []; window.ready = Office.onReady();</script></body></html>`;

export interface Workbench {
  readonly session: Session;
  readonly page: Page;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** What the server gives as demo.xlsx; without it there is none. */
  readonly demo?: Buffer;
  /** `true` shows the pane that ships, otherwise a bare one. */
  readonly shippedPane?: boolean;
}

/** The built page, opened and calculated. */
export async function openWorkbench({ demo, shippedPane = false }: WorkbenchOptions = {}): Promise<Workbench> {
  const session = await startSession({ context: { viewport: { width: 1400, height: 850 }, acceptDownloads: true } });
  const { page, context } = session;
  await context.route('**/demo.xlsx', (route) => (demo ? route.fulfill({ body: demo }) : route.fulfill({ status: 404 })));
  if (!shippedPane) await context.route('**/taskpane.html*', (route) => route.fulfill({ contentType: 'text/html', body: BARE_PANE }));
  // The question whether unsaved changes may be lost.
  page.on('dialog', (dialog) => void dialog.accept());
  // Listening from the beginning, or the browser may be asked for a file before it knows that somebody waits.
  page.on('filechooser', () => undefined);
  await context.addInitScript(definePixelCounter);
  await page.goto(session.site.url);
  await settled(page);
  return { session, page, close: () => session.close() };
}

/** Where the spreadsheet is painted. */
export const GRID = '.workbench-grid canvas[id^="univer-sheet-main-canvas"]:visible';

/** Nothing is being opened, calculated or saved any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator(GRID).waitFor();
  await page.locator('.workbench-busy.workbench-shown').waitFor({ state: 'hidden' });
}

export type Color = readonly [red: number, green: number, blue: number];

type PixelWindow = Window & { countPixels(red: number, green: number, blue: number): number };

/** Runs in the page: how many pixels of the spreadsheet have exactly this colour. */
function definePixelCounter(): void {
  (window as unknown as PixelWindow).countPixels = (red, green, blue) => {
    const counts = [...document.querySelectorAll<HTMLCanvasElement>('.workbench-grid canvas')].filter((canvas) => canvas.checkVisibility({ visibilityProperty: true })).map((canvas) => {
      const context = canvas.getContext('2d');
      if (!context || canvas.width === 0 || canvas.height === 0) return 0;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let count = 0;
      for (let i = 0; i < data.length; i += 4) if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) count += 1;
      return count;
    });
    return Math.max(0, ...counts);
  };
}

export function pixels(page: Page, color: Color): Promise<number> {
  return page.evaluate(([red, green, blue]) => (window as unknown as PixelWindow).countPixels(red, green, blue), color);
}

/** Waits until the spreadsheet shows from `least` to `most` pixels of the colour. */
export async function untilPixels(page: Page, color: Color, least: number, most = Infinity): Promise<void> {
  await page.waitForFunction(
    ([[red, green, blue], from, to]) => {
      const count = (window as unknown as PixelWindow).countPixels(red, green, blue);
      return count >= from && count <= to;
    },
    [color, least, most === Infinity ? Number.MAX_SAFE_INTEGER : most] as const,
  );
}

/** Selects a cell by the name box, as a user does. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator('.workbench-grid input').first();
  await box.fill(address);
  await box.press('Enter');
}

/** Types into a cell and leaves it with Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

let opened = 0;

/** Opens a file by Ctrl+O; resolves with its name. */
export async function openFile(page: Page, content: Buffer): Promise<string> {
  const name = `ledger-${(opened += 1)}.xlsx`;
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+o')]);
  await chooser.setFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: content });
  await page.locator('.workbench-file', { hasText: name }).waitFor();
  await settled(page);
  return name;
}

/** Drags a file over the page and lets it go. */
export async function dropFile(page: Page, name: string, content: Buffer): Promise<void> {
  await page.evaluate(
    ([fileName, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], fileName));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [name, content.toString('base64')] as const,
  );
}
