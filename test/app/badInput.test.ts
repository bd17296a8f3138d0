import { setUp } from '../../src/app/setUp';
import { previewSplit } from '../../src/app/split/split';
import type { Issue } from '../../src/domain/issue';
import type { Content } from '../../src/workbook/content';
import { issueText } from '../../src/workbook/issueText';
import { closeTowns, DEMO_TIME, demoContent, issuesOf, openTown, type Town, valueOf } from './openTown';
import { openHeadless } from '../../scripts/headless';

/** Whatever stands in the cells: one clear sentence for each problem, with table, row and column, in both languages. */
let town: Town;
beforeAll(async () => {
  town = await openTown(demoContent());
});
afterAll(closeTowns);

const output = '规模以上工业产值';
const preview = () => previewSplit(town.spreadsheet, { indicators: [output], time: DEMO_TIME });

/** Types, looks at the outcome of a split, and puts back what stood there. */
async function typed<T>(edits: readonly (readonly ['indicators' | 'ledger', string, number, string | number | null])[], look: () => Promise<T>): Promise<T> {
  const cell = (table: 'indicators' | 'ledger', key: string, row: number) => town.cell(table, key as never, row);
  const before = edits.map(([table, key, row]) => cell(table, key, row));
  edits.forEach(([table, key, row, text]) => town.type(table, key as never, row, text));
  try {
    return await look();
  } finally {
    edits.forEach(([table, key, row], index) => town.type(table, key as never, row, before[index] ?? null));
  }
}

const target = 8;
const firm = (unit: string): number => town.rowOf(output, unit);

describe('figures in cells', () => {
  test('full-width digits with a unit are read, and written back as a number', async () => {
    const read = await typed([['indicators', 'issuedTarget', target, '４.９５亿元']], async () => valueOf(await preview()));
    expect(read.totals).toMatchObject([{ target: 49500, units: 49500 }]);
    expect(read.warnings).toContainEqual(expect.objectContaining({ code: 'text-read-as-number', facts: { text: '４.９５亿元', value: 4.95 } }));
    const change = read.change.columns.find((column) => column.header === '下达数(必保)');
    expect([change?.before[target], change?.after[target]]).toEqual(['４.９５亿元', 4.95]);
  });

  test('another unit behind the figure is converted', async () => {
    const read = await typed([['indicators', 'issuedTarget', target, '49500万元']], async () => valueOf(await preview()));
    expect(read.totals).toMatchObject([{ target: 49500 }]);
  });

  test.each([
    ['约六亿', 'amount-not-a-number', '【下达指标 表内第9行 “下达数(必保)”】这里只能填数,您填的是“约六亿”。请填数字;如为大约数,请填最接近的数。'],
    ['4.95万亩', 'unit-mismatch', '【下达指标 表内第9行 “下达数(必保)”】计量单位不符:万亩不能换算成亿元。请核对“下达单位”和“分解单位”。'],
  ])('a target of %s is refused', async (text, code, sentence) => {
    const issues = await typed([['indicators', 'issuedTarget', target, text]], async () => issuesOf(await preview()));
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issueText(issues[0]!, 'zh')).toBe(sentence);
  });

  test('an issued unit that is not the split unit’s kind is refused', async () => {
    const issues = await typed([['indicators', 'splitUnit', target, '亩']], async () => issuesOf(await preview()));
    expect(issues.map((issue) => issue.code)).toContain('unit-mismatch');
  });

  test('a target finer than the minor unit is refused with the figure', async () => {
    const issues = await typed([['indicators', 'issuedTarget', target, 4.95001]], async () => issuesOf(await preview()));
    expect(issues).toMatchObject([{ code: 'target-not-multiple', facts: { target: 49500.1, decimals: 0 }, place: { table: 'Indicators', row: 9 } }]);
  });
});

