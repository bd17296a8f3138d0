/**
 * @jest-environment jsdom
 */
import { textIn } from '../../src/workbook/text';
import { openPane, type OpenPane } from './openPane';
import { enter, pageText, press, waitForText } from './render';

// One calculating workbook for the whole path: its engine takes most of the time.
jest.setTimeout(300_000);
afterEach(() => localStorage.clear());

const INDICATOR = '规模以上工业产值';
const UNIT = '甲子铝业';
const { headers } = textIn('zh');
const PLAN = [headers.Ledger.annual, headers.Ledger.quarter1, headers.Ledger.quarter2, headers.Ledger.quarter3, headers.Ledger.quarter4];

/** Values of the columns in a table's body, by row. */
function body({ book }: OpenPane, name: string, columns: readonly string[]): unknown[][] {
  const table = book.tableNamed(name);
  if (!table) throw new Error(`There is no table ${name}.`);
  const { sheet, area } = table;
  const headed = Array.from({ length: area.columns }, (_, column) => book.value(sheet, area.row, area.column + column));
  const at = columns.map((header) => area.column + headed.indexOf(header));
  return Array.from({ length: area.rows - 1 }, (_, row) => at.map((column) => book.value(sheet, area.row + 1 + row, column)));
}

/** The plan of the indicator: by unit its office, year and quarters. */
function planOf(pane: OpenPane): Map<string, { readonly office: string; readonly amounts: number[] }> {
  const rows = body(pane, 'Ledger', [headers.Ledger.indicator, headers.Ledger.unit, headers.Ledger.leadOffice, ...PLAN]);
  const own = rows.filter(([indicator]) => indicator === INDICATOR);
  return new Map(own.map(([, unit, office, ...amounts]) => [String(unit), { office: String(office), amounts: amounts.map(Number) }]));
}

const sums = (plan: ReturnType<typeof planOf>): number[] => PLAN.map((_, column) => [...plan.values()].reduce((sum, { amounts }) => sum + (amounts[column] ?? 0), 0));

test('a unit’s year is typed in the pane, and its office takes the difference in the ledger', async () => {
  const pane = await openPane({ calculates: true });
  await waitForText('空白模板');
  await press('打开演示');
  await press('新建工作簿');
  await waitForText('分解哪些指标');
  await press('分解预览');
  await waitForText('尚未写入');
  await press('写入台账');
  await waitForText('9 个指标中 8 个已分解');
  await press('再分解');
  await waitForText('调整已有分解');
  const before = planOf(pane);
  const year = before.get(UNIT)?.amounts[0] ?? 0;

  await press('改总数重新分摊');
  await waitForText('改哪个数');
  await enter('指标', INDICATOR);
  await enter('承担单位', UNIT);
  await enter('新数(万元)', String(year - 300));
  await press('预览');
  await waitForText('差数由本科室承担');
  expect(pageText()).toContain(`改总数重新分摊:人工改定:年度由${year}改为${year - 300}万元`);
  expect(planOf(pane)).toEqual(before);

  await press('写入台账');
  await waitForText(`${INDICATOR}:调整后为第2版,此前的计划为第1版。`);
  const after = planOf(pane);
  expect(after.get(UNIT)?.amounts[0]).toBe(year - 300);
  expect(sums(after)).toEqual(sums(before));
  const office = before.get(UNIT)?.office;
  for (const [unit, plan] of before) {
    if (plan.office !== office) expect(after.get(unit)).toEqual(plan);
    // The first quarter has gone by.
    expect(after.get(unit)?.amounts[1]).toBe(plan.amounts[1]);
  }
  const origins = body(pane, 'Ledger', [headers.Ledger.unit, headers.Ledger.origin, headers.Ledger.indicator]);
  expect(origins.find(([unit, , indicator]) => unit === UNIT && indicator === INDICATOR)?.[1]).toContain('人工改定');
  expect(new Set(body(pane, 'Versions', [headers.Versions.version]).flat())).toEqual(new Set([1, 2]));

  await press('对比版本');
  await waitForText('旧版');
  await press('对比');
  await waitForText(`${UNIT}${year.toLocaleString('zh-CN')}${(year - 300).toLocaleString('zh-CN')}−300`);
});
