import { join } from 'node:path';
import { differences, untranslated } from './catalogues';
import { listFiles, ROOT } from './sources';

const FOLDER = 'src/workbook/text';

/** Files of a language: `zh.ts` and everything below `zh/`, named without the language. */
function filesOf(language: string): string[] {
  const pattern = new RegExp(`^${FOLDER}/${language}(\\.ts|/.*\\.ts)$`);
  return listFiles(FOLDER).flatMap((path) => pattern.exec(path)?.[1] ?? []);
}

/** What a file exports; a whole catalogue is exported under the name of its language. */
async function load(language: string, file: string): Promise<unknown> {
  const exported = (await import(join(ROOT, FOLDER, language + file))) as Readonly<Record<string, unknown>>;
  return exported[language] ?? exported;
}

test('both languages have the same catalogue files', () => {
  expect(filesOf('zh').length).toBeGreaterThan(0);
  expect(filesOf('en')).toEqual(filesOf('zh'));
});

test.each(filesOf('zh'))('zh%s and its English counterpart have the same texts', async (file) => {
  expect(differences(await load('zh', file), await load('en', file))).toEqual([]);
});

test.each(filesOf('en'))('no text of en%s is left in Chinese', async (file) => {
  expect(untranslated(await load('en', file))).toEqual([]);
});

test.each([
  [{ a: 'x' }, { b: 'x' }],
  [{ a: 'x {row}' }, { a: 'x {column}' }],
  [{ a: (row: string) => row }, { a: 'x' }],
])('a difference is caught: %p and %p', (left, right) => {
  expect(differences(left, right)).not.toEqual([]);
});
