import fc from 'fast-check';
import { cutRows, jsonBytes, packTasks, utf8Length } from '../../src/excel/bytes';

test('weighs text as UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    }),
  );
  expect(jsonBytes(['镇', 1])).toBe(9);
});

const weights = fc.array(fc.integer({ min: 1, max: 50 }));

test('cut rows come in order, none twice and none left out', () => {
  fc.assert(
    fc.property(weights, (rows) => {
      const slices = cutRows(rows, 60);
      expect(slices.flatMap(({ from, count }) => rows.slice(from, from + count))).toEqual(rows);
    }),
  );
});

test('no slice is above the limit, unless a single row is', () => {
  fc.assert(
    fc.property(weights, (rows) => cutRows(rows, 40).every(({ bytes, count }) => bytes <= 40 || count === 1)),
  );
});

test('two neighbouring slices would never fit together', () => {
  fc.assert(
    fc.property(weights, (rows) => {
      const slices = cutRows(rows, 60);
      return slices.every(({ bytes, from }, i) => i === 0 || (slices[i - 1]?.bytes ?? 0) + (rows[from] ?? 0) > 60 || bytes > 60);
    }),
  );
});

test('tasks keep their order when they are packed', () => {
  const tasks = [30, 30, 30, 90, 10].map((bytes, id) => ({ bytes, id }));
  expect(packTasks(tasks, 60).map((pack) => pack.map(({ id }) => id))).toEqual([[0, 1], [2], [3], [4]]);
});
