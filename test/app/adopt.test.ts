import { applyAdopt, previewAdopt } from '../../src/app/adopt/adopt';
import { checkWorkbook } from '../../src/app/health/checkWorkbook';
import type { Scalar } from '../../src/workbench/book';
import { openHeadless } from '../../scripts/headless';
import { closeTowns, issuesOf, type Town, townOf, valueOf } from './openTown';

afterAll(closeTowns);
jest.setTimeout(120_000);

const ORDER = { language: 'zh', town: '示例镇', year: 2012, asOf: 4 } as const;

/** A workbook of the user's own sheets. */
async function workbookWith(sheets: Readonly<Record<string, readonly (readonly Scalar[])[]>>): Promise<Town> {
  const headless = await openHeadless({ calculation: false });
  const { book } = headless.host;
  Object.entries(sheets).forEach(([name, rows], index) => {
    const id = `own${index}`;
    book.apply({ type: 'addSheet', sheet: id, name, position: index + 1 }, { origin: 'user' });
    const width = Math.max(...rows.map((row) => row.length));
    const cells = rows.map((row) => Array.from({ length: width }, (_, column) => ({ value: row[column] ?? null })));
    book.apply({ type: 'setCells', sheet: id, row: 0, column: 0, cells }, { origin: 'user' });
  });
  return townOf(headless, 'zh');
}

const TARGETS = [
  ['2012年主要经济指标任务表'],
  ['单位:见各行'],
  [],
  ['序号', '指标名称', '计量单位', '下达数', '奋斗目标', '上年实绩', '责任单位', '备注'],
  [1, '规模以上工业产值', '亿元', 4.95, 5.2, 3.13, '经发办', ''],
  [2, '征地面积', '亩', 314, null, 200, '村建办', ''],
  [3, '引进大项目', '个', '约两个', null, null, '招商办', ''],
  [null, '合计', null, null],
];
const SPLIT = [
  ['2012年指标分解表'],
  ['指标', '承担单位', '计量单位', '年度目标', '分季目标', null, null, null, '1—4月累计', '4月'],
  [null, null, null, null, '一季度', '二季度', '三季度', '四季度', null, null],
  ['规模以上工业产值', '甲厂', '亿元', 3, 0.5, 0.8, 0.8, 0.9, 0.9, 0.3],
  [null, '乙厂', '亿元', 1.95, null, null, null, null, '约六百', 0.1],
  ['征地面积', '示例一村', '亩', 314, 60, 80, 80, 94, 71.3, 9],
  ['财政收入', '财政所', '万元', 100, null, null, null, null, null, null],
  ['合计', null, null, 418],
];

test('lists with titles above and headers in two rows are recognised, in two round trips, and nothing is written', async () => {
  const town = await workbookWith({ 任务表: TARGETS, 分解台账: SPLIT, 随手记: [['今天'], ['明天']] });
  const before = town.book.history.length;
  let preview: Awaited<ReturnType<typeof previewAdopt>> | null = null;
  const trips = await town.trips(async () => (preview = await previewAdopt(town.spreadsheet, ORDER)));
  expect(trips).toBe(2);
  expect(town.book.history).toHaveLength(before);
  const { found, unknown, content, issues } = valueOf(preview!);
  expect(found.map(({ sheet, kind, headerRow, columns, left }) => [sheet, kind, headerRow, columns.map(({ key }) => key), left])).toEqual([
    ['任务表', 'Indicators', 4, ['name', 'issuedUnit', 'issuedTarget', 'stretchTarget', 'lastYear', 'leadOffice'], ['序号', '备注']],
    ['分解台账', 'Ledger', 3, ['indicator', 'unit', 'measure', 'annual', 'quarter1', 'quarter2', 'quarter3', 'quarter4', 'month4'], ['4月']],
  ]);
  expect(unknown).toEqual(['随手记']);
  expect(content.indicators.map(({ name, issuedUnit, splitUnit, issuedTarget, lastYear, targetState }) => [name, issuedUnit, splitUnit, issuedTarget, lastYear, targetState])).toEqual([
    ['规模以上工业产值', '亿元', '万元', 4.95, 31300, 'issued'],
    ['征地面积', '亩', '亩', 314, 200, 'issued'],
    ['引进大项目', '个', '个', null, null, 'toVerify'],
  ]);
  expect(content.units.map(({ shortName, category }) => [shortName, category])).toEqual([['甲厂', 'enterprise'], ['乙厂', 'enterprise'], ['示例一村', 'village']]);
  expect(content.assignments.map(({ indicator, unit, annual, quarters, cumulative }) => [indicator, unit, annual, quarters, cumulative[3]])).toEqual([
    ['规模以上工业产值', '甲厂', 30000, [5000, 8000, 8000, 9000], 9000],
    ['规模以上工业产值', '乙厂', 19500, [null, null, null, null], '约六百'],
    ['征地面积', '示例一村', 314, [60, 80, 80, 94], 71.3],
  ]);
  expect(issues.map(({ code, facts }) => [code, facts['sheet'] ?? facts['names'], facts['row'] ?? ''])).toEqual([
    ['adopt-cell-left', '任务表', 7],
    ['adopt-total-left', '任务表', 8],
    ['adopt-indicator-unknown', '分解台账', 7],
    ['adopt-total-left', '分解台账', 8],
    ['adopt-category-guessed', ['甲厂', '乙厂', '示例一村'], ''],
    ['adopt-target-missing', ['引进大项目'], ''],
  ]);
});

