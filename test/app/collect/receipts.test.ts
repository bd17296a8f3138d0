import type { CollectPreview } from '../../../src/app/collect/collected';
import { mergeReturns } from '../../../src/app/collect/mergeReturns';
import { receivedFiles } from '../../../src/app/collect/receivedFiles';
import { type BookFacts, type BookRow, bookOf, formsOf } from './collectBook';
import { bookOfGrids, fillIn, type FormGrid, gridsOf, headOf } from './formGrid';

const rowOf = (office: string): BookRow => ({ indicator: '征地工业用地面积', unit: '一村', office, measure: '亩', decimals: 2, cells: { month3: 38.25 } });

/** A form that was sent by `sent` and comes back to a workbook with `now`. */
function back(sent: BookFacts, now: BookFacts, fill: (form: FormGrid) => void = () => undefined): CollectPreview {
  const grids = [...formsOf(bookOf(sent)).values()].flatMap(gridsOf);
  fill(grids[0]!);
  return mergeReturns(bookOf(now), [{ name: '填报.xlsx', read: { ok: true, value: bookOfGrids(grids), warnings: [] } }]);
}

test('an office whose name is spelled with other brackets by now is the same office', () => {
  const preview = back({ rows: [rowOf('村建办(规划)')] }, { rows: [rowOf('村建办（规划）')] });
  expect(preview.files[0]!.office).toBe('村建办（规划）');
  expect(receivedFiles(preview)).toEqual(['填报.xlsx']);
});

test('a form of another workbook is no return of this one as long as nothing of it is taken', () => {
  const rows = [rowOf('村建办')];
  expect(receivedFiles(back({ rows }, { rows }))).toEqual(['填报.xlsx']);
  expect(receivedFiles(back({ rows }, { rows, workbookId: 'other' }))).toEqual([]);
});

test('a record that names no office gives nobody rows that have none', () => {
  const preview = back({ rows: [rowOf('')] }, { rows: [rowOf('')] }, (form) => fillIn(form, headOf(form).row + 1, 'actual', 45));
  expect(preview.lines.map(({ state, isWritable }) => [state, isWritable])).toEqual([['foreign', false]]);
});

test('a day of receipt that was typed as words stands', () => {
  const book: BookFacts = { rows: [rowOf('村建办')], returns: [{ month: 4, office: '村建办', receivedOn: '5月6日' }] };
  expect(receivedFiles(back(book, book))).toEqual([]);
});
