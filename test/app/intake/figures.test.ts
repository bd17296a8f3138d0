import { applyFigures } from '../../../src/app/intake/applyFigures';
import { readFigureBook } from '../../../src/app/intake/figureBook';
import type { FigureLine } from '../../../src/app/intake/figureLine';
import { type FigureChoices, type FigurePreview, previewFigures, settleFigures } from '../../../src/app/intake/previewFigures';
import type { FigurePurpose } from '../../../src/domain/intake/columnRole';
import { pastedFigures } from '../../../src/domain/intake/pastedFigures';
import { readBlock } from '../../../src/domain/intake/readBlock';
import { settingItems } from '../../../src/workbook/tables/columns';
import { closeTowns, demoContent, issuesOf, openTown, type Town, valueOf } from '../openTown';

afterAll(closeTowns);
jest.setTimeout(120_000);

const TIME = '2011-05-09 10:00';
const CHOICES: FigureChoices = { columns: new Map(), month: 4, nature: 'flash', source: '县统计局反馈', rounds: false, units: new Map() };

async function preview(town: Town, lines: readonly string[], choices: Partial<FigureChoices> = {}, purpose: FigurePurpose = 'returns'): Promise<FigurePreview> {
  const book = valueOf(await readFigureBook(town.spreadsheet, purpose));
  const pasted = pastedFigures(readBlock(lines.join('\n')), purpose, [...book.indicators.values()]);
  const all = { ...CHOICES, ...choices };
  const settled = settleFigures(book, pasted, all.columns);
  expect(settled.open).toEqual([]);
  return previewFigures(book, pasted, settled, all);
}

const ticked = ({ lines }: FigurePreview) => new Set(lines.filter(({ isTicked }) => isTicked).map(({ key }) => key));
const all = ({ lines }: FigurePreview) => new Set(lines.map(({ key }) => key));
const codes = ({ warnings }: Pick<FigureLine, 'warnings'>) => warnings.map(({ code }) => code);
const brief = (line: FigureLine) => [line.unit, line.before, line.after, line.state, line.isTicked];
const OUTPUT = '规模以上工业产值';

/** Every cell of the ledger that a user types into. */
function typed(town: Town): unknown[] {
  const rows = (town.book.tableNamed('Ledger')?.area.rows ?? 1) - 1;
  return Array.from({ length: rows }, (_, row) => town.tables.ledger.keys.map((key) => town.cell('ledger', key, row)));
}

