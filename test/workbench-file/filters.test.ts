import type { Operation } from '../../src/workbench/book';
import { bookOf, cells, firstSheet, openBook, roundTrip, saveBook } from './books';

const TABLE: Operation = { type: 'addTable', sheet: 's', id: 't', name: 'Ledger', area: { row: 0, column: 0, rows: 4, columns: 2 }, style: 'TableStyleMedium2', showFilterButton: true, showBandedRows: true };
const FILTERED: readonly Operation[] = [
  cells([['单位', '科室'], ['甲', '经发办'], ['乙', '村建办'], ['丙', null]]),
  TABLE,
  { type: 'setTable', id: 't', filters: [{ column: 1, values: ['村建办', ''] }] },
  { type: 'setFilteredRows', sheet: 's', rows: [1] },
];

test('a filter by values comes back with its criteria and the rows that it hides', async () => {
  const book = await roundTrip(FILTERED);
  const table = book.tableNamed('Ledger');
  expect([...(table?.filters.values() ?? [])]).toEqual([['村建办', '']]);
  expect([...firstSheet(book).filteredRows]).toEqual([1]);
});

test('a filter that is ended in an opened file is gone, and its rows are back', async () => {
  const bytes = await saveBook(bookOf(FILTERED));
  const opened = await openBook(bytes);
  const table = opened.tableNamed('Ledger');
  const sheet = firstSheet(opened).id;
  opened.apply({ type: 'setTable', id: table?.id ?? '', filters: [] });
  opened.apply({ type: 'setFilteredRows', sheet, rows: [] });
  const again = await openBook(await saveBook(opened, bytes));
  expect([again.tableNamed('Ledger')?.filters.size, firstSheet(again).filteredRows.size, again.tableNamed('Ledger')?.showFilterButton]).toEqual([0, 0, true]);
});
