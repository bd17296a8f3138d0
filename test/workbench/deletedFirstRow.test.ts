import { FIRST_SHEET_ID, newBook } from '../../src/workbench/book';

test('a conditional format keeps its formula when the first row of its area is deleted', () => {
  const book = newBook();
  const area = { row: 5, column: 0, rows: 10, columns: 3 };
  const conditionalFormat = { id: 'light', area, formula: '=$C6>1', format: { fill: '#C00000' }, stopIfTrue: false, priority: 0 };
  book.apply({ type: 'addConditionalFormat', sheet: FIRST_SHEET_ID, conditionalFormat });
  book.apply({ type: 'deleteRows', sheet: FIRST_SHEET_ID, at: 5, count: 1 });
  expect(book.sheet(FIRST_SHEET_ID).conditionalFormats).toMatchObject([{ area: { row: 5, rows: 9 }, formula: '=$C6>1' }]);
});