test('ours are built beside the user’s sheets, which stay as they are, and the workbook is sound', async () => {
  const town = await workbookWith({ 任务表: TARGETS, 分解台账: SPLIT });
  const own = town.book.sheetNamed('分解台账')!.id;
  const cells = () => SPLIT.map((row, at) => row.map((_, column) => town.book.value(own, at, column)));
  const before = cells();
  const preview = valueOf(await previewAdopt(town.spreadsheet, ORDER));
  valueOf(await applyAdopt(town.spreadsheet, preview));
  expect(cells()).toEqual(before);
  expect(town.book.sheet(town.book.tableNamed('Ledger')!.sheet).name).toBe('分解台账(序时)');
  expect(town.cell('ledger', 'annual', 0)).toBe(30000);
  expect(town.cell('ledger', 'month4', 1)).toBe('约六百');
  const { faults } = valueOf(await checkWorkbook(town.spreadsheet));
  expect(faults.map(({ issue }) => issue.code)).toEqual(['health-actual-text']);
});

test('a sheet of one indicator is known by its title, and one that names none is left', async () => {
  const rows = [['单位名称', '全年任务', '1—3月累计'], ['甲厂', 100, 20]];
  const town = await workbookWith({
    任务: [['指标名称', '单位', '目标'], ['制造业投资', '万元', 100]],
    投资: [['制造业投资分解表(单位:万元)'], ...rows],
    其他: rows,
  });
  const { content, issues } = valueOf(await previewAdopt(town.spreadsheet, ORDER));
  expect(content.assignments.map(({ indicator, unit, annual, cumulative }) => [indicator, unit, annual, cumulative[2]])).toEqual([['制造业投资', '甲厂', 100, 20]]);
  expect(issues.map(({ code, facts }) => [code, facts['sheet']])).toContainEqual(['adopt-indicator-untold', '其他']);
});

test('a title that names two indicators tells neither', async () => {
  const town = await workbookWith({
    任务: [['指标名称', '单位', '目标'], ['制造业投资', '万元', 100], ['征地', '亩', 50]],
    分解: [['制造业投资、征地分解表'], ['单位名称', '全年任务'], ['甲厂', 100]],
  });
  const { content, issues } = valueOf(await previewAdopt(town.spreadsheet, ORDER));
  expect(content.assignments).toEqual([]);
  expect(issues.map(({ code, facts }) => [code, facts['sheet']])).toContainEqual(['adopt-indicator-untold', '分解']);
});

test('a unit of measure above a table counts in full width too, and a missing one is said', async () => {
  const town = await workbookWith({
    任务: [['指标名称', '单位', '目标'], ['制造业投资', '亿元', 2]],
    制造业投资: [['(单位\uFF1A亿元\uFF09'], ['单位名称', '全年任务'], ['甲厂', 1], ['合计\uFF1A', 1]],
    制造业投资续: [['单位名称', '全年任务'], ['乙厂', 5000]],
  });
  const { content, issues } = valueOf(await previewAdopt(town.spreadsheet, ORDER));
  expect(content.assignments.map(({ unit, annual }) => [unit, annual])).toEqual([['甲厂', 10000], ['乙厂', 5000]]);
  expect(issues.map(({ code, facts }) => [code, facts['sheet']])).toEqual(expect.arrayContaining([['adopt-total-left', '制造业投资'], ['adopt-measure-assumed', '制造业投资续']]));
  expect(issues.filter(({ code }) => code === 'adopt-measure-assumed')).toHaveLength(1);
});

test('our own headers in English are recognised', async () => {
  const town = await workbookWith({ T: [['Indicator name', 'Issued unit', 'Issued target'], ['Investment', '万元', 90]], L: [['Indicator', 'Unit', 'Annual target'], ['Investment', 'Mill', 90]] });
  const { content } = valueOf(await previewAdopt(town.spreadsheet, { ...ORDER, language: 'en' }));
  expect([content.indicators.length, content.units.length, content.assignments.length]).toEqual([1, 1, 1]);
});

test('a workbook without anything like it is refused', async () => {
  const town = await workbookWith({ 记事: [['买菜'], ['做饭']] });
  expect(issuesOf(await previewAdopt(town.spreadsheet, ORDER))).toMatchObject([{ code: 'adopt-nothing-found' }]);
  expect(issuesOf(await previewAdopt((await workbookWith({})).spreadsheet, ORDER))).toMatchObject([{ code: 'adopt-nothing-found' }]);
});
