import { returnLines } from '../../../src/app/office/returnLines';
import type { Literal } from '../../../src/workbook/spec';
import { bookOf } from '../collect/collectBook';

const MAY = { month: 5, office: '经发办' };

function noted(returns: readonly Readonly<Record<string, Literal>>[], cells: Readonly<Record<string, Literal>>) {
  const { columns, appends } = returnLines({ ...bookOf({ rows: [], returns }), liaisons: new Map([['经发办', '联络员甲']]) }, [{ ...MAY, cells }]);
  return { changed: Object.fromEntries(columns.map(({ header, after }) => [header, after])), added: appends.flatMap(({ headers, rows }) => rows.map((row) => Object.fromEntries(row.map((cell, at) => [headers[at], cell])))) };
}

test('an office’s form of a month has one line: what is noted later goes on it, and the rest stays', () => {
  expect(noted([{ month: 4, office: '经发办' }, { ...MAY, sentOn: 40_000 }, { month: 5, office: '村建办' }], { receivedOn: 40_005 })).toEqual({ changed: { receivedOn: [null, 40_005, null] }, added: [] });
});

test('a due day that is taken away is taken away', () => {
  expect(noted([{ ...MAY, due: 40_008 }], { sentOn: 40_001, due: null }).changed).toEqual({ sentOn: [40_001], due: [null] });
});

test('a new line names whom to ask', () => {
  expect(noted([], { sentOn: 40_001, due: null })).toEqual({ changed: {}, added: [{ ...MAY, liaison: '联络员甲', sentOn: 40_001, due: null }] });
});

test('of lines that stand twice the latest goes on', () => {
  expect(noted([MAY, MAY], { figures: 3 }).changed).toEqual({ figures: [null, 3] });
});
