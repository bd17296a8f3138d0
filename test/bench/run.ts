/** `npm run bench`: what each command sends, for the demo town and for 5,000 ledger rows, what splitting and recalculating cost, and what the pane loads. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { previewBreakback } from '../../src/app/adjust/breakback';
import { applyAdjustment } from '../../src/app/adjust/preview';
import { contentOf } from '../../src/app/input/contentOf';
import { generate } from '../../src/app/input/generate';
import { readInput } from '../../src/app/input/readInput';
import { setUp } from '../../src/app/setUp';
import { applySplit, previewSplit } from '../../src/app/split/split';
import { readOverview } from '../../src/app/track/overview';
import { refresh } from '../../src/app/track/refresh';
import { setAsOf } from '../../src/app/track/setAsOf';
import type { Outcome } from '../../src/domain/issue';
import type { Content } from '../../src/workbook/content';
import { openHeadless } from '../../scripts/headless';
import { initialBytes } from '../browser/built';
import { benchCollect } from './collect';
import { benchPacks } from './packs';
import { benchPane } from './pane';
import { benchRecalculation } from './recalculation';
import { benchSplit } from './split';

const ROOT = join(__dirname, '..', '..');
/** Generated enterprises that give a little over 5,000 ledger rows with the demo's six flow indicators. */
const UNITS = 834;

interface Cost {
  readonly command: string;
  readonly trips: number;
  readonly out: number;
  readonly back: number;
  readonly milliseconds: number;
}

function required<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.value;
}

async function measure(content: Content): Promise<readonly Cost[]> {
  const { spreadsheet, office, close } = await openHeadless({ calculation: false });
  const costs: Cost[] = [];
  const costOf = async <T>(command: string, work: () => Promise<Outcome<T>>): Promise<T> => {
    office.counter.reset();
    const before = performance.now();
    const value = required(await work());
    const { roundTrips: trips, bytesOut: out, bytesIn: back } = office.counter;
    costs.push({ command, trips, out, back, milliseconds: performance.now() - before });
    return value;
  };
  await costOf('set-up', () => setUp(spreadsheet, content, 'zh'));
  const preview = await costOf('split: preview', () => previewSplit(spreadsheet, { indicators: null, time: '' }));
  await costOf('split: apply', () => applySplit(spreadsheet, preview));
  const [row] = preview.rows;
  const edit = { kind: 'annual' as const, unit: row?.unit ?? '', value: (row?.after ?? 0) + 1 };
  const adjustment = await costOf('breakback: preview', () => previewBreakback(spreadsheet, { indicator: row?.indicator ?? '', edit, scope: 'town', time: '' }));
  await costOf('breakback: apply', () => applyAdjustment(spreadsheet, adjustment));
  await costOf('refresh', () => refresh(spreadsheet));
  await costOf('overview', () => readOverview(spreadsheet));
  await costOf('as-of month', () => setAsOf(spreadsheet, 3, '2011-05-12 09:30'));
  close();
  return costs;
}

function print(small: readonly Cost[], large: readonly Cost[], rows: readonly [number, number]): void {
  const head = ['command', ...rows.flatMap((count) => [`trips (${count} rows)`, 'kB out', 'kB back']), 'time ratio'];
  const body = small.map((one, index) => {
    const other = large[index];
    const cells = [one, other].flatMap((cost) => (cost ? [String(cost.trips), kilobytes(cost.out), kilobytes(cost.back)] : []));
    return [one.command, ...cells, other ? `${(other.milliseconds / one.milliseconds).toFixed(1)}×` : ''];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((cells) => (cells[column] ?? '').length)));
  for (const cells of [head, ...body]) console.log(cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

async function main(): Promise<void> {
  const input = required(readInput(JSON.parse(readFileSync(join(ROOT, 'src/assets/demo-town.json'), 'utf8')), 'zh'));
  const contents = [contentOf(input, 'zh'), contentOf(generate(input, UNITS, 7), 'zh')] as const;
  const [small, large] = [await measure(contents[0]), await measure(contents[1])];
  console.log('Round trips and bytes of each command on the real Office.js, calculation off:');
  print(small, large, [contents[0].assignments.length, contents[1].assignments.length]);
  const preview = large.find(({ command }) => command === 'split: preview');
  if (preview) console.log(`Preview of ${contents[1].assignments.length} rows, split included: ${(preview.milliseconds / 1000).toFixed(2)} s (goal 1 s).`);
  await benchSplit();
  await benchRecalculation(input);
  await benchPacks();
  await benchCollect();
  await benchPane();
  const folder = ['dist', 'build/addin'].map((name) => join(ROOT, name)).find((name) => existsSync(join(name, 'taskpane.html')));
  if (!folder) {
    console.log('The pane has not been built; `npm run build` first to see its initial JavaScript.');
    return;
  }
  console.log(`The pane's initial JavaScript: ${kilobytes(initialBytes(folder, 'taskpane.html'))} kB gzipped (budget 150 kB).`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
