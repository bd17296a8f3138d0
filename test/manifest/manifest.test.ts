import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsOf, orderFaults, parseManifest, pathOf, valuesOf } from './manifest';
import { ICON_SIZES, LIMITS, REFERENCE_LISTS } from './schema';

const ROOT = join(__dirname, '..', '..');
const BASE = 'https://localhost:3000/';
const xml = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const manifest = parseManifest(xml);

const texts = (name: string) => elementsOf(manifest, name).map((element) => element.textContent);
const resources = (list: string) => elementsOf(manifest, list).flatMap((element) => [...element.children]);
const references = elementsOf(manifest).filter((element) => element.hasAttribute('resid'));
const addresses = elementsOf(manifest).flatMap(valuesOf).filter((value) => /^\w+:/.test(value));

test('a manifest that is not well-formed is refused', () => {
  expect(() => parseManifest(xml.replace('</Hosts>', ''))).toThrow();
});

test('elements stand in the order of the published schemas', () => {
  expect(orderFaults(manifest)).toEqual([]);
});

test.each([
  ['swapped', xml.replace(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1')],
  ['repeated', xml.replace(/(<Permissions>.*<\/Permissions>)/, '$1$1')],
  ['unknown', xml.replace('<Supertip>', '<Supertip><Label/>')],
  ['missing', xml.replace(/<LearnMoreUrl[^>]*>/, '')],
])('an element that is %s is caught', (_, broken) => {
  expect(orderFaults(parseManifest(broken))).toHaveLength(1);
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(texts('Version')).toEqual([`${version}.0`]);
});

test('Excel 2021 is the floor, and the add-in may read and write', () => {
  const set = elementsOf(manifest, 'Set').map((element) => [element.getAttribute('Name'), element.getAttribute('MinVersion')]);
  expect(set).toEqual([['ExcelApi', '1.14']]);
  expect(texts('Permissions')).toEqual(['ReadWriteDocument']);
  expect(elementsOf(manifest, 'Host').map((element) => element.getAttribute('Name') ?? 'Workbook')).toEqual(['Workbook', 'Workbook']);
});

test('every short and long text keeps within its limit', () => {
  const limited = [
    ...elementsOf(manifest, 'DisplayName').map((element) => ({ element, limit: LIMITS.short })),
    ...elementsOf(manifest, 'Description').map((element) => ({ element, limit: LIMITS.long })),
    ...resources('ShortStrings').map((element) => ({ element, limit: LIMITS.short })),
    ...resources('LongStrings').map((element) => ({ element, limit: LIMITS.long })),
    ...resources('Urls').map((element) => ({ element, limit: LIMITS.url })),
  ];
  const long = limited.filter(({ element, limit }) => valuesOf(element).some((value) => value.length < 1 || value.length > limit));
  expect(long.map(({ element }) => pathOf(element))).toEqual([]);
});

test('identifiers keep within 32 characters and are unique', () => {
  const ids = elementsOf(manifest, 'Resources').flatMap((element) => elementsOf(element)).flatMap((element) => element.getAttribute('id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const all = [...ids, ...references.map((element) => element.getAttribute('resid') ?? '')];
  expect(all.filter((id) => id.length < 1 || id.length > LIMITS.id)).toEqual([]);
});

test('every reference points into its list of resources, and every resource is used', () => {
  const missing = references.filter((element) => {
    const list = resources(REFERENCE_LISTS[element.localName] ?? '');
    return !list.some((resource) => resource.getAttribute('id') === element.getAttribute('resid'));
  });
  expect(missing.map(pathOf)).toEqual([]);
  const used = new Set(references.map((element) => element.getAttribute('resid')));
  const unused = ['Images', 'Urls', 'ShortStrings', 'LongStrings'].flatMap(resources).filter((element) => !used.has(element.getAttribute('id')));
  expect(unused.map((element) => element.getAttribute('id'))).toEqual([]);
});

test('every text stands in Chinese by default and in English as an override', () => {
  expect(texts('DefaultLocale')).toEqual(['zh-CN']);
  const shown = [
    ...['DisplayName', 'SupportUrl'].flatMap((name) => elementsOf(manifest, name)),
    ...elementsOf(manifest, 'Description').filter((element) => element.hasAttribute('DefaultValue')),
    ...['ShortStrings', 'LongStrings'].flatMap(resources),
  ];
  const locales = shown.map((element) => [...element.children].map((override) => override.getAttribute('Locale')).join());
  expect(shown.length).toBeGreaterThan(8);
  expect(new Set(locales)).toEqual(new Set(['en-US']));
});

test('every address lies under the base address', () => {
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
});

test('every icon comes in the sizes that Excel asks for', () => {
  const icons = elementsOf(manifest, 'Icon').map((icon) => [...icon.children].map((image) => Number(image.getAttribute('size'))));
  expect(icons).toHaveLength(3);
  expect(new Set(icons.map(String))).toEqual(new Set([String(ICON_SIZES)]));
});

/** Width and height from a PNG's header chunk. */
function pixelSize(file: string): number[] {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('icon files exist and have the size that their name and their use promise', () => {
  const files = [...new Set(addresses.filter((address) => address.endsWith('.png')))].map((address) => address.slice(BASE.length));
  expect(files.length).toBeGreaterThanOrEqual(6);
  for (const file of files) {
    const promised = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    expect([file, ...pixelSize(join(ROOT, 'src', file))]).toEqual([file, promised, promised]);
  }
  const used = elementsOf(manifest, 'Icon').flatMap((icon) => [...icon.children]);
  for (const image of used) expect(image.getAttribute('resid')).toMatch(new RegExp(`\\.${image.getAttribute('size')}$`));
  for (const image of resources('Images')) {
    const size = /\.(\d+)$/.exec(image.getAttribute('id') ?? '')?.[1];
    expect(image.getAttribute('DefaultValue')).toContain(`-${size}.png`);
  }
});

test('the icons of the store are 32 and 64 pixels', () => {
  expect(elementsOf(manifest, 'IconUrl').flatMap(valuesOf)).toEqual([`${BASE}assets/icon-32.png`]);
  expect(elementsOf(manifest, 'HighResolutionIconUrl').flatMap(valuesOf)).toEqual([`${BASE}assets/icon-64.png`]);
});
