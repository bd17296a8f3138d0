import { requestLines } from '../../../src/app/office/requestLines';
import type { Literal } from '../../../src/workbook/spec';
import { bookOf } from '../collect/collectBook';

const ASKED = ['请协调用地', '请协调用电'].map((content) => ({ indicator: '征地', unit: '一村', content }));

/** Contents and numbers that would be appended, and those put on lines that stand there. */
function lines(requests: readonly Readonly<Record<string, Literal>>[]) {
  const { columns, appends } = requestLines(bookOf({ rows: [], requests }), ASKED, '2011-05-09');
  const [append] = appends;
  const added = (append?.rows ?? []).map((row) => [row[append!.headers.indexOf('number')], row[append!.headers.indexOf('content')]]);
  const placed = columns.find(({ header }) => header === 'content')!.after;
  return { added, placed };
}

test('the one line that a table keeps is left to rows that are appended, or the first would be lost', () => {
  expect(lines([{}])).toEqual({ added: [['1', '请协调用地'], ['2', '请协调用电']], placed: [null] });
});

test('lines that stand ready come first; a line in which something is typed is not one', () => {
  expect(lines([{}, { type: '用地' }, { office: '经发办' }])).toEqual({ added: [['2', '请协调用电']], placed: ['请协调用地', null, null] });
});

test('numbers go on from the highest, whatever stands before it', () => {
  expect(lines([{ number: '诉求-012', content: '用工' }]).added.map(([number]) => number)).toEqual(['13', '14']);
});
