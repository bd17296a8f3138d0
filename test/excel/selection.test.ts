import { openExcel, valueOf } from './openExcel';
import { tableSheet, workbookOf } from './specs';

const ledger = tableSheet({ table: 'Ledger', headers: ['承担单位', '年度目标'], rows: [['甲', 1], ['乙', 2]] });
const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

/** Lets events that are under way arrive. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

async function openLedger() {
  const opened = await openExcel(workbookOf(ledger));
  const { id } = opened.sheet('Ledger sheet');
  opened.book.apply({ type: 'activateSheet', sheet: id });
  return { ...opened, select: (row: number, column: number, rows = 1) => opened.book.select({ sheet: id, area: { ...at(row, column), rows } }) };
}

test('a cell of a body is told by table, header and row, in one round trip', async () => {
  const { excel, select, trips } = await openLedger();
  select(4, 1);
  const selection = valueOf(await excel.selection());
  expect(selection).toEqual({ sheet: 'Ledger sheet', address: 'B5', cell: { table: 'Ledger', header: '年度目标', row: 1 } });
  expect(await trips(() => excel.selection())).toBe(1);
});

test('of several cells the first is the active one', async () => {
  const { excel, select } = await openLedger();
  select(3, 0, 2);
  expect(valueOf(await excel.selection()).cell).toEqual({ table: 'Ledger', header: '承担单位', row: 0 });
});

test.each([
  ['a header', 2, 1, 'B3'],
  ['a cell below the table', 5, 1, 'B6'],
  ['a cell beside it', 3, 2, 'C4'],
])('%s belongs to no row', async (_, row, column, address) => {
  const { excel, select } = await openLedger();
  select(row, column);
  expect(valueOf(await excel.selection())).toEqual({ sheet: 'Ledger sheet', address, cell: null });
});

test('while the user types, the selection is not told', async () => {
  const { excel, host } = await openLedger();
  host.cellEditing = true;
  const outcome = await excel.selection();
  expect(outcome.ok ? [] : outcome.issues.map(({ code }) => code)).toEqual(['cell-editing']);
});

test('selecting a cell and showing another sheet are heard until it is stopped', async () => {
  const { excel, select, book } = await openLedger();
  const heard = jest.fn();
  const stop = await excel.onSelected(heard);
  select(3, 1);
  await settled();
  expect(heard).toHaveBeenCalledTimes(1);
  book.apply({ type: 'activateSheet', sheet: book.sheets[0]?.id ?? '' });
  await settled();
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
  await settled();
  select(4, 1);
  await settled();
  expect(heard).toHaveBeenCalledTimes(2);
});

test('a row that the pane selects is heard too', async () => {
  const { excel } = await openLedger();
  const heard = jest.fn();
  await excel.onSelected(heard);
  valueOf(await excel.select({ table: 'Ledger', header: '年度目标', row: 1 }));
  await settled();
  expect(heard).toHaveBeenCalled();
});
