import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initialBytes, initialScripts, workerScripts } from './built';
import { WORKBENCH } from './session';

const ROOT = join(__dirname, '..', '..');
const ADDIN = join(ROOT, 'build', 'addin');
/** As in the build step of scripts/test.ts. */
const BASE = 'https://intranet.example/xushi/';
const BUDGET = 150_000;

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const files = (folder: string) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name);
const policyOf = (html: string) => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];

test("the pane's initial JavaScript keeps within 150 kB gzipped", () => {
  const bytes = initialBytes(ADDIN, 'taskpane.html');
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
});

test('the pane in the workbench is the one that ships', () => {
  const own = (folder: string) => initialScripts(folder, 'taskpane.html').filter((source) => !source.endsWith('/office.js'));
  expect(own(WORKBENCH)).toEqual(own(ADDIN));
  for (const script of own(ADDIN)) expect(read(WORKBENCH, script)).toBe(read(ADDIN, script));
});

test("the worker that splits is a script of its own beside the pane's, with the rules of splitting in it", () => {
  for (const folder of [ADDIN, WORKBENCH]) {
    const scripts = workerScripts(folder, 'splitWorker');
    expect(scripts[0]).toMatch(/^splitWorker\./);
    expect(initialScripts(folder, 'taskpane.html')).not.toContain(scripts[0]);
    // An issue that only the split raises, and the exception that guards its sums.
    const text = scripts.map((script) => read(folder, script)).join('');
    expect(text).toContain('held-quarters-mismatch');
    expect(text).toContain('the split does not add up');
  }
  expect(policyOf(read(WORKBENCH, 'taskpane.html'))).toContain("worker-src 'self'");
});

test("the worker that writes forms is a script of its own, with its WebAssembly and its licence beside it", () => {
  for (const folder of [ADDIN, WORKBENCH]) {
    const scripts = workerScripts(folder, 'packWorker');
    expect(scripts[0]).toMatch(/^packWorker\./);
    expect(initialScripts(folder, 'taskpane.html')).not.toContain(scripts[0]);
    const text = scripts.map((script) => read(folder, script)).join('');
    const [asset = ''] = /assets\/excelize\.wasm\.[0-9a-f]{8}\.bin/.exec(text) ?? [];
    // Packed, as the loader wants it.
    expect([...readFileSync(join(folder, asset)).subarray(0, 2)]).toEqual([0x1f, 0x8b]);
    expect(read(folder, 'assets/excelize.LICENSE.txt')).toContain('BSD 3-Clause');
    // What reads the installed package in Node stays out.
    expect(text).not.toContain('node:fs');
    for (const script of initialScripts(ADDIN, 'taskpane.html').filter((source) => !source.includes('//'))) expect(read(ADDIN, script)).not.toContain('excelize');
  }
});

test("by default the pages load office.js from Microsoft's network and nothing else from elsewhere", () => {
  const foreign = ['taskpane.html', 'commands.html'].map((page) => initialScripts(ADDIN, page).filter((source) => source.includes('//')));
  const cdn = ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js'];
  expect(foreign).toEqual([cdn, cdn]);
  expect(files(ADDIN)).not.toContain('office.js');
});

test('the manifest of a build names the base address that it was made for', () => {
  const built = read(ADDIN, 'manifest.xml');
  expect(built).toBe(read(ROOT, 'manifest.xml').replaceAll('https://localhost:3000/', BASE));
  const addressed = [...built.matchAll(/"https:\/\/intranet\.example\/xushi\/([^"#]+)/g)].map(([, file]) => file ?? '');
  expect(addressed.length).toBeGreaterThan(10);
  for (const file of addressed) expect(readFileSync(join(ADDIN, file)).length).toBeGreaterThan(0);
});

test('a build with the local office.js lets a page connect to its own server only', () => {
  for (const page of ['taskpane.html', 'commands.html', 'selftest.html']) {
    expect(initialScripts(WORKBENCH, page)[0]).toBe('office/office.js');
    expect(policyOf(read(WORKBENCH, page))).toContain("connect-src 'self'");
  }
  // Pages that write files compile WebAssembly; none evaluates text.
  const scripts = (page: string) => /script-src ([^;]*)/.exec(policyOf(read(WORKBENCH, page)) ?? '')?.[1];
  expect(['taskpane.html', 'index.html'].map(scripts)).toEqual(["'self' 'wasm-unsafe-eval'", "'self' 'wasm-unsafe-eval'"]);
  expect(['commands.html', 'notice.html', 'selftest.html'].map(scripts)).toEqual(["'self'", "'self'", "'self'"]);
});

test("Microsoft's files are the package's, unchanged", () => {
  const original = join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist');
  for (const file of ['office.js', 'excel-web-16.00.js', 'excel-win32-16.01.js', 'excel-mac-16.00.js', 'zh-cn/office_strings.js', 'en-us/office_strings.js']) {
    expect(readFileSync(join(WORKBENCH, 'office', file)).equals(readFileSync(join(original, file)))).toBe(true);
  }
  expect(files(join(WORKBENCH, 'office')).filter((file) => file.endsWith('.debug.js'))).toEqual([]);
});