describe('the statistics station’s returns in the demo town', () => {
  const RETURNS = [
    '2011年1—4月规模以上工业产值',
    '单位：千元',
    '统一社会信用代码\t企业名称\t本月\t1—4月累计\t上年同期\t增长%',
    'DEMO00000000000001\t示例县甲子铝业有限公司\t9000\t37500\t30000\t25.0',
    '\t示例县乙丑五金有限公\t5000\t22,600\t1\t2',
    '\t不知名某厂\t1\t1000\t\t',
    '\t戊辰机械\t1\t12345.6\t\t',
    'DEMO00000000000006\t己巳线缆\t1\t8250\t\t',
    '\t己巳线缆\t1\t8260\t\t',
    '\t庚午阀门\t\t约一万\t\t',
    '\t辛未电气\t\t—\t\t',
    '合计\t\t\t81855.6\t\t',
  ];
  let town: Town;
  beforeAll(async () => {
    town = await openTown(demoContent());
    for (const unit of ['甲子铝业', '戊辰机械']) town.type('ledger', 'month4', town.rowOf(OUTPUT, unit), null);
  });

  test('are matched by code and name, converted, and shown old → new; nothing unsure is ticked', async () => {
    const { lines, totals, warnings } = await preview(town, RETURNS);
    expect(lines.map(brief)).toEqual([
      ['甲子铝业', null, 3750, 'ready', true],
      ['乙丑五金', 2250, 2260, 'confirm', false],
      ['', null, null, 'unmatched', false],
      ['戊辰机械', null, null, 'refused', false],
      ['己巳线缆', 812, 825, 'refused', false],
      ['己巳线缆', 812, 826, 'refused', false],
      ['庚午阀门', 9960, null, 'refused', false],
    ]);
    expect(lines.map(({ problem }) => problem?.code ?? '')).toEqual(['', '', 'figures-unmatched', 'figures-too-fine', 'figures-twice', 'figures-twice', 'amount-not-a-number']);
    expect(lines[1]?.match).toMatchObject({ kind: 'near', why: 'spelling', distance: 1 });
    expect(lines[4]?.problem?.facts).toMatchObject({ lines: [8, 9] });
    expect(totals).toEqual([{ header: '1—4月累计', measure: '千元', stated: 81855.6, sum: 89955.6, unread: 1 }]);
    expect(warnings).toEqual([]);
  });

  test('are rounded only when the planner says so, and the difference is said', async () => {
    const { lines } = await preview(town, RETURNS, { rounds: true });
    expect(lines[3]).toMatchObject({ after: 1235, state: 'ready' });
    expect(lines[3]?.warnings.at(-1)).toMatchObject({ code: 'figures-rounded', facts: { exact: 1234.56, value: 1235 } });
  });

  test('go to units that the planner chose, and a line left out frees the other', async () => {
    const { lines } = await preview(town, RETURNS, { units: new Map<number, string | null>([[9, null], [6, '癸酉米业'], [5, '乙丑五金']]) });
    expect(lines[5]).toMatchObject({ state: 'leftOut' });
    expect(lines[4]).toMatchObject({ unit: '己巳线缆', after: 825, state: 'ready' });
    expect(lines[2]).toMatchObject({ unit: '癸酉米业', after: 100, match: null });
    expect(lines[1]).toMatchObject({ state: 'ready', isTicked: false });
  });

  test('are written in four round trips into the accepted cells and nowhere else, with nature and source, and logged', async () => {
    const before = typed(town);
    const row = town.rowOf(OUTPUT, '甲子铝业');
    const trips = await town.trips(async () => {
      const shown = await preview(town, RETURNS);
      valueOf(await applyFigures(town.spreadsheet, shown, { accepted: ticked(shown), time: TIME }));
    });
    expect(trips).toBe(4);
    const after = typed(town);
    const changed = after.flatMap((cells, at) => (cells as unknown[]).flatMap((cell, column) => (cell === (before[at] as unknown[])[column] ? [] : [[at, town.tables.ledger.keys[column], cell]])));
    expect(changed).toEqual([[row, 'month4', 3750]]);
    expect([town.cell('ledger', 'nature', row), town.cell('ledger', 'source', row)]).toEqual(['快报', '县统计局反馈']);
    const rows = (town.book.tableNamed('Log')?.area.rows ?? 1) - 1;
    const log = Array.from({ length: rows }, (_, at) => [town.cell('log', 'command', at), town.cell('log', 'summary', at), town.cell('log', 'column', at)]);
    expect(log).toContainEqual(['导入统计数据', '4月累计,规模以上工业产值,1个数', '4月累计']);
  });

  test('pasted again they are the same', async () => {
    const { lines } = await preview(town, RETURNS);
    expect(lines[0]).toMatchObject({ state: 'same', isTicked: false });
  });

  test('a figure changed after the preview refuses the writing', async () => {
    const shown = await preview(town, RETURNS);
    const row = town.rowOf(OUTPUT, '乙丑五金');
    const figure = town.cell('ledger', 'month4', row);
    town.type('ledger', 'month4', row, 1);
    expect(issuesOf(await applyFigures(town.spreadsheet, shown, { accepted: all(shown), time: TIME }))).toMatchObject([{ code: 'changed-meanwhile' }]);
    expect(town.cell('ledger', 'month4', row)).toBe(1);
    town.type('ledger', 'month4', row, figure);
  });

  test('lines that cannot be written are not, even when accepted', async () => {
    const shown = await preview(town, ['企业名称\t规模以上工业产值(千元)', '不知名某厂\t1000', '庚午阀门\t约一万']);
    expect(issuesOf(await applyFigures(town.spreadsheet, shown, { accepted: all(shown), time: TIME }))).toMatchObject([{ code: 'figures-none-accepted' }]);
  });

  test('doubtful figures are said and left unticked: they fell, jumped, or exceed a later month', async () => {
    const row = town.rowOf(OUTPUT, '甲子铝业');
    const march = Number(town.cell('ledger', 'month3', row));
    const returns = (figure: number, month: number) => preview(town, ['企业名称\t规模以上工业产值(万元)', `甲子铝业\t${figure}`], { month });
    expect(codes((await returns(march - 1, 5)).lines[0]!)).toEqual(['figures-fell']);
    expect(codes((await returns(37500, 5)).lines[0]!)).toEqual(['figures-jumped']);
    expect(codes((await returns(3751, 3)).lines[0]!)).toEqual(['figures-above-later']);
    expect((await returns(37500, 5)).lines[0]).toMatchObject({ state: 'ready', isTicked: false });
    expect((await returns(4000, 5)).lines[0]).toMatchObject({ isTicked: true, warnings: [] });
  });

  test('a first figure far from last year’s is doubtful', async () => {
    const row = town.rowOf(OUTPUT, '甲子铝业');
    const months = (['month1', 'month2', 'month3', 'month4'] as const).map((key) => [key, town.cell('ledger', key, row)] as const);
    months.forEach(([key]) => town.type('ledger', key, row, null));
    const { lines } = await preview(town, ['企业名称\t规模以上工业产值(万元)', '甲子铝业\t26100'], { month: 3 });
    expect(lines[0]?.warnings).toMatchObject([{ code: 'figures-far-from-last-year', facts: { basis: 'quarters', times: 15.8 } }]);
    months.forEach(([key, figure]) => town.type('ledger', key, row, figure));
  });

  test('an earlier month leaves what is said of the latest figure', async () => {
    const row = town.rowOf(OUTPUT, '甲子铝业');
    town.type('ledger', 'month2', row, null);
    const shown = await preview(town, ['企业名称\t规模以上工业产值(万元)', '甲子铝业\t2000'], { month: 2, nature: 'confirmed', source: '年报' });
    valueOf(await applyFigures(town.spreadsheet, shown, { accepted: all(shown), time: TIME }));
    expect(['month2', 'nature', 'source'].map((key) => town.cell('ledger', key as 'nature', row))).toEqual([2000, '快报', '县统计局反馈']);
  });

  test('months that are not open, final, or not the ones pasted are pointed out, as are offices’ own indicators', async () => {
    const lines = ['1—3月情况', '单位名称\t征地工业用地面积(亩)', '示例一村\t30'];
    town.type('settings', 'value', settingItems.indexOf('openMonth'), 4);
    town.type('settings', 'value', settingItems.indexOf('closedMonth'), 2);
    expect((await preview(town, lines, { month: 5 })).warnings).toMatchObject([
      { code: 'figures-month-not-open', facts: { month: 5, open: 4 } }, { code: 'figures-month-said', facts: { said: 3, month: 5 } },
      { code: 'figures-not-statistics', facts: { indicators: ['征地工业用地面积'] } },
    ]);
    expect((await preview(town, lines, { month: 2 })).warnings[0]).toMatchObject({ code: 'figures-month-final' });
    town.type('settings', 'value', settingItems.indexOf('closedMonth'), null);
  });

  test('a unit that does not carry the indicator has no cell', async () => {
    const { lines } = await preview(town, ['单位名称\t征地工业用地面积(亩)', '甲子铝业\t30']);
    expect(lines[0]).toMatchObject({ state: 'unmatched', problem: { code: 'figures-not-carried' } });
  });

  test('what is not settled is named: measure, indicator, columns twice, other dimensions', async () => {
    const book = valueOf(await readFigureBook(town.spreadsheet, 'returns'));
    const open = (lines: readonly string[]) => settleFigures(book, pastedFigures(readBlock(lines.join('\n')), 'returns', [...book.indicators.values()]), new Map()).open.map(({ code }) => code);
    expect(open(['企业名称\t规模以上工业产值', '甲子铝业\t1'])).toEqual(['figures-no-measure']);
    expect(open(['企业名称\t某数(千元)', '甲子铝业\t1'])).toEqual(['figures-no-indicator']);
    expect(open(['企业名称\t规模以上工业产值(亩)', '甲子铝业\t1'])).toEqual(['figures-measure-differs']);
    expect(open(['企业名称\t规模以上工业产值(千元)\t规模以上工业产值累计(千元)', '甲子铝业\t1\t2'])).toEqual(['figures-column-twice']);
    expect(open(['规模以上工业产值(千元)\t制造业投资(千元)', '1\t2'])).toEqual(['figures-no-names']);
    expect(open(['企业名称\t备注', '甲子铝业\t停产'])).toEqual(['figures-no-columns']);
    expect(open(['企业名称\t净增规模以上企业', '经发办\t'])).toEqual(['figures-no-rows']);
  });
});

