import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { readFile } from '../../src/xlsx/readFile';
import { issueText } from '../../src/workbook/issueText';
import { type Fate, HOSTILE } from './hostileFiles';
import type { Readings } from './readAll';

const MOST_SECONDS = 5;
const MOST_MEGABYTES = 500;
jest.setTimeout(600_000);

let folder = '';
let readings: Readings = { files: [], megabytes: 0 };

/** One process reads them all, so that what one leaves behind counts for the next. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xushi-hostile-'));
  const files = join(folder, 'files');
  mkdirSync(files);
  for (const [name, file] of Object.entries(HOSTILE)) writeFileSync(join(files, name), file.bytes());
  const program = join(folder, 'readAll.cjs');
  await build({ entryPoints: [join(__dirname, 'readAll.ts')], outfile: program, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  const { stdout } = await promisify(execFile)(process.execPath, ['--max-old-space-size=400', program, files]);
  readings = JSON.parse(stdout) as Readings;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reading = (name: string) => readings.files.find((file) => file.name === name);

test.each(Object.entries(HOSTILE).map(([name, { fate }]): [string, Fate] => [name, fate]))('%s: %p', (name, fate) => {
  expect(reading(name)?.fate).toEqual(fate);
  expect(reading(name)?.seconds).toBeLessThan(MOST_SECONDS);
});

test(`none of them takes more than ${String(MOST_MEGABYTES)} MB`, () => {
  if (process.env.XUSHI_TIMES) process.stdout.write(`${String(readings.megabytes)} MB ${JSON.stringify(readings.files.filter(({ seconds }) => seconds > 0.5))}\n`);
  expect(readings.files).toHaveLength(Object.keys(HOSTILE).length);
  expect(readings.megabytes).toBeLessThan(MOST_MEGABYTES);
});

const CODES = new Set(Object.values(HOSTILE).flatMap(({ fate }) => (typeof fate === 'string' ? [fate] : fate.slice(1))));

test.each([...CODES])('%s has a sentence with the name of the file and advice, in both languages', (code) => {
  const issue = { code, severity: 'error' as const, facts: { file: '甲.xlsx', limit: 10 } };
  for (const language of ['zh', 'en'] as const) {
    const sentence = issueText(issue, language);
    expect(sentence).toContain('“甲.xlsx”');
    expect(sentence.split(language === 'zh' ? '。' : '. ').filter(Boolean).length).toBeGreaterThan(1);
    expect(sentence).not.toContain('undefined');
  }
});

test('what an external link, a formula or an error says is read as it was last saved', () => {
  const read = (name: string) => {
    const outcome = readFile({ name, bytes: HOSTILE[name]!.bytes() });
    if (!outcome.ok) throw new Error(outcome.issues[0]?.code);
    return outcome.value.sheets[0]?.rows[0]?.cells.get(0);
  };
  expect(read('external-links')).toEqual({ value: 5, formula: '[1]表!A1' });
});
