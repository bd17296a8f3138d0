import { moveReferences } from '../../src/workbench/book';
import { COLOUR } from '../../src/workbook/formulas/colour';
import { ruleFormulas } from '../../src/workbook/formulas/rules';
import { STATUS } from '../../src/workbook/formulas/status';
import { presetRules } from '../../src/workbook/sheets/presetRules';
import { monthEndKeys, type LedgerKey, type RuleKey } from '../../src/workbook/tables/columns';
import { FIRST_ROW } from '../../src/workbook/tables/layout';
import { textIn } from '../../src/workbook/text';
import { rulesIn } from '../../src/workbook/text/rulesIn';
import { closeTowns, openTown, type Town } from '../app/openTown';
import { CAP_CASES, PRESET_CASES, type PresetCase } from '../workbook/presetCases';
import { describeWith, editCells, recalculate, SOFFICE, type Values } from './libreoffice';
import { type LitIndicator, type LitRow, litTown } from './litTown';

const { words } = textIn('zh');
const RULES = presetRules('zh');
const ORDINARY = [words.statuses.onSchedule, words.statuses.nearSchedule, words.statuses.behind, words.statuses.farBehindEnterprise];
const WORDS: Readonly<Record<string, readonly string[]>> = {
  控制数: ['●未突破控制数', '△接近控制数', '▲突破控制数', '■超出较多'],
  增速型: ['●达到目标增速', '△略低于目标增速', '▲低于目标增速', '■低于目标增速较多'],
};

/** One indicator a preset, its rows at the thresholds; all of enterprises. */
function atThresholds(cases: readonly PresetCase[], more?: object): LitIndicator[] {
  return [...new Set(cases.map(([name]) => name))].map((name) => {
    const { colours } = RULES.find((rule) => rule.name === name)!;
    const rows = cases.filter(([rule]) => rule === name).map(([, actual, compared, level], index): LitRow => ({
      unit: `企业${index}`,
      actual,
      compared,
      status: (WORDS[name] ?? ORDINARY)[level - 1]!,
      colour: COLOUR[[colours.on, colours.near, colours.behind, colours.far][level - 1]!],
    }));
    return { name, rule: name, rows, more };
  });
}

const BEHIND = 10 * STATUS.behind + 3;
const GOOD = 10 * STATUS.onSchedule + 1;
const COUNT = { kind: 'count', issuedUnit: '个', splitUnit: '个', decimals: 0, issuedValue: 40 };

