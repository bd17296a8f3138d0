import { applySplit, previewSplit } from '../../src/app/split/split';
import { templateContent } from '../../src/app/template';
import type { Content } from '../../src/workbook/content';
import { BOARD_COLUMNS, BOARD_ROWS, OFFICE_COLUMNS, SHORTFALL_COLUMNS } from '../../src/workbook/sheets/boardGrid';
import { settingItems } from '../../src/workbook/tables/columns';
import { FIRST_ROW } from '../../src/workbook/tables/layout';
import { closeTowns, DEMO_TIME, demoContent, openTown, type Town, valueOf } from '../app/openTown';
import { LAND, leadersTown, OUTPUT } from './leadersTown';
import { type CellEdit, describeWith, editCells, PDFTOPPM, recalculate, renderPng, SOFFICE, type Values } from './libreoffice';
import { errorsIn } from './trackTown';

const BOARD = '进度看板';
const R = BOARD_ROWS;

/** The leader's page, worked out by another program from the workbook alone. */
describeWith([SOFFICE, PDFTOPPM])('the Board in LibreOffice', () => {
  let town: Town;
  let file: Uint8Array;
  let values: Values;

  beforeAll(async () => {
    town = await splitTown(leadersTown());
    file = await town.save();
    values = await recalculate(file);
  }, 240_000);
  afterAll(closeTowns);

  const setting = (item: (typeof settingItems)[number], value: string | number): CellEdit => ({ sheet: '设置', cell: `B${FIRST_ROW + settingItems.indexOf(item)}`, value });
  const changed = async (...edits: readonly CellEdit[]): Promise<Values> => recalculate(await editCells(file, edits, { strip: true }));

  test('last year stands beside this one where it is given, the office’s own outlook beside the projection', () => {
    expect(line(values, OUTPUT, ['yearOnYear', 'projection', 'range', 'outlook'])).toEqual([expect.closeTo(0.225543, 6), 37170.33, '37,170—38,395', '有难度']);
    expect(line(values, LAND, ['yearOnYear', 'projection', 'range', 'outlook'])).toEqual(['', 213.9, '', '难以完成']);
  });

  test('three matters: ticked ledger rows in their order, then open requests, and how many more', () => {
    expect(matters(values)).toEqual(['制造业投资·乙亥汽配:二期厂房未开工(村建办)', '征地工业用地面积·二村:签约扫尾,上报调规组件(村建办)', '诉求·甲子铝业:技改二期贷款增信(经发办);另有1项']);
  });

  test('an indicator that names a unit is shown with it and without it', () => {
    expect(without(values)).toEqual([
      '制造业投资:含乙亥汽配6765万元,超序时0.49个百分点;不含5905万元,超序时5.01个百分点',
      '规模以上工业产值:含甲子铝业11275万元,欠序时7.56个百分点;不含7715万元,欠序时9.18个百分点',
    ]);
  });

  describe('with other settings', () => {
    let other: Values;
    beforeAll(async () => {
      other = await changed(setting('showEnterprises', '否'), setting('wording', '快于/慢于序时进度'), setting('composite', '是'));
    }, 120_000);

    test('no enterprise is named anywhere on the page when Settings say so', () => {
      const texts = [...(other.get(BOARD) ?? [])].map(([, value]) => String(value)).join('\n');
      const firms = leadersTown().units.filter((unit) => unit.category === 'enterprise').map((unit) => unit.shortName);
      expect(firms.filter((firm) => texts.includes(firm))).toEqual([]);
      expect(matters(other)[0]).toBe('制造业投资·某企业:二期厂房未开工(村建办)');
    });

    test('the wording of Settings stands in the head of the gap and in the sentences', () => {
      expect([values, other].map((one) => at(one, `${BOARD_COLUMNS.gap}${R.header}`))).toEqual(['超欠\n序时\n(百分点)', '快慢于\n序时\n(百分点)']);
      expect(without(other)[0]).toContain(',快于序时进度0.49个百分点;');
    });

    test('scores stand beside the offices only when they are asked for', () => {
      const column = (one: Values) => [R.sectionHeader, R.sectionFirst, R.sectionFirst + 1].map((row) => at(one, `${OFFICE_COLUMNS.score}${row}`));
      expect(column(values)).toEqual(['', '', '']);
      expect(column(other)).toEqual(['综合\n得分', 89.5, 62.9]);
    });
  });

  test('requests are closed, overdue from the last day of the month on, or open', () => {
    const { sheet, letter } = town.tables.requests;
    expect([0, 1, 2, 3, 4].map((row) => values.get(sheet)?.get(`${letter('light')}${FIRST_ROW + row}`) ?? '')).toEqual(['■逾期', '○办理中', '★已办结', '○办理中', '']);
  });

  describe('with other rules and months', () => {
    let one: Values;
    let many: Values;
    beforeAll(async () => {
      const { indicators, rules } = town.tables;
      const own = (rows: readonly number[]) => rows.map((row): CellEdit => ({ sheet: indicators.sheet, cell: `${indicators.letter('dataMonth')}${FIRST_ROW + row}`, value: 3 }));
      one = await changed({ sheet: indicators.sheet, cell: `${indicators.letter('rule')}${FIRST_ROW}`, value: '增速型' }, ...own([0]));
      many = await changed({ sheet: rules.sheet, cell: `${rules.letter('nearSchedule')}${FIRST_ROW}`, value: -3 }, ...own([0, 1, 2, 4, 5]));
    }, 240_000);

    test('the legend says when lights go by other rules, or by a default that was changed', () => {
      const legend = (each: Values): unknown => /。(.*),可在/.exec(String(at(each, `A${R.legend}`)))?.[1];
      expect([values, one, many].map(legend)).toEqual(['本表默认规则', '有1项指标用其他规则', '默认规则已改']);
    });

    test('the subtitle names what is compared at another month, or points to where it stands', () => {
      expect([values, one, many].map((each) => /^数据截至4月底\((.*?)\)\|/.exec(String(at(each, 'A2')))?.[1])).toEqual([
        '工业总产值为一季度数', '征地工业用地面积为3月数、工业总产值为一季度数', '部分指标截至月份不同,见“截至”列',
      ]);
    });
  });

  test('at the end of a quarter nothing is compared at another month', async () => {
    expect(at(await changed(setting('asOf', 3)), 'A2')).toBe('数据截至3月底|单位见各行|工作目标,不作为统计上报依据|内部资料 注意保存');
  });

  test('more indicators and offices than the page holds are counted, not squeezed in', async () => {
    const large = await (await splitTown(crowded(leadersTown()))).save();
    const crowd = await recalculate(large);
    expect(at(crowd, `A${R.coverage}`)).toContain(';另有3项指标未列出,见“下达指标”表');
    // An office that leads nothing but the reserve has nothing to show, on the page or beyond it.
    expect(at(crowd, `${OFFICE_COLUMNS.place}${R.sectionTitle}`)).toContain(';另有1个科室');
    expect(errorsIn(crowd)).toEqual([]);
    expect(await renderPng(large, { sheet: BOARD })).toHaveLength(1);
    const { sheet, letter } = town.tables.indicators;
    const blank = await recalculate(await editCells(large, [{ sheet, cell: `${letter('name')}${FIRST_ROW + 2}`, value: null }], { strip: true }));
    expect(at(blank, `A${R.coverage}`)).toContain(';另有3项指标未列出');
  }, 180_000);

  test('an empty workbook has a calm page: no error, no figure, nothing but what stands there always', async () => {
    const empty = await (await openTown(templateContent('新镇', 2012, 2, 'zh'))).save();
    const page = await recalculate(empty);
    expect(errorsIn(page)).toEqual([]);
    expect(at(page, 'A1')).toBe('新镇2012年主要经济指标进度看板');
    expect([...matters(page), ...without(page)]).toEqual(['无', '', '', '', '']);
    const lines = [R.first, R.sectionFirst].flatMap((row) => Object.values({ ...BOARD_COLUMNS, ...SHORTFALL_COLUMNS }).map((column) => at(page, `${column}${row}`)));
    expect(new Set(lines)).toEqual(new Set(['']));
    expect(await renderPng(empty, { sheet: BOARD })).toHaveLength(1);
  }, 120_000);
});

