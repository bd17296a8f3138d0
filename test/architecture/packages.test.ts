import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closedPackages, isOpen, readJson, shippedPackages, staleExceptions } from './packages';
import { importsOf, readSources, ROOT, type Source } from './sources';

type Versions = Readonly<Record<string, string>>;

const manifest = readJson('package.json') as { readonly dependencies: Versions; readonly devDependencies: Versions };
const dependencies = Object.keys(manifest.dependencies);

/** The workbench without a page serves tests and the demo, not what is deployed. */
const DEVELOPMENT_ONLY = /^src\/workbench\/node\//;

test('every package that ships has an open licence or a reason', () => {
  const packages = shippedPackages();
  expect(packages.length).toBeGreaterThan(dependencies.length);
  expect(closedPackages(packages)).toEqual([]);
});

test('no exception outlives its package', () => {
  expect(staleExceptions(shippedPackages())).toEqual([]);
});

test.each([undefined, 'GPL-3.0', 'SEE LICENSE IN LICENSE', '(MIT AND GPL-3.0)'])('the licence %s is refused', (license) => {
  expect(isOpen(license)).toBe(false);
});

test.each(['MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC'])('the licence %s is accepted', (license) => {
  expect(isOpen(license)).toBe(true);
});

test('nothing of the spreadsheet engine that lacks an open licence comes along', () => {
  const names = shippedPackages().map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('@univerjs-pro/') || name === '@univerjs/presets')).toEqual([]);
});

function packagesOf(source: Source): string[] {
  return importsOf(source)
    .filter(({ own, target }) => !own && !target.startsWith('node:'))
    .map(({ target }) => target.split('/').slice(0, target.startsWith('@') ? 2 : 1).join('/'));
}

test('every imported package is a dependency of its own', () => {
  const undeclared = readSources('src').flatMap((source) => {
    const declared = DEVELOPMENT_ONLY.test(source.path) ? [...dependencies, ...Object.keys(manifest.devDependencies)] : dependencies;
    return packagesOf(source).filter((name) => !declared.includes(name));
  });
  expect([...new Set(undeclared)].sort()).toEqual([]);
});

test('versions of dependencies are exact', () => {
  const loose = Object.entries(manifest.dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test('the README gives a reason for every dependency', () => {
  const lines = readFileSync(join(ROOT, 'README.md'), 'utf8').split('\n');
  const explained = (name: string) =>
    lines.some((line) => line.includes(`\`${name}\``) && line.replace(/[`@\w/.-]*`/g, '').replace(/[|*:\s-]/g, '').length >= 10);
  expect(dependencies.filter((name) => !explained(name))).toEqual([]);
});