describe('rows that cannot be split', () => {
  test.each<[string, Parameters<typeof typed>[0] | (() => Parameters<typeof typed>[0]), string, string]>([
    ['a minimum above the maximum', () => [['ledger', 'minimum', firm('甲子铝业'), 12000]], 'minimum-over-maximum', '下限'],
    ['a negative base where growth starts from it', () => [['ledger', 'lastYear', firm('丙寅新材'), -5], ['indicators', 'basis', 8, '自然增长加权重']], 'negative-base', '上年数'],
    ['a hold without an amount', () => [['ledger', 'hold', firm('丙寅新材'), '锁年度']], 'hold-without-amount', '年度目标'],
    ['holds above the target', () => [['ledger', 'annual', firm('甲戌光伏'), 60000]], 'holds-exceed-target', '承担单位'],
    ['minimums above the target', () => [['ledger', 'minimum', firm('丙寅新材'), 48000]], 'minimums-exceed-target', '承担单位'],
    ['a start month that is none', () => [['ledger', 'startMonth', firm('甲戌光伏'), 13]], 'not-a-whole-number', '投产月份'],
    ['a hold that is no word of the list', () => [['ledger', 'hold', firm('丙寅新材'), '锁住']], 'word-unknown', '锁定'],
    ['a row given twice', () => [['ledger', 'unit', firm('乙丑五金'), '甲子铝业']], 'row-repeated', '承担单位'],
    ['an indicator that is not issued', () => [['ledger', 'indicator', firm('乙丑五金'), '没有的指标']], 'indicator-unknown', '指标'],
    ['two indicators of one name', [['indicators', 'name', 0, output]], 'name-repeated', '指标名称'],
  ])('%s', async (_name, edits, code, column) => {
    const issues = await typed(typeof edits === 'function' ? edits() : edits, async () => issuesOf(await preview()));
    const found = issues.find((issue) => issue.code === code);
    expect(found?.place?.column).toBe(column);
    expect(found?.place?.row).toBeGreaterThan(0);
    expectSentences(issues);
  });

  test('all bases zero: split by the fallback, and said', async () => {
    const rows = Array.from({ length: 11 }, (_, row) => ['ledger', 'lastYear', row, 0] as const);
    const read = await typed(rows, async () => valueOf(await preview()));
    expect(read.warnings.map((issue) => issue.code)).toContain('all-bases-zero');
    expect(read.totals).toMatchObject([{ target: 49500, units: 49500 }]);
  });

  test('the arithmetic stands in the sentence', async () => {
    const issues = await typed([['ledger', 'annual', firm('甲戌光伏'), 60000]], async () => issuesOf(await preview()));
    expect(issueText(issues[0]!, 'zh')).toContain('锁定数60205和下限7000合计67205万元,比下达数49500万元多17705万元');
    expect(issueText(issues[0]!, 'en')).toContain('holds 60205 and minimums 7000 add up to 67205 万元, 17705 more than the target 49500');
  });
});

describe('a new workbook', () => {
  const refused = async (content: Content): Promise<readonly Issue[]> => {
    const headless = await openHeadless({ calculation: false });
    const before = headless.host.book.history.length;
    const issues = issuesOf(await setUp(headless.spreadsheet, content, 'zh'));
    expect(headless.host.book.history).toHaveLength(before);
    headless.close();
    expectSentences(issues);
    return issues;
  };
  const content = demoContent();

  test('duplicate names, unknown names, repeated rows and wildcards are refused before anything is written', async () => {
    const [first, second] = content.indicators;
    const [row] = content.assignments;
    const issues = await refused({
      ...content,
      indicators: [{ ...first!, name: '技改*' }, { ...second!, name: '技改*' }, ...content.indicators.slice(2)],
      assignments: [row!, row!, { ...row!, unit: '没有的单位' }],
    });
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set(['name-with-wildcard', 'name-repeated', 'row-repeated', 'carrier-unknown']));
  });

  test('empty tables are named when something is to be split', async () => {
    const empty = await openTown({ ...content, indicators: [], units: [], assignments: [] });
    const issues = issuesOf(await previewSplit(empty.spreadsheet, { indicators: null, time: DEMO_TIME }));
    expect(issues).toMatchObject([{ code: 'table-empty', place: { table: 'Indicators' } }]);
    expectSentences(issues);
  });

  test.each(['007', '1-2', '=1+1', '+86', '12%', 'TRUE', '2011-4'])('a unit called %s stays this text through the whole chain', async (name) => {
    const [unit, ...others] = content.units;
    const assignments = content.assignments.map((row) => (row.unit === unit!.shortName ? { ...row, unit: name } : row));
    const named = await openTown({ ...content, units: [{ ...unit!, shortName: name, code: name }, ...others], assignments });
    const read = valueOf(await previewSplit(named.spreadsheet, { indicators: [output], time: DEMO_TIME }));
    valueOf(await named.spreadsheet.apply(read.change));
    expect(read.rows[0]).toMatchObject({ unit: name, after: 11000 });
    expect([named.cell('ledger', 'unit', 0), named.cell('units', 'shortName', 0), named.cell('units', 'code', 0)]).toEqual([name, name, name]);
  });
});

/** A sentence in each language that is more than the code and ends as one. */
function expectSentences(issues: readonly Issue[]): void {
  for (const issue of issues) {
    for (const language of ['zh', 'en'] as const) {
      const sentence = issueText(issue, language);
      expect(sentence).not.toBe(issue.code);
      expect(sentence).not.toContain('undefined');
      expect(sentence).toMatch(/[。.]$/);
    }
  }
}