async function splitTown(content: Content): Promise<Town> {
  const town = await openTown(content);
  const preview = valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
  valueOf(await applySplit(town.spreadsheet, preview));
  return town;
}

/** Fifteen indicators, and eleven offices besides that of the reserve. */
function crowded(content: Content): Content {
  const [first] = content.indicators;
  if (!first) throw new Error('no indicator');
  const more = Array.from({ length: 15 - content.indicators.length }, (_, index) => ({ ...first, code: `X${index}`, name: `新增指标${index}` }));
  const pool = content.units.find(({ category }) => category === 'pool')?.shortName;
  const assignments = content.assignments.map((row, index) => ({ ...row, leadOffice: row.unit === pool ? '统筹科室' : `科室${index % 11}` }));
  return { ...demoContent(), indicators: [...content.indicators, ...more], assignments };
}

const at = (values: Values, address: string) => values.get(BOARD)?.get(address) ?? '';
const rowsOf = (first: number, last: number): readonly number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);
const matters = (values: Values) => rowsOf(R.matters, R.mattersLast).map((row) => at(values, `C${row}`));
const without = (values: Values) => rowsOf(R.without, R.withoutLast).map((row) => at(values, `C${row}`));

/** Cells of an indicator's line. */
function line(values: Values, indicator: string, keys: readonly (keyof typeof BOARD_COLUMNS)[]) {
  const row = rowsOf(R.first, R.first + R.lines - 1).find((candidate) => at(values, `${BOARD_COLUMNS.name}${candidate}`) === indicator);
  return keys.map((key) => at(values, `${BOARD_COLUMNS[key]}${row}`));
}
