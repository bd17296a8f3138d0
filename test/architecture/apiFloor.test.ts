import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { membersAbove } from './apiFloor';
import { ROOT } from './sources';

const [, FLOOR = ''] = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(readFileSync(join(ROOT, 'manifest.xml'), 'utf8')) ?? [];

test('the floor is the one of Excel 2021', () => {
  expect(FLOOR).toBe('1.14');
});

test('no member of the API above the floor is used outside a support check', () => {
  expect(membersAbove(FLOOR)).toEqual([]);
}, 60_000);

test('newer members are caught, and pass behind a check for their version', () => {
  const text = `
    declare const sheet: Excel.Worksheet;
    const isNew = () => Office.context.requirements.isSetSupported('ExcelApi', '1.20');
    const isNewer = Office.context.requirements.isSetSupported('ExcelApi', '1.15');
    export async function use(): Promise<void> {
      sheet.getRange('A1').values;
      await Excel.run({ mergeUndoGroup: true }, async () => undefined);
      if (isNew()) await Excel.run({ mergeUndoGroup: true }, async () => undefined);
      await Excel.run(isNewer ? { mergeUndoGroup: true } : {}, async () => undefined);
      sheet.showDataTypeIcons;
      if (Office.context.requirements.isSetSupported('ExcelApi', '1.19')) sheet.showDataTypeIcons;
      if (isNew()) return; else sheet.showDataTypeIcons;
    }
  `;
  const file = join(ROOT, 'src', 'excel', 'invented.ts');
  const lines = membersAbove('1.14', { [file]: text }).map((found) => found.replace(/^.*:(\d+) (\w+) .*$/, '$1 $2'));
  expect(lines).toEqual(['7 mergeUndoGroup', '9 mergeUndoGroup', '10 showDataTypeIcons', '12 showDataTypeIcons']);
}, 60_000);
