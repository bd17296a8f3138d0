import fc from 'fast-check';
import { fromMinor, minor, roundToMinor, toMinor } from '../../src/domain/amount';
import { decimalOf, parseDecimal, roundDecimal } from '../../src/domain/decimal';
import { convert } from '../../src/domain/measure';
import { parseAmount, readAmount } from '../../src/domain/parseAmount';
import { good } from './demoDomain';

function codeOf(outcome: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }): string | undefined {
  return outcome.ok ? undefined : outcome.issues?.[0]?.code;
}

describe('minor units', () => {
  it.each([
    [72.4, 2, 7240],
    [0.1 + 0.2, 1, 3],
    ['4.95', 2, 495],
    [-0.5, 1, -5],
    ['1e-2', 2, 1],
    [9007199254740991, 0, 9007199254740991],
  ])('%p with %p decimals is %p', (value, decimals, expected) => {
    expect(good(toMinor(value, decimals))).toBe(expected);
  });

  it.each([
    [0.125, 2, 'amount-not-multiple'],
    ['2.5', 0, 'amount-not-multiple'],
    ['9007199254740992', 0, 'amount-too-large'],
    [1e15, 2, 'amount-too-large'],
    ['six', 0, 'amount-not-a-number'],
    [Number.NaN, 0, 'amount-not-a-number'],
  ])('refuses %p with %p decimals: %s', (value, decimals, code) => {
    expect(codeOf(toMinor(value, decimals))).toBe(code);
  });

  it('gives back every amount that it took', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), fc.integer({ min: 0, max: 4 }), (units, decimals) => {
        expect(good(toMinor(fromMinor(minor(units), decimals), decimals))).toBe(units === 0 ? 0 : units);
      }),
      { numRuns: 1000 },
    );
  });

  it('throws on a fraction, which only a mistake of the program can make', () => {
    expect(() => minor(0.5)).toThrow(RangeError);
  });

  it('rounds half away from zero', () => {
    expect(roundToMinor({ coefficient: 25n, scale: 1 }, 0)).toBe(3);
    expect(roundToMinor({ coefficient: -25n, scale: 1 }, 0)).toBe(-3);
    expect([roundDecimal(1.005, 2), roundDecimal(-1.005, 2), roundDecimal((0.2 - 0.3) * 100, 2)]).toEqual([1.01, -1.01, -10]);
  });

  it('reads decimal text exactly', () => {
    expect(parseDecimal('-12.50')).toEqual({ coefficient: -125n, scale: 1 });
    expect(decimalOf(1e21)).toEqual({ coefficient: 10n ** 21n, scale: 0 });
    expect(parseDecimal('1,000')).toBeNull();
  });
});

describe('units of measure', () => {
  it.each([
    [4.95, '亿元', '万元', 49500],
    [9960, '千元', '万元', 996],
    [2.2, '亿元', '元', 220000000],
    [3, '亩', '平方米', 2000],
    [15, '亩', '公顷', 1],
    [0.3, '万吨标准煤', '吨标煤', 3000],
    [7, '标箱', '标箱', 7],
  ])('%p %s is %p %s', (value, from, to, expected) => {
    expect(good(convert(value, from, to))).toBe(expected);
  });

  it('gives the nearest number where no decimal is exact', () => {
    expect(good(convert(1, '亩', '平方米'))).toBeCloseTo(666.6666666666666, 12);
  });

  it.each([
    ['万元', '亩', 'unit-mismatch'],
    ['家', '个', 'unit-mismatch'],
    ['万元', '万美元', 'unit-mismatch'],
    ['标箱', '万元', 'unit-unknown'],
  ])('refuses %s as %s', (from, to, code) => {
    expect(codeOf(convert(1, from, to))).toBe(code);
  });
});

describe('amounts as people type them', () => {
  it.each([
    ['６.５亿元', 6.5, '亿元'],
    ['6.5亿', 6.5, '亿元'],
    ['1,234万元', 1234, '万元'],
    ['１，２３４．５', 1234.5, null],
    [' 314 亩 ', 314, '亩'],
    ['－3', -3, null],
    ['33%', 33, '%'],
    ['007', 7, null],
    [12.5, 12.5, null],
    ['', null, null],
    [null, null, null],
  ])('%p is %p %s', (input, value, unit) => {
    expect(good(parseAmount(input))).toEqual({ value, unit });
  });

  it.each(['约六亿', '约6亿', '6亿左右', '1-2', '2011-4', '=1+1', '12,34', '1e5', 'TRUE', '600多', '6.5.1', '5²', '①', '—', '(12)'])('refuses %s', (input) => {
    expect(codeOf(parseAmount(input))).toBe('amount-not-a-number');
  });

  it('refuses truth values, unknown units and digits that a number cannot hold', () => {
    expect(codeOf(parseAmount(true))).toBe('amount-not-a-number');
    expect(codeOf(parseAmount('6.5标箱'))).toBe('unit-unknown');
    expect(codeOf(parseAmount('12345678901234567.8'))).toBe('amount-too-precise');
  });

  it.each([
    ['６.５亿元', '万元', 65000],
    ['6.5亿', '万元', 65000],
    ['2万', '亩', 20000],
    ['9960千元', '万元', 996],
    [600, '万元', 600],
    ['600', '万元', 600],
    [null, '万元', null],
  ])('%p read into %s is %p', (input, unit, expected) => {
    expect(good(readAmount(input, unit))).toBe(expected);
  });

  it('names the text beside the units that do not fit', () => {
    const outcome = readAmount('3亩', '万元');
    expect(outcome).toEqual({ ok: false, issues: [{ code: 'unit-mismatch', severity: 'error', facts: { from: '亩', to: '万元', text: '3亩' } }] });
  });
});
