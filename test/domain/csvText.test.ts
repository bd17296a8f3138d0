import fc from 'fast-check';
import { parse } from 'papaparse';
import { csvText } from '../../src/domain/csvText';

test('begins with a byte order mark and has numbers plain', () => {
  expect(csvText([['指标', 'a,b', 'say "hi"'], ['x', -1234.5, null]])).toBe('\uFEFF指标,"a,b","say ""hi"""\r\nx,-1234.5,\r\n');
});

test.each(['=1+1', '+86', '-5', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1', '－5'])('%j is not read as a formula', (text) => {
  expect(csvText([[text]])).toContain(`"'${text}"`);
});

test('everything else comes back as it was', () => {
  const text = fc.string().filter((one) => !/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(one));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      const read = parse<string[]>(csvText(rows).slice(1, -2), { delimiter: ',', newline: '\r\n' });
      expect(read.data).toEqual(rows);
    }),
  );
});
