import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../../scripts/programs';
import { textIn } from '../../src/workbook/text';
import { paneFrame } from '../browser/paneScripts';
import { openWorkbench, settled } from '../browser/workbenchPage';

const ROOT = join(__dirname, '..', '..');
const RUNS = 5;

/**
 * How long the pane takes in the workbench with a workbook open, as in Excel, counted from the moment its frame starts: until it can be
 * used, and until the month's lights are read.
 */
export async function benchPane(): Promise<void> {
  const demo = join(ROOT, 'build', 'demo.xlsx');
  if (!findProgram('browser') || !existsSync(demo) || !existsSync(join(ROOT, 'build', 'workbench', 'index.html'))) {
    console.log('The pane in the workbench is not measured: that needs a browser, `npm run demo` and the built workbench.');
    return;
  }
  const bench = await openWorkbench({ shippedPane: true, demo: readFileSync(demo) });
  try {
    const { steps, track } = textIn('zh').pane;
    const times = [];
    const frame = await paneFrame(bench.page);
    await settled(bench.page);
    for (let run = 0; run < RUNS; run += 1) {
      await frame.goto(frame.url(), { waitUntil: 'commit' });
      const pane = bench.page.frameLocator('iframe');
      const sinceStart = (): Promise<number> => pane.locator('body').evaluate(() => performance.now());
      await pane.getByRole('navigation', { name: steps.label }).waitFor();
      const usable = await sinceStart();
      await pane.getByText(track.lights).first().waitFor({ timeout: 60_000 });
      times.push({ usable, read: await sinceStart() });
    }
    const middle = (values: readonly number[]): number => [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? NaN;
    const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);
    console.log(
      `The pane in the workbench, median of ${RUNS} starts: usable ${seconds(middle(times.map(({ usable }) => usable)))} s after its frame starts (goal 1.5 s), lights read after ${seconds(middle(times.map(({ read }) => read)))} s.`,
    );
  } finally {
    await bench.close();
  }
}
