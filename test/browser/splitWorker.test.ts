import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Worker } from 'playwright-core';
import { contentOf } from '../../src/app/input/contentOf';
import { generate } from '../../src/app/input/generate';
import { closeTowns, inputNamed, openTown } from '../app/openTown';
import { WORKBENCH } from './session';
import { openWorkbench, type Workbench } from './workbenchPage';

/** With the demo town's six flow indicators a little over 2,400 ledger rows, more than the pane splits by itself. */
const UNITS = 400;
const SCRIPT = '**/splitWorker.*.js';
/** A slow machine: this is put before the worker's script and keeps it busy after each indicator. */
const SLOW = `
  const post = self.postMessage.bind(self);
  self.postMessage = (message) => {
    post(message);
    for (const end = Date.now() + 3000; Date.now() < end; );
  };
`;

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench({ demo: await largeTown(), shippedPane: true });
}, 300_000);
afterAll(() => bench.close());

/**
 * Not yet split. Working out its formulas takes minutes, and splitting reads none of them: only the targets
 * are there, or the pane would offer nothing to split.
 */
async function largeTown(): Promise<Buffer> {
  const content = contentOf(generate(inputNamed('demo-town'), UNITS, 7), 'zh');
  const town = await openTown(content);
  content.indicators.forEach(({ issuedTarget }, row) => town.type('indicators', '_target', row, issuedTarget));
  const file = Buffer.from(await town.save());
  closeTowns();
  return file;
}

const pane = () => bench.page.frameLocator('iframe');
const press = (name: string) => pane().getByRole('button', { name, exact: true }).click({ timeout: 90_000 });
const says = (text: string | RegExp) => pane().getByText(text).first().waitFor({ timeout: 90_000 });
const isSplitter = (worker: Worker): boolean => basename(worker.url()).startsWith('splitWorker.');
const splitters = () => bench.page.workers().filter(isSplitter);
const nextSplitter = () => bench.page.waitForEvent('worker', { predicate: isSplitter, timeout: 90_000 });

test('a large town is split in a worker, with progress, and a cancel ends it and leaves the panel as it was', async () => {
  await bench.session.context.route(SCRIPT, async (route) => {
    const file = basename(new URL(route.request().url()).pathname);
    await route.fulfill({ contentType: 'text/javascript', body: SLOW + (await readFile(join(WORKBENCH, file), 'utf8')) });
  });
  await press('2 分解');
  await says('分解哪些指标');
  const starting = nextSplitter();
  await press('分解预览');
  const worker = await starting;
  await says(/第\d+步,共\d+步/);
  expect(splitters()).toEqual([worker]);
  // A browser lets a busy script go on for a moment (Chromium for two seconds); by itself this one would take far longer.
  const ended = worker.waitForEvent('close', { timeout: 10_000 });
  await press('取消');
  await pane().getByText('正在').first().waitFor({ state: 'detached' });
  await ended;
  expect(splitters()).toEqual([]);
  await pane().getByRole('button', { name: '分解预览', exact: true, disabled: false }).waitFor();
  await bench.session.context.unroute(SCRIPT);
}, 300_000);

test('afterwards the same press splits the town, and no worker stays behind', async () => {
  const starting = nextSplitter();
  await press('分解预览');
  const ended = (await starting).waitForEvent('close', { timeout: 90_000 });
  await says('尚未写入');
  await ended;
  expect(splitters()).toEqual([]);
  expect(bench.session.foreignRequests()).toEqual([]);
}, 300_000);

test("where the worker's script is refused, the pane splits by itself", async () => {
  let isRefused = false;
  await bench.session.context.route(SCRIPT, async (route) => {
    isRefused = true;
    await route.abort('blockedbyclient');
  });
  await press('重选指标');
  await press('分解预览');
  await says('尚未写入');
  expect(isRefused).toBe(true);
  expect(splitters()).toEqual([]);
}, 120_000);
