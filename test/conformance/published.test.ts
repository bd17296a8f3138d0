import { contentOf } from '../../src/app/input/contentOf';
import type { Input } from '../../src/app/input/schema';
import { FIRST_ROW } from '../../src/workbook/tables/layout';
import { closeTowns, inputNamed, openTown, type Town } from '../app/openTown';
import dazhou from '../fixtures/dazhou-2018.json';
import { describeWith, recalculate, SOFFICE, type Values } from './libreoffice';
import { decimalsOf, print } from './published/printed';
import { progressCases, progressInput } from './published/progressCases';
import { readCsv } from './published/readCsv';
import { zongyang, zongyangInput } from './published/zongyang';

/**
 * Figures that governments have published, through the whole path: input file → workbook → saved file →
 * LibreOffice's calculation → cell, rounded as printed. Nothing else is tolerated than what is listed here.
 */
interface Opened {
  readonly town: Town;
  readonly file: Uint8Array;
}

async function saved(input: Input): Promise<Opened> {
  const town = await openTown(contentOf(input, 'zh'));
  return { town, file: await town.save() };
}

/** A number in a body row of Indicators or Ledger. */
function number({ town }: Opened, values: Values, table: 'indicators' | 'ledger', key: string, row: number): number {
  const layout = town.tables[table];
  const value = values.get(layout.sheet)?.get(`${layout.letter(key as never)}${FIRST_ROW + row}`);
  return typeof value === 'number' ? value : NaN;
}

afterAll(closeTowns);

describeWith([SOFFICE])('progress published by cities and counties', () => {
  const cases = progressCases();
  let opened: Opened;
  let values: Values;

  /** Where the source's own rounding shows: what it printed, what its other printed figures give, and why. */
  const deviations: readonly { readonly name: string; readonly key: 'completion' | 'gap'; readonly printed: string; readonly given: string; readonly reason: string }[] = [
    { name: '莆田 合同外资', key: 'gap', printed: '0.02', given: '0.03', reason: 'the source took 41.67 from the rounded 41.69; 15844 of 38000 is 41.695 %' },
    { name: '某县 县重点55宗', key: 'completion', printed: '11.4', given: '11.3', reason: '7.7 and 67.9 are rounded: 11.4 % comes of 7.74 of 67.9' },
    { name: '某县 县重点55宗', key: 'gap', printed: '-21.9', given: '-22.0', reason: 'follows from the rounded 11.4 less 33.3' },
  ];
  const expected = (name: string, key: 'completion' | 'gap', printed: string): string =>
    deviations.find((one) => one.name === name && one.key === key && one.printed === printed)?.given ?? printed;

  beforeAll(async () => {
    opened = await saved(progressInput(cases));
    values = await recalculate(opened.file);
  }, 120_000);

  test('every line of the table is there', () => expect(cases).toHaveLength(18));

  test.each(cases.map((one, row) => [one.name, one.month, row] as const))('%s, through month %i', (_, month, row) => {
    const { name, completion, gap } = cases[row]!;
    expect(number(opened, values, 'indicators', '_month', row)).toBe(month);
    const shown = (['indicators', 'ledger'] as const).map((table) => {
      const prefix = table === 'indicators' ? '_' : '';
      return [
        print(number(opened, values, table, `${prefix}completion`, row) * 100, decimalsOf(completion)),
        print(number(opened, values, table, `${prefix}gap`, row), decimalsOf(gap)),
      ];
    });
    const wanted = [expected(name, 'completion', completion), expected(name, 'gap', gap)];
    expect(shown).toEqual([wanted, wanted]);
  });

  test('松阳 prints both denominators: 21.3 % of the year is 132.1 % of the plan to April, which is 16.1 %', () => {
    const row = cases.findIndex(({ name }) => name.startsWith('松阳'));
    expect(print(number(opened, values, 'ledger', 'attainment', row) * 100, 1)).toBe('132.1');
    expect(print(number(opened, values, 'ledger', 'scheduled', row) * 100, 1)).toBe('16.1');
  });

  test('every deviation listed is one', () => {
    expect(deviations.filter(({ name, key, printed }) => !cases.some((one) => one.name === name && one[key] === printed))).toEqual([]);
    expect(deviations.filter(({ printed, given }) => printed === given)).toEqual([]);
  });
});

describeWith([SOFFICE])('the first quarter of 枞阳 by blocks', () => {
  const { blocks, county } = zongyang();
  let opened: Opened;
  let values: Values;

  beforeAll(async () => {
    opened = await saved(zongyangInput(blocks));
    values = await recalculate(opened.file);
  }, 120_000);

  test.each(blocks.map((block, row) => [block.name, row] as const))('%s', (_, row) => {
    const { completion, gap } = blocks[row]!;
    expect(print(number(opened, values, 'ledger', 'completion', row) * 100, 0)).toBe(completion);
    expect(print(number(opened, values, 'ledger', 'gap', row), 0)).toBe(gap);
  });

  test('the county is the sum of its blocks, exactly on schedule as printed', () => {
    expect(print(number(opened, values, 'indicators', '_total', 0), 2)).toBe(String(county.actual));
    expect(print(number(opened, values, 'indicators', '_completion', 0) * 100, 0)).toBe(county.completion);
    expect(print(number(opened, values, 'indicators', '_gap', 0), 0)).toBe(county.gap);
  });
});

describeWith([SOFFICE])('Dazhou, January to July 2018', () => {
  const [total, ...counties] = readCsv('dazhou-2018-july.csv');
  let opened: Opened;
  let values: Values;

  beforeAll(async () => {
    opened = await saved(inputNamed('dazhou-2018'));
    values = await recalculate(opened.file);
  }, 120_000);

  test('the input file holds the published table', () => {
    const rows = counties.map(([name = '', , annual, milestone, actual]) => {
      const id = dazhou.units.find((unit) => unit.name === name)?.id;
      const row = dazhou.rows.find((one) => one.indicator === 'T1' && one.unit === id);
      return [row?.plan.annual === Number(annual), row?.plan.quarters[2] === Number(milestone), row?.cumulative[6] === Number(actual)];
    });
    expect(rows).toHaveLength(9);
    expect(rows.flat()).not.toContain(false);
  });

  test.each(counties.map(([name = '', , , , , attainment = '']) => [name, attainment] as const))('%s reaches %s%% of the plan to September', (name, attainment) => {
    expect(print(number(opened, values, 'ledger', 'attainment', opened.town.rowOf('固定资产投资', name)) * 100, 1)).toBe(attainment);
  });

  test('the city is the sum of its counties', () => {
    const [, , annual, milestone, actual, attainment] = total ?? [];
    const city = (key: string) => number(opened, values, 'indicators', key, 0);
    expect([print(city('_planned'), 1), print(city('_milestone'), 1), print(city('_total'), 1)]).toEqual([annual, milestone, actual]);
    expect(print(city('_attainment') * 100, 1)).toBe(attainment);
  });
});
