import { outwardImports } from './layers';
import { inventSource, readSources } from './sources';

test('imports point inwards', () => {
  expect(readSources('src').flatMap(outwardImports)).toEqual([]);
});

test.each([
  ['src/domain/a.ts', "import { b } from '../workbook/b';"],
  ['src/domain/a.ts', "import { b } from 'fflate';"],
  ['src/workbook/a.ts', "export * from '../app/b';"],
  ['src/app/a.ts', "const b = await import('../excel/b');"],
  ['src/excel/a.ts', "import type { B } from '../app/setUp';"],
  ['src/taskpane/SplitPanel.tsx', "import { b } from '../excel/b';"],
  ['src/taskpane/SplitPanel.tsx', "import { b } from '../workbook/decode';"],
  ['src/workbench/a.ts', "type B = import('../excel/b').B;"],
  ['src/workbench/page/grid.ts', "import { Univer } from '@univerjs/core';"],
  ['src/app/a.ts', "import { readFileSync } from 'node:fs';"],
  ['src/elsewhere/a.ts', "import { b } from '../domain/b';"],
])('an outward import in %s is caught: %s', (path, text) => {
  expect(outwardImports(inventSource(path, text))).toHaveLength(1);
});

test.each([
  ['src/excel/a.ts', "import type { Spreadsheet } from '../app/ports';"],
  ['src/taskpane/index.tsx', "import { b } from '../excel/b';"],
  ['src/commands/index.ts', "import { b } from '../excel';"],
  ['src/taskpane/SplitPanel.tsx', "import { b } from '../workbook/text';"],
  ['src/workbench/univer/a.ts', "import { Univer } from '@univerjs/core';"],
])('an inward import in %s passes: %s', (path, text) => {
  expect(outwardImports(inventSource(path, text))).toEqual([]);
});
