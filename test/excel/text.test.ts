import fc from 'fast-check';
import { isFormula, literalOf, protectText, written, writtenOver } from '../../src/excel/text';

const MISTAKABLE = [
  '007', '1-2', '=1+1', '+86', '-3', '@SUM(A1)', "'引号", '12%', 'TRUE', 'false', 'ｔｒｕｅ', '2011-4', '1月', '３月', '٣', '＝A1', ' =A1', '#N/A', '①', '3e5', '¥5',
];

test.each(MISTAKABLE)('%s is written with an apostrophe', (text) => {
  expect(protectText(text)).toBe(`'${text}`);
});

test.each(['示例镇', '万元', 'pool', 'A=B', '十二', ''])('%s needs none', (text) => {
  expect(protectText(text)).toBe(text);
});

test('whatever the text, taking one leading apostrophe off gives it back', () => {
  fc.assert(fc.property(fc.string(), (text) => protectText(text).replace(/^'/, '') === text));
});

test('numbers and truth values are written as they are, and null leaves the cell alone', () => {
  expect([0, -1.5, true, null].map(written)).toEqual([0, -1.5, true, null]);
  expect(writtenOver(null)).toBe('');
});

test('a number that no cell can hold is a fault of the caller', () => {
  expect(() => written(Number.NaN)).toThrow(RangeError);
});

test('an empty cell is null, everything else is what it is', () => {
  expect(['', 'a', 0, false].map(literalOf)).toEqual([null, 'a', 0, false]);
});

test('text that begins with an equals sign is no formula', () => {
  expect(isFormula('=1+1', '=1+1')).toBe(false);
  expect(isFormula('=1+1', 2)).toBe(true);
});
