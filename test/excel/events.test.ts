import { openExcel, valueOf } from './openExcel';
import { tableSheet, workbookOf } from './specs';

const ledger = tableSheet({ table: 'Ledger', headers: ['承担单位', '年度目标'], rows: [['甲', 1]] });
const change = { columns: [{ table: 'Ledger', header: '年度目标', before: [1], after: [2] }], guards: [], appends: [] };

/** Lets events that are under way arrive. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('an edit of the user or of a co-author is heard, on any sheet', async () => {
  const { excel, host } = await openExcel(workbookOf(ledger));
  const heard = jest.fn();
  await excel.onEdited(heard);
  host.userEdit({ sheet: 'Ledger sheet', address: 'B4', input: [[5]] });
  await settled();
  expect(heard).toHaveBeenCalledTimes(1);
  host.userEdit({ sheet: 'Sheet1', address: 'A1', input: [['x']], origin: 'coauthor' });
  await settled();
  expect(heard).toHaveBeenCalledTimes(2);
});

test('our own writes are not heard', async () => {
  const { excel } = await openExcel(workbookOf(ledger));
  const heard = jest.fn();
  await excel.onEdited(heard);
  valueOf(await excel.apply(change));
  valueOf(await excel.build(workbookOf(tableSheet({ table: 'Units', headers: ['承担单位'], rows: [['甲']] }))));
  await settled();
  expect(heard).not.toHaveBeenCalled();
});

test("a co-author's edit during our own write is heard", async () => {
  const { excel, host, office } = await openExcel(workbookOf(ledger));
  const heard = jest.fn();
  await excel.onEdited(heard);
  office.wire.beforeNext(() => undefined);
  office.wire.beforeNext(() => host.userEdit({ sheet: 'Sheet1', address: 'A1', input: [['x']], origin: 'coauthor' }));
  valueOf(await excel.apply(change));
  await settled();
  expect(heard).toHaveBeenCalledTimes(1);
});

test('after it was stopped nothing is heard', async () => {
  const { excel, host } = await openExcel(workbookOf(ledger));
  const heard = jest.fn();
  const stop = await excel.onEdited(heard);
  stop();
  stop();
  await settled();
  host.userEdit({ sheet: 'Ledger sheet', address: 'B4', input: [[5]] });
  await settled();
  expect(heard).not.toHaveBeenCalled();
});
