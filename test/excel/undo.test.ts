import { createSpreadsheet } from '../../src/excel/spreadsheet';
import type { Run } from '../../src/excel/command';
import { codesOf, openExcel, valueOf } from './openExcel';
import { tableSheet, workbookOf } from './specs';

const ledger = tableSheet({ table: 'Ledger', headers: ['承担单位', '年度目标'], rows: [['甲', 1]] });
const change = { columns: [{ table: 'Ledger', header: '年度目标', before: [1], after: [2] }], guards: [], appends: [] };

async function openMerging(merged: (plain: Run) => Run) {
  const opened = await openExcel(workbookOf(ledger));
  const calls: string[] = [];
  const plain: Run = (batch) => {
    calls.push('plain');
    return opened.office.run(batch);
  };
  const excel = createSpreadsheet(plain, (batch) => {
    calls.push('merged');
    return merged(opened.office.run)(batch);
  });
  return { ...opened, excel, calls };
}

test('commands that write are merged into one step of undo, and those that read are not', async () => {
  const { excel, calls, value } = await openMerging((run) => run);
  valueOf(await excel.inventory());
  valueOf(await excel.apply(change));
  expect([calls, value('Ledger sheet', 'B4')]).toEqual([['plain', 'merged'], 2]);
});

test('a host that refuses the merged run before anything is written gets a plain one', async () => {
  const { excel, calls, value, office } = await openMerging((run) => (batch) =>
    run(async (context) => {
      context.workbook.worksheets.getItem('no such sheet').load('name');
      await context.sync();
      return batch(context);
    }),
  );
  valueOf(await excel.apply(change));
  expect([calls, value('Ledger sheet', 'B4')]).toEqual([['merged', 'plain'], 2]);
  expect(office.counter.roundTrips).toBe(3);
});

test('what failed after a write is not done again', async () => {
  const { excel, calls, office, value } = await openMerging((run) => run);
  office.wire.breakNext();
  const failed = excel.renew([{ table: 'Ledger', header: '年度目标', values: [5] }]).then((outcome) => outcome.ok, () => false);
  expect([await failed, calls, value('Ledger sheet', 'B4')]).toEqual([false, ['merged'], 1]);
});

test('a user who is typing is not asked twice', async () => {
  const { excel, calls, host } = await openMerging((run) => run);
  host.cellEditing = true;
  expect([codesOf(await excel.apply(change)), calls]).toEqual([['cell-editing'], ['merged']]);
});
