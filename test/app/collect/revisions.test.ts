import type { CollectPreview } from '../../../src/app/collect/collected';
import { mergeReturns } from '../../../src/app/collect/mergeReturns';
import { issueText } from '../../../src/workbook/issueText';
import { type BookRow, bookOf, formsOf } from './collectBook';
import { bookOfGrids, fillIn, type FormGrid, gridsOf, lineOf } from './formGrid';

const LAND = '征地工业用地面积';
/** Confirmed in April, with the cause of its lag. */
const CONFIRMED: BookRow = { indicator: LAND, unit: '一村', office: '村建办', measure: '亩', decimals: 2, annual: 186, cells: { month3: 38.25, month4: 61.8, nature: '核定', cause: '青苗补偿未谈妥' } };

function collect(fill: (form: FormGrid, line: number) => void, isBare = false): CollectPreview {
  const book = bookOf({ rows: [CONFIRMED] });
  const grids = gridsOf(formsOf(book).get('村建办')!);
  fill(grids[0]!, lineOf(grids[0]!, LAND, '一村'));
  return mergeReturns(book, [{ name: '村建办.xlsx', read: { ok: true, value: bookOfGrids(isBare ? grids.filter(({ name }) => name !== '_xushi') : grids), warnings: [] } }]);
}

const figureIn = ({ lines }: CollectPreview) => lines.find(({ field }) => field === 'actual')!;

test('a cause that stood there when the form was sent is no reason for a downward revision', () => {
  const line = figureIn(collect((form, row) => fillIn(form, row, 'actual', 40)));
  expect([line.state, line.doubts.map(({ code }) => code)]).toEqual(['suspicious', ['collect-fell-unexplained']]);
  expect(issueText(line.doubts[0]!, 'zh')).toContain('累计40小于4月的61.8');
});

test('neither is it one where only its spaces or line breaks changed', () => {
  const line = figureIn(collect((form, row) => {
    fillIn(form, row, 'actual', 40);
    fillIn(form, row, 'cause', ' 青苗补偿未谈妥\r\n');
  }));
  expect(line.state).toBe('suspicious');
});

test('a cause that is said anew is a reason', () => {
  const line = figureIn(collect((form, row) => {
    fillIn(form, row, 'actual', 40);
    fillIn(form, row, 'cause', '县局核减二期地块');
  }));
  expect([line.state, line.doubts]).toEqual(['new', []]);
});

test('without a record of what was sent, the ledger’s own cause is the old one', () => {
  const line = figureIn(collect((form, row) => fillIn(form, row, 'actual', 38), true));
  expect(line.doubts.map(({ code }) => code)).toContain('collect-fell-unexplained');
});
