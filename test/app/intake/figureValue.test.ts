import fc from 'fast-check';
import { figureValue, isBlankCell } from '../../../src/app/intake/figureValue';
import { issuesOf, valueOf } from '../openTown';

const OUTPUT = { name: '工业总产值', code: 'I8', kind: 'flow', splitUnit: '万元', decimals: 0, source: 'statistics' } as const;
const read = (cell: string, rounds = false, decimals = 0) => figureValue(cell, '千元', { ...OUTPUT, decimals }, rounds);

test('thousands become ten thousands to the digit, in any width and with separators', () => {
  const amount = fc.integer({ min: -10_000_000, max: 10_000_000 });
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 2 }), fc.boolean(), fc.boolean(), (units, decimals, isWide, isGrouped) => {
      const thousands = (units * 10) / 10 ** decimals;
      const plain = isGrouped ? thousands.toLocaleString('en', { maximumFractionDigits: 6 }) : String(thousands);
      const cell = isWide ? plain.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)) : plain;
      expect(valueOf(read(cell, false, decimals)).value + 0).toBe(units / 10 ** decimals + 0);
    }),
  );
});

test('what is finer than the decimals is refused, or rounded by at most half a unit when that is asked for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }).filter((thousands) => thousands % 10 !== 0), (thousands) => {
      expect(issuesOf(read(String(thousands)))).toMatchObject([{ code: 'figures-too-fine' }]);
      const { value, exact } = valueOf(read(String(thousands), true));
      expect([Number.isInteger(value), Math.abs(value - exact) <= 0.5]).toEqual([true, true]);
    }),
  );
});

test('a unit of measure in the cell outweighs the column’s', () => {
  expect(valueOf(read('4.95亿元')).value).toBe(49500);
  expect(issuesOf(read('12亩'))).toMatchObject([{ code: 'figures-cell-measure' }]);
});

test.each(['约六百', '1-2', 'TRUE', '=1+1'])('“%s” is no figure', (cell) => {
  expect(issuesOf(read(cell))).toMatchObject([{ code: 'amount-not-a-number' }]);
});

test('dashes and blanks say nothing; a zero says zero', () => {
  expect(['', ' ', '—', '－', '/', '0'].map(isBlankCell)).toEqual([true, true, true, true, true, false]);
  expect(valueOf(read('0')).value).toBe(0);
});
