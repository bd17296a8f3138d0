import { splitIndicator } from '../../../src/domain/split/splitIndicator';
import { demoSplit, good } from '../demoDomain';
import { readDemoTown } from '../demoTown';

const town = readDemoTown();

describe('the demo town', () => {
  it('gives above-scale output exactly as its golden split has it', () => {
    const input = demoSplit(town, 'I9');
    const result = good(splitIndicator(input));
    expect(Object.fromEntries(result.rows.map((row) => [row.key, row.annual]))).toEqual(town.expected.goldenSplit.annual);
    expect(input.quarterTotals).toEqual(town.expected.goldenSplit.quarterTotals);
    expect(result.factor).toBeCloseTo(town.expected.goldenSplit.factor, 4);
  });

  it('says that a firm starting in May pushes the first quarter onto the others', () => {
    const outcome = splitIndicator(demoSplit(town, 'I9'));
    expect(outcome.ok && outcome.warnings).toEqual([
      {
        code: 'front-loaded',
        severity: 'warning',
        facts: {
          indicator: '规模以上工业产值',
          measure: '万元',
          quarter: 1,
          share: 25.9,
          usual: 22,
          amount: 10685,
          count: 8,
          rows: ['甲戌光伏'],
          keys: ['Q11'],
        },
      },
    ]);
  });

  it.each(['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I9'])('adds up in both margins: %s', (code) => {
    const input = demoSplit(town, code);
    const rows = good(splitIndicator(input)).rows;
    expect(rows.reduce((sum, row) => sum + row.annual, 0)).toBe(input.target);
    expect([0, 1, 2, 3].map((quarter) => rows.reduce((sum, row) => sum + (row.quarters[quarter] ?? 0), 0))).toEqual(input.quarterTotals);
    for (const row of rows) expect(row.quarters.reduce<number>((sum, amount) => sum + amount, 0)).toBe(row.annual);
  });

  it('says of every row what stopped it', () => {
    const rows = good(splitIndicator(demoSplit(town, 'I9'))).rows;
    const stops = Object.fromEntries(rows.map((row) => [row.key, row.origin.stop]));
    expect(stops).toEqual({
      Q01: 'maximum', Q02: 'minimum', Q03: 'none', Q04: 'maximum', Q05: 'none', Q06: 'none',
      Q07: 'none', Q08: 'hold-all', Q09: 'none', Q10: 'hold-all', Q11: 'hold-year',
    });
  });

  it('leaves the quarter before production starts empty', () => {
    const row = good(splitIndicator(demoSplit(town, 'I9'))).rows.find(({ key }) => key === 'Q11');
    expect(row?.quarters[0]).toBe(0);
    expect(row?.quarters[1]).toBeGreaterThan(0);
  });
});
