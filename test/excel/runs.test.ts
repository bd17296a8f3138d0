import fc from 'fast-check';
import { runsOf } from '../../src/excel/apply/runs';

const cells = (length: number, changed: readonly number[]) => ({
  before: Array.from({ length }, () => 0),
  after: Array.from({ length }, (_, row) => (changed.includes(row) ? 1 : 0)),
});

test('nothing is written where nothing changed', () => {
  expect(runsOf(cells(50, []))).toEqual([]);
});

test('near changes share one write, far ones do not', () => {
  expect(runsOf(cells(1000, [3, 5, 900]))).toEqual([
    { first: 3, end: 6 },
    { first: 900, end: 901 },
  ]);
});

test('every changed row is in exactly one run, and runs begin and end with a change', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(2000)), (changed) => {
      const column = cells(2001, changed);
      const runs = runsOf(column);
      const covering = changed.map((row) => runs.filter(({ first, end }) => first <= row && row < end).length);
      expect(covering.every((count) => count === 1)).toBe(true);
      expect(runs.every(({ first, end }) => column.after[first] === 1 && column.after[end - 1] === 1)).toBe(true);
    }),
  );
});