describe('last year’s figures', () => {
  const lastYear = (town: Town, lines: readonly string[], choices: Partial<FigureChoices> = {}) => preview(town, lines, choices, 'lastYear');

  test('go to the ledger and to Bases, quarters to Bases, old → new', async () => {
    const town = await openTown(demoContent());
    const row = town.rowOf('工业总产值', '乙丑五金');
    const shown = await lastYear(town, ['单位名称\t工业总产值(千元)\t', '\t上年全年\t一季度', '乙丑五金\t41300\t8600', '甲子铝业\t7480万元\t16500']);
    expect(shown.lines.map((line) => [...brief(line), line.targets.map(({ table }) => table)])).toEqual([
      ['乙丑五金', 4120, 4130, 'ready', false, ['Ledger', 'Bases']],
      ['乙丑五金', 860, 860, 'same', false, ['Bases']],
      ['甲子铝业', 7480, 7480, 'same', false, ['Ledger', 'Bases']],
      ['甲子铝业', 1650, 1650, 'same', false, ['Bases']],
    ]);
    const trips = await town.trips(async () => valueOf(await applyFigures(town.spreadsheet, shown, { accepted: all(shown), time: TIME })));
    expect(trips).toBe(2);
    expect(town.cell('ledger', 'lastYear', row)).toBe(4130);
    const again = await lastYear(town, ['单位名称\t工业总产值(千元)', '乙丑五金\t41300']);
    expect(again.lines[0]).toMatchObject({ state: 'same', before: 4130 });
  });

  test('another unit of measure than what stands there is doubtful', async () => {
    const town = await openTown(demoContent());
    const { lines } = await lastYear(town, ['单位名称\t工业总产值(万元)', '乙丑五金\t41200']);
    expect(lines[0]?.warnings).toMatchObject([{ code: 'figures-far-from-standing', facts: { times: 10 } }]);
  });

  test('without quarters in Bases the column is refused with what to do', async () => {
    const content = demoContent();
    const town = await openTown({ ...content, assignments: content.assignments.map((row) => ({ ...row, lastYearQuarters: null })) });
    const book = valueOf(await readFigureBook(town.spreadsheet, 'lastYear'));
    const pasted = pastedFigures(readBlock('单位名称\t工业总产值一季度(万元)\n甲子铝业\t1'), 'lastYear', [...book.indicators.values()]);
    expect(settleFigures(book, pasted, new Map()).open).toMatchObject([{ code: 'figures-no-quarters', facts: { indicator: '工业总产值' } }]);
  });
});

test('a total goes to the town’s own figure only when it is ticked, and a repeated ledger row is refused', async () => {
  const content = demoContent();
  const [first] = content.units;
  const [row] = content.assignments.filter(({ indicator, unit }) => indicator === OUTPUT && unit === '甲子铝业');
  const town = await openTown({
    ...content,
    units: [...content.units, { ...first!, code: 'T', creditCode: '', fullName: '示例镇', shortName: '全镇', category: 'town' }],
    assignments: [...content.assignments, { ...row!, unit: '全镇', cumulative: row!.cumulative.map(() => null) }, { ...row!, unit: '一村' }],
  });
  town.type('ledger', 'unit', content.assignments.length + 1, '甲子铝业');
  const shown = await preview(town, ['企业名称\t规模以上工业产值(万元)', '乙丑五金\t2250', '甲子铝业\t3000', '合计\t9000']);
  expect(shown.lines[1]).toMatchObject({ state: 'refused', problem: { code: 'row-repeated' } });
  expect(shown.lines[2]).toMatchObject({ unit: '全镇', isTotal: true, state: 'confirm', isTicked: false, after: 9000 });
  expect(shown.totals).toMatchObject([{ stated: 9000, sum: 5250 }]);
});
