import fc from 'fast-check';
import { readBlock } from '../../../src/domain/intake/readBlock';

describe('a pasted block', () => {
  it('is a table where there are tabs', () => {
    expect(readBlock('指标\t单位\t目标\r\n征地\t亩\t314\r\n')).toEqual([
      ['指标', '单位', '目标'],
      ['征地', '亩', '314'],
    ]);
  });

  it('keeps quoted cells with line breaks, tabs and quotes whole', () => {
    expect(readBlock('"指标\n名称"\t"目标\t(亿元)"\n"“规上”""产值"""\t4.95')).toEqual([
      ['指标 名称', '目标 (亿元)'],
      ['“规上”"产值"', '4.95'],
    ]);
  });

  it('takes a stray quote as text', () => {
    expect(readBlock('"十二五"开局\t2\n管材 4"\t3')).toEqual([
      ['"十二五"开局', '2'],
      ['管材 4"', '3'],
    ]);
  });

  it('takes each line of a document as one cell, with its commas', () => {
    expect(readBlock('1.征地314亩,出让350亩。\n\n\u3000\u3000"2".引进大项目2个\n')).toEqual([['1.征地314亩,出让350亩。'], ['"2".引进大项目2个']]);
  });

  it('keeps blank cells below a merged header, and drops trailing ones and blank lines', () => {
    expect(readBlock('指标\t目标\t\t\n\t必保\t力争\t\u3000\n\t\t\n投资\t2\t\u00A0\t')).toEqual([['指标', '目标'], ['', '必保', '力争'], ['投资', '2']]);
  });

  it('gives back every table that it is given', () => {
    const cell = fc.string({ unit: fc.constantFrom('4', '.', '亿', '元', '"', ',', ' ', '\t', '\n', '指', 'a') }).map((text) => text.replace(/\s+/g, ' ').trim());
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, (rows) => {
        const full = rows.map((row) => [...row, 'x']);
        const quoted = full.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join('\t')).join('\n');
        expect(readBlock(quoted)).toEqual(full);
      }),
    );
  });

  it('never throws, and never gives a blank row or a cell with a line break', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', 'a', ' ') }), (text) => {
        for (const row of readBlock(text)) {
          expect(row.at(-1)).not.toBe('');
          expect(row.join('')).not.toMatch(/[\t\n\r]/);
        }
      }),
    );
  });
});