const INDICATORS: readonly LitIndicator[] = [
  ...atThresholds(PRESET_CASES),
  ...atThresholds(CAP_CASES, { direction: 'lower' }),
  {
    name: '增速',
    rule: '增速型',
    more: { kind: 'rate', issuedUnit: '%', splitUnit: '%', issuedValue: 12 },
    rows: ([[12, 0, 0], [11.99, -0.01, 1], [10, -2, 2], [7.01, -4.99, 2], [7, -5, 3]] as const).map(([actual, compared, light], index) => ({
      unit: `企业${index}`, actual, annual: 12, compared, status: WORDS['增速型']![light]!,
    })),
  },
  {
    name: '比平均',
    rule: '双条件',
    more: { issuedValue: 80_000 },
    rows: [
      { unit: '企业0', actual: 11_000, status: '●达序时' },
      { unit: '企业1', actual: 10_500, status: '●达序时' },
      { unit: '企业2', actual: 10_000, status: '△基本达序时' },
      { unit: '企业3', actual: 9_999.9, status: '△基本达序时' },
    ],
  },
  {
    name: '小额',
    rule: '默认规则',
    more: { issuedValue: 100_000 },
    rows: [
      { unit: '企业0', annual: 200, actual: 50.01, status: '▲欠序时' },
      { unit: '企业1', annual: 200, actual: 50, status: '■差距较大' },
      { unit: '科室1', annual: 200, actual: 49, status: '■严重滞后' },
    ],
  },
  {
    name: '计数',
    rule: '默认规则',
    more: COUNT,
    rows: [
      { unit: '科室1', annual: 4, actual: 1, status: '▲欠序时' },
      { unit: '科室2', annual: 4, quarters: [2, 0, 1, 1], actual: 1, status: '■严重滞后' },
      { unit: '科室3', annual: 4, quarters: [0, 2, 1, 1], actual: 1, status: '▲欠序时' },
      { unit: '科室4', annual: 4, actual: 2, status: '●达序时' },
    ],
  },
  {
    name: '连续',
    rule: '三亚2022',
    rows: [
      { unit: '科室1', actual: 8_000, ends: { 5: BEHIND }, status: '■严重滞后', colour: COLOUR.red },
      { unit: '村社1', actual: 8_000, ends: { 4: GOOD, 5: BEHIND }, status: '■严重滞后' },
      { unit: '企业1', actual: 8_000, ends: { 4: BEHIND, 5: BEHIND }, status: '▲欠序时', colour: COLOUR.yellow },
      { unit: '园区1', actual: 8_000, ends: { 4: BEHIND, 5: BEHIND }, status: '▲欠序时' },
      { unit: '科室2', actual: 8_000, ends: { 4: BEHIND, 5: GOOD }, status: '▲欠序时' },
      { unit: '科室3', actual: 8_000, ends: { 3: BEHIND, 4: BEHIND }, status: '▲欠序时' },
      { unit: '科室4', actual: 10_000, ends: { 4: BEHIND, 5: BEHIND }, status: '●达序时' },
    ],
  },
  {
    name: '季报连续',
    rule: '三明2017(递进)',
    more: { reportingPeriod: 'quarter' },
    rows: [
      { unit: '科室1', actual: 9_000, ends: { 3: BEHIND }, status: '■严重滞后' },
      { unit: '科室2', actual: 9_000, ends: { 3: GOOD, 4: BEHIND, 5: BEHIND }, status: '▲欠序时' },
    ],
  },
  {
    name: '各种状态',
    rule: '红色为好',
    rows: [
      { unit: '镇级统筹', actual: 1, status: '统筹', colour: COLOUR.grey },
      { unit: '企业1', actual: 20_000, status: '★已完成', colour: COLOUR.red },
      { unit: '企业2', actual: 10_000, status: '●达序时', colour: COLOUR.yellow },
      { unit: '企业3', actual: 1, status: '▲欠序时', colour: COLOUR.green },
      { unit: '企业4', actual: 0, status: '□未启动', colour: COLOUR.green },
      { unit: '企业5', actual: null, status: '◇未报', colour: COLOUR.grey },
      { unit: '企业6', actual: null, earlier: { 4: 800 }, status: '◇未报(4月800)', colour: COLOUR.grey },
      { unit: '企业7', actual: null, more: { startMonth: 9 }, status: '○未到期', colour: COLOUR.grey },
      { unit: '企业8', actual: 5, more: { startMonth: 9 }, status: '●达序时' },
      { unit: '企业9', actual: '约六百', status: '※数据待核', colour: COLOUR.grey },
      { unit: '企业10', actual: 11_000, earlier: { 5: 11_001 }, status: '※数据待核' },
      { unit: '企业11', actual: 11_000, earlier: { 5: 11_001 }, more: { nature: '核定', cause: '核减' }, status: '●达序时' },
      { unit: '企业12', actual: 8_000, earlier: { 5: 1_000 }, status: '※数据待核' },
      { unit: '企业13', actual: 7_999, earlier: { 5: 1_000 }, status: '▲欠序时' },
      { unit: '企业停产', actual: null, status: '×停产/退规', colour: COLOUR.grey },
      { unit: '企业14', actual: 1, annual: null, status: '…未分解', colour: COLOUR.grey },
      { unit: '全镇数', actual: 1, annual: null, status: '全镇数' },
    ],
  },
  { name: '免报', rule: '默认规则', more: { exemptMonths: [6] }, rows: [{ unit: '企业1', actual: 1, status: '–免报', colour: COLOUR.grey }] },
  { name: '目标待核', rule: '默认规则', more: { targetStatus: '待核' }, rows: [{ unit: '企业1', actual: 1, status: '…目标待核', colour: COLOUR.grey }] },
  { name: '没有规则', rule: '无此规则', rows: [{ unit: '企业1', actual: 1, status: '…规则缺失', colour: COLOUR.grey }] },
];

