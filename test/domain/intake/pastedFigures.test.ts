import { namesIn, pastedFigures, rowKind } from '../../../src/domain/intake/pastedFigures';
import { readBlock } from '../../../src/domain/intake/readBlock';
import type { FigurePurpose } from '../../../src/domain/intake/columnRole';

const INDICATORS = [
  { code: 'I8', name: '工业总产值' },
  { code: 'I9', name: '规模以上工业产值' },
  { code: 'I3', name: '制造业投资' },
];

const read = (lines: readonly string[], purpose: FigurePurpose = 'returns') => pastedFigures(readBlock(lines.join('\n')), purpose, INDICATORS);
const roles = (lines: readonly string[], purpose?: FigurePurpose) => read(lines, purpose).columns.map(({ role }) => role);
const figure = (indicator: string | null, more: object = {}) => ({ kind: 'figure', indicator, isSure: true, measure: null, part: 'toDate', ...more });
const left = (why: string) => ({ kind: 'left', why });
const names = (naming: string) => ({ kind: 'names', naming });

test('codes, names and one figure to date in its unit of measure', () => {
  const lines = ['序号\t统一社会信用代码\t企业名称\t规模以上工业产值(千元)', '1\tDEMO00000000000001\t甲子铝业\t26100'];
  expect(roles(lines)).toEqual([left('serial'), names('creditCode'), names('name'), figure('规模以上工业产值', { measure: '千元' })]);
});

test('headings over two rows with merged cells; only figures to date are taken', () => {
  const lines = [
    '2011年4月工业企业主要指标',
    '\t\t\t单位：千元',
    '单位代码\t单位名称\t工业总产值\t\t\t\t制造业投资\t',
    '\t\t本月\t1—本月累计\t上年同期累计\t增长%\t本月\t1-4月累计',
    'Q01\t甲子铝业\t1\t2\t3\t4\t5\t6',
  ];
  const pasted = read(lines);
  expect(pasted.columns.map(({ role }) => role)).toEqual([
    names('code'), names('name'), left('oneMonth'), figure('工业总产值', { measure: '千元' }), left('lastYear'), left('relative'), left('oneMonth'), figure('制造业投资', { measure: '千元' }),
  ]);
  expect(pasted.month).toBe(4);
  expect(pasted.rows).toEqual([{ line: 5, cells: ['Q01', '甲子铝业', '1', '2', '3', '4', '5', '6'] }]);
});

test('a target is never taken for an actual', () => {
  expect(roles(['企业名称\t年度目标\t工业总产值计划数\t工业总产值累计', '甲子铝业\t1\t2\t3']).slice(1)).toEqual([left('planned'), left('planned'), figure('工业总产值')]);
});

test('a title names the indicator where the heading does not, and then it is to be confirmed', () => {
  const lines = ['规模以上工业产值完成情况(1—4月)', '计量单位：万元', '企业名称\t累计', '甲子铝业\t2610'];
  expect(roles(lines)[1]).toEqual(figure('规模以上工业产值', { isSure: false, measure: '万元' }));
});

test('a similar name is no sure one', () => {
  expect(roles(['企业名称\t规上工业产值', '甲子铝业\t2610'])[1]).toEqual(figure('规模以上工业产值', { isSure: false }));
});

test('a filler’s name after 单位 is no unit of measure', () => {
  expect(roles(['填报单位:示例镇统计站\t\t单位:千元', '企业名称\t工业总产值', '甲子铝业\t1'])[1]).toEqual(figure('工业总产值', { measure: '千元' }));
});

test('without headings, words name units, and the planner says what the figures are', () => {
  expect(roles(['甲子铝业\t2610\t停产', '乙丑五金\t1640\t'])).toEqual([names('name'), figure(null, { isSure: false }), left('other')]);
  expect(roles(['DEMO00000000000001\t甲子铝业\t2610', 'DEMO00000000000002\t乙丑五金\t1640']).slice(0, 2)).toEqual([names('creditCode'), names('name')]);
});

test('headings of which none names units: the first column of words does', () => {
  expect(roles(['厂\t工业总产值(千元)', '甲子铝业\t1'])).toEqual([names('name'), figure('工业总产值', { measure: '千元' })]);
});

test('last year by year and quarter', () => {
  const lines = ['承担单位\t工业总产值(万元)\t\t\t\t\t', '\t全年\t一季度\t二季度\t一至三季度\t2010年1—9月', '甲子铝业\t10\t1\t2\t6\t7'];
  expect(roles(lines, 'lastYear')).toEqual([
    names('name'), figure('工业总产值', { measure: '万元', part: 'year' }), figure('工业总产值', { measure: '万元', part: 'quarter1' }),
    figure('工业总产值', { measure: '万元', part: 'quarter2' }), left('partYear'), left('partYear'),
  ]);
  expect(roles(['单位名称\t本年工业总产值\t上年工业总产值', '甲\t1\t2'], 'lastYear').slice(1)).toEqual([left('thisYear'), figure('工业总产值', { part: 'year' })]);
});

test('English tables', () => {
  expect(roles(['Credit code\tName\tI8 (10,000 yuan) to date\tGrowth', 'D\tA\t12\t3']).map(({ kind }) => kind)).toEqual(['names', 'names', 'figure', 'left']);
  const [, , figures] = roles(['Credit code\tName\tI8 (1,000 yuan) to date\tGrowth', 'D\tA\t12\t3']);
  expect(figures).toMatchObject({ kind: 'figure', measure: '千元' });
});

test('nothing of a table is nothing', () => {
  expect(read([]).columns).toEqual([]);
  expect(read(['只有一句话']).rows).toEqual([]);
});

test('rows of units, of totals, and of parts', () => {
  const kinds = ['甲子铝业', '合 计', '总计', '全镇', '合计\uFF1A', '小计', '一季度小计', '其中:'].map((name) => rowKind({ code: '', creditCode: '', name }));
  expect(kinds).toEqual(['unit', 'total', 'total', 'total', 'total', 'part', 'part', 'part']);
});

test('figures in full width are figures, also under a heading that names no indicator', () => {
  expect(roles(['单位名称\t累计', '甲\t１２', '乙\t３４５'], 'returns').map(({ kind }) => kind)).toEqual(['names', 'figure']);
  expect(roles(['单位名称\t情况', '甲\t１２', '乙\t３４５'], 'returns').map(({ kind }) => kind)).toEqual(['names', 'figure']);
});

test('a row’s names come from the columns that hold them', () => {
  const { columns } = read(['企业名称\t简称\t单位编号\t工业总产值', '\t甲子\tQ1\t3']);
  expect(namesIn(['', '甲子', 'Q1', '3'], columns)).toEqual({ code: 'Q1', creditCode: '', name: '甲子' });
});
