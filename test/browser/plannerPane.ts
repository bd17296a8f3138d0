import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type Catalogue, type Language, textIn } from '../../src/workbook/text';
import { paneFrame } from './paneScripts';
import { openWorkbench, type Workbench } from './workbenchPage';

const ROOT = join(__dirname, '..', '..');
/** Where the pictures of a run are left. */
export const SCREENS = join(ROOT, 'build', 'screens');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PATIENCE = 180_000;
/** The narrowest pane that Excel shows, in pixels. */
const NARROWEST = 320;

const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
} as const;
type Theme = keyof typeof THEMES;

type Role = 'button' | 'textbox' | 'combobox' | 'checkbox' | 'radio' | 'spinbutton' | 'heading' | 'list' | 'group';

/** The shipped pane as a planner uses it, by the words that stand in it. */
export interface PlannerPane {
  readonly page: Page;
  readonly language: Language;
  readonly text: Catalogue['pane'];
  press(name: string | RegExp): Promise<void>;
  says(text: string | RegExp): Promise<void>;
  /** What is visible of a role and name. */
  control(role: Role, name: string | RegExp): Locator;
  /** A field by its label. */
  field(label: string): Locator;
  pick(label: string, option: string): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  /** Keeps a picture of the whole page. */
  picture(name: string): Promise<void>;
  /** Keeps a picture of the pane, and looks at the view in every theme and at its narrowest. */
  view(name: string): Promise<void>;
  /** What was found wrong in views; none in a good run. */
  readonly flaws: readonly string[];
  /** What went wrong on the wire or in the console since the pane opened. */
  problems(): readonly string[];
  close(): Promise<void>;
  readonly bench: Workbench;
}

/** Opens the workbench with a file, or none, and the pane in a language. */
export async function openPlannerPane(language: Language, demo?: Buffer): Promise<PlannerPane> {
  const bench = await openWorkbench({ shippedPane: true, demo });
  const { page } = bench;
  // Working out a whole workbook keeps the page from answering; a busy machine makes that long.
  page.setDefaultTimeout(PATIENCE);
  const pane = page.frameLocator('iframe');
  const { pane: text } = textIn(language);
  const control: PlannerPane['control'] = (role, name) => pane.getByRole(role, { name, exact: typeof name === 'string' });
  const field: PlannerPane['field'] = (label) => pane.getByLabel(label, { exact: true }).filter({ visible: true }).first();
  await pane.getByRole('heading', { level: 1 }).waitFor();
  // Without a file the server answers the page's question for one with “not found”.
  const earlier = bench.session.problems.length;
  const flaws: string[] = [];
  if (language === 'en') await control('button', 'English').click();

  return {
    bench,
    page,
    language,
    text,
    control,
    field,
    press: (name) => control('button', name).first().click(),
    says: (words) => pane.getByText(words).filter({ visible: true }).first().waitFor(),
    pick: async (label, option) => void (await field(label).selectOption(option)),
    fill: (label, words) => field(label).fill(words),
    picture: async (name) => void (await page.screenshot({ path: join(SCREENS, language, `${name}.png`) })),
    view: async (name) => {
      await keepPicture(page, join(SCREENS, language, `${name}.png`));
      if (await isTooWide(page)) flaws.push(`${name}: scrolls sideways at ${NARROWEST} pixels`);
      for (const theme of Object.keys(THEMES) as Theme[]) {
        await page.emulateMedia({ ...THEMES[theme], reducedMotion: 'reduce' });
        await painted(page);
        flaws.push(...(await violations(page)).map((violation) => `${name}, ${theme}: ${violation}`));
      }
      await page.emulateMedia(THEMES.light);
    },
    flaws,
    problems: () => bench.session.problems.slice(earlier),
    close: () => bench.close(),
  };
}

/** The theme has been changed and painted. */
async function painted(page: Page): Promise<void> {
  const frame = await paneFrame(page);
  await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await frame.evaluate(() => Promise.all(document.getAnimations().flatMap((one) => (one instanceof CSSTransition ? [one.finished] : []))).then(() => undefined));
}

async function keepPicture(page: Page, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await page.locator('.workbench-pane iframe').screenshot({ path });
}

/** Whether the narrowest pane has to be scrolled sideways. */
async function isTooWide(page: Page): Promise<boolean> {
  const iframe = page.locator('.workbench-pane iframe');
  const frame = await paneFrame(page);
  await iframe.evaluate((element, width) => element.style.setProperty('width', `${width}px`), NARROWEST);
  const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await iframe.evaluate((element) => element.style.removeProperty('width'));
  return overflow > 0;
}

interface AxeWindow {
  readonly axe?: { run(): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }[] }> };
}

async function violations(page: Page): Promise<readonly string[]> {
  const frame = await paneFrame(page);
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
  const found = await frame.evaluate(async () => (await (window as unknown as AxeWindow).axe?.run())?.violations ?? []);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`));
}