/** Lights by rules that are cells, as LibreOffice works them out. */
describeWith([SOFFICE])('light rules in LibreOffice', () => {
  let town: Town;
  let file: Uint8Array;
  const rows = INDICATORS.flatMap((indicator) => indicator.rows.map((row) => ({ indicator, row })));
  const ledgerCell = (key: LedgerKey, line: number): string => `${town.tables.ledger.letter(key)}${FIRST_ROW + line}`;
  const ruleCell = (key: RuleKey, rule: string): string => `${town.tables.rules.letter(key)}${FIRST_ROW + RULES.findIndex(({ name }) => name === rule)}`;
  const shown = (values: Values, key: LedgerKey, line: number) => values.get(town.tables.ledger.sheet)?.get(ledgerCell(key, line)) ?? null;
  const statusesOf = (values: Values, name: string) => rows.flatMap(({ indicator }, line) => (indicator.name === name ? [shown(values, 'status', line)] : []));
  const errorsIn = (values: Values) =>
    [...values].flatMap(([sheet, cells]) => [...cells].filter(([, value]) => /^#[A-Z]/.test(String(value))).map(([address]) => `${sheet}!${address}`));

  beforeAll(async () => {
    town = await openTown(litTown(INDICATORS));
    const ends = rows.flatMap(({ row }, line) =>
      Object.entries(row.ends ?? {}).map(([month, value]) => ({ sheet: town.tables.ledger.sheet, cell: ledgerCell(monthEndKeys[Number(month) - 1]!, line), value })),
    );
    file = await editCells(await town.save(), ends, { strip: true });
  }, 300_000);
  afterAll(closeTowns);

  test('every preset at, just above and just below its thresholds, and every status in its words and colour', async () => {
    const values = await recalculate(file);
    const differences = rows.flatMap(({ indicator, row }, line) => {
      const found = [shown(values, 'status', line), shown(values, '_compared', line), shown(values, '_colour', line)];
      const wanted = [row.status, row.compared ?? found[1], row.colour ?? found[2]];
      return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`${indicator.name} ${row.unit}: ${found.join(' ')}, not ${wanted.join(' ')}`];
    });
    expect(differences).toEqual([]);
    expect(errorsIn(values)).toEqual([]);
    expect(RULES.map(({ name }) => values.get(town.tables.rules.sheet)?.get(ruleCell('check', name)))).toEqual(RULES.map(() => '√'));
  });

  test('a threshold, a word or a colour changed in its cell: lights follow', async () => {
    const { sheet } = town.tables.rules;
    const values = await recalculate(
      await editCells(file, [
        { sheet, cell: ruleCell('nearSchedule', '银川2025'), value: -9.99 },
        { sheet, cell: ruleCell('behindIncluded', '银川2025'), value: '否' },
        { sheet, cell: ruleCell('wording', '吴川2014'), value: '控制数' },
        { sheet, cell: ruleCell('colourFar', '吴川2014'), value: '灰' },
        { sheet, cell: ruleCell('repeats', '三亚2022'), value: 3 },
      ]),
    );
    expect(statusesOf(values, '银川2025')).toEqual(['●达序时', '△基本达序时', '▲欠序时', '▲欠序时', '■差距较大', '■差距较大']);
    expect(statusesOf(values, '吴川2014')).toEqual(['●未突破控制数', '▲突破控制数', '▲突破控制数', '■超出较多']);
    const last = rows.findIndex(({ indicator, row }) => indicator.name === '吴川2014' && row.actual === 5_999);
    expect(shown(values, '_colour', last)).toBe(COLOUR.grey);
    expect(statusesOf(values, '连续').slice(0, 2)).toEqual(['▲欠序时', '▲欠序时']);
  });

  test('a rule that is not in order says why, and its indicators show 规则缺失', async () => {
    const { sheet } = town.tables.rules;
    const { check } = rulesIn('zh');
    const faults: readonly (readonly [string, RuleKey, string | number | null, string])[] = [
      ['增速型', 'metric', '差距', check.metric],
      ['控制数', 'metric', null, check.metric],
      ['双条件', 'behind', '约负十', check.number],
      ['银川2025', 'onSchedule', null, check.onSchedule],
      ['三亚2022', 'behind', 101, check.order],
      ['新晃2015', 'nearSchedule', 59, check.order],
      ['宣城2020', 'strictFrom', 13, check.month],
      ['吴川2014', 'wording', '快慢', check.wording],
      ['三明2017(递进)', 'repeats', 1, check.repeats],
      ['红色为好', 'colourDone', '紫', check.colour],
    ];
    const values = await recalculate(await editCells(file, faults.map(([rule, key, value]) => ({ sheet, cell: ruleCell(key, rule), value }))));
    expect(faults.map(([rule]) => values.get(sheet)?.get(ruleCell('check', rule)))).toEqual(faults.map(([, , , says]) => says));
    expect(faults.flatMap(([rule]) => statusesOf(values, rule)).filter((status) => status !== '…规则缺失')).toEqual([]);
    expect(statusesOf(values, '默认规则')[0]).toBe('●达序时');
    expect(errorsIn(values)).toEqual([]);
  });

  test('a deleted rule row or a renamed preset: 规则缺失, never an error value, and the others stay', async () => {
    const { sheet } = town.tables.rules;
    const values = await recalculate(
      await editCells(file, [
        { sheet, cell: ruleCell('name', '三亚2022'), value: '三亚' },
        { sheet, cell: ruleCell('name', '新晃2015'), value: '默认规则' },
        { sheet, removeRow: FIRST_ROW + RULES.findIndex(({ name }) => name === '银川2025') },
      ]),
    );
    for (const rule of ['银川2025', '三亚2022', '新晃2015']) expect(new Set(statusesOf(values, rule))).toEqual(new Set(['…规则缺失']));
    for (const rule of ['默认规则', '吴川2014', '红色为好']) expect(statusesOf(values, rule)).toEqual(INDICATORS.find(({ name }) => name === rule)!.rows.map(({ status }) => status));
    expect(errorsIn(values)).toEqual([]);
  });

  test('above the milestone and yet far below the rule’s thresholds is far behind where no small amount is exempt', async () => {
    const edits = (['onSchedule', 'behind'] as const).map((key) => ({ sheet: town.tables.rules.sheet, cell: ruleCell(key, '红色为好'), value: key === 'behind' ? 8 : 10 }));
    const values = await recalculate(await editCells(file, edits));
    // 11,000 against 10,000 due of 20,000 is 5 points ahead.
    expect(statusesOf(values, '各种状态')[11]).toBe('■差距较大');
  });

  test('a rule added below with the formulas of the row above it lights its indicators', async () => {
    const { sheet, keys } = town.tables.rules;
    const text = textIn('zh');
    const formulas = ruleFormulas(town.tables, text, rulesIn('zh'));
    const literals: Partial<Record<RuleKey, string | number>> = { name: '无此规则', metric: '完成序时任务%', onSchedule: 0.01, behind: -5 };
    const row = keys.map((key) => (formulas[key] === undefined ? (literals[key] ?? null) : { formula: moveReferences(formulas[key], RULES.length, 0) }));
    const values = await recalculate(await editCells(file, [{ sheet, append: [row] }]));
    expect(statusesOf(values, '没有规则')).toEqual(['●达序时']);
  });
});
