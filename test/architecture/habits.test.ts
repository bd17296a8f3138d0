import { basename } from 'node:path';
import { excelNames, impurities, isVague, repeatedRoundTrips, vagueDeclarations } from './habits';
import { inventSource, listFiles, readSources } from './sources';

const MAX_LINES = 300;

const product = readSources('src');
const inLayers = (...layers: readonly string[]) => product.filter(({ path }) => layers.includes(path.split('/')[1] ?? ''));
const invent = (text: string) => inventSource('src/excel/invented.ts', text);

test('only the excel folder and the workbench name Excel', () => {
  const others = product.filter(({ path }) => !/^src\/(excel|workbench)\//.test(path));
  expect(others.flatMap(excelNames)).toEqual([]);
});

test.each(['Excel.run(() => 0)', 'let range: Excel.Range'])('the name Excel is seen in: %s', (text) => {
  expect(excelNames(invent(text))).toHaveLength(1);
});

test('no sync and no Excel.run is repeated by a loop or an array callback', () => {
  expect(product.flatMap(repeatedRoundTrips)).toEqual([]);
});

test.each([
  'for (const row of rows) { await context.sync(); }',
  'for (let i = 0; i < 3; i += 1) if (i) await this.context.sync();',
  'while (await more(context.sync())) work();',
  'rows.forEach(async () => { await context.sync(); });',
  'await Promise.all(rows.map((row) => Excel.run((context) => write(context, row))));',
  'Array.from(rows, () => context.sync());',
])('a repeated round trip is caught: %s', (text) => {
  expect(repeatedRoundTrips(invent(text))).not.toEqual([]);
});

test.each(['await Excel.run(async (context) => { await context.sync(); });', 'for (const row of await context.sync()) use(row);'])(
  'a single round trip passes: %s',
  (text) => {
    expect(repeatedRoundTrips(invent(text))).toEqual([]);
  },
);

test('below the pane and the ribbon nobody reads the clock or rolls dice', () => {
  expect(inLayers('domain', 'workbook', 'app', 'excel').flatMap(impurities)).toEqual([]);
});

test.each(['new Date()', 'Date.now()', 'Math.random()', 'globalThis.crypto.randomUUID()'])('an impurity is caught: %s', (text) => {
  expect(impurities(invent(text))).toHaveLength(1);
});

test('no source file is longer than 300 lines', () => {
  const long = product.filter(({ text }) => text.split('\n').length > MAX_LINES + 1);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('files are named after what they hold', () => {
  const files = ['src', 'test', 'scripts'].flatMap(listFiles);
  expect(files.filter((path) => isVague(basename(path)))).toEqual([]);
});

test('functions and classes are named after what they do', () => {
  expect(product.flatMap(vagueDeclarations)).toEqual([]);
});

test.each(['utils.ts', 'testHelpers.ts', 'string-utils.ts', 'WorkbookManager.ts', 'data2.ts'])('the name %s is caught', (name) => {
  expect(isVague(name)).toBe(true);
});
