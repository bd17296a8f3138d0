import { applySplit, previewSplit } from '../../src/app/split/split';
import { templateContent } from '../../src/app/template';
import { readOverview } from '../../src/app/track/overview';
import { STATUS } from '../../src/workbook/formulas/status';
import { FIRST_ROW } from '../../src/workbook/tables/layout';
import { closeTowns, DEMO_TIME, openTown, type Town, valueOf } from './openTown';

/** A planner who starts from the empty template and types everything. */
let town: Town;
beforeAll(async () => {
  town = await openTown(templateContent('新镇', 2012, 6, 'zh'), 'zh', { calculation: true });
}, 120_000);
afterAll(closeTowns);

function typeRow(table: 'indicators' | 'units' | 'ledger', row: number, cells: Record<string, string | number>): void {
  const layout = town.tables[table];
  const sheet = layout.sheet;
  for (const [key, input] of Object.entries(cells)) {
    town.host.userEdit({ sheet, address: `${layout.letter(key as never)}${FIRST_ROW + row}`, input: [[input]] });
  }
}

test('an empty workbook shows no error and no status', () => {
  const cells = [...town.book.formulaCells()];
  expect(cells.filter(({ value }) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
  expect(town.cell('ledger', 'status', 0)).toBe('');
});

test('typed targets, units and rows are split and judged; tables grow and fill their formulas down', async () => {
  typeRow('indicators', 0, {
    code: 'A1', name: '固定资产投资', issuedUnit: '亿元', splitUnit: '万元', kind: '累计', direction: '越高越好', decimals: 0, issuedTarget: 1.2,
    basis: '权重', schedule: '按月均衡', rule: '默认规则', period: '月', targetState: '已下达', leadOffice: '经发办',
  });
  typeRow('indicators', 1, {
    code: 'A2', name: '万元产值能耗降低额', issuedUnit: '吨标准煤', splitUnit: '吨标准煤', kind: '累计', direction: '越低越好', decimals: 0, issuedTarget: 900,
    basis: '平均', schedule: '按月均衡', rule: '默认规则', period: '月', targetState: '已下达', leadOffice: '经发办',
  });
  typeRow('units', 0, { code: 'U1', shortName: '甲厂', category: '企业', leadOffice: '经发办', state: '正常' });
  typeRow('units', 1, { code: 'U2', shortName: '乙厂', category: '企业', leadOffice: '村建办', state: '正常' });
  typeRow('ledger', 0, { indicator: '固定资产投资', unit: '甲厂', leadOffice: '经发办', measure: '万元', weight: 2, month6: 5000 });
  typeRow('ledger', 1, { indicator: '固定资产投资', unit: '乙厂', leadOffice: '村建办', measure: '万元', weight: 1, month6: 1000 });
  typeRow('ledger', 2, { indicator: '万元产值能耗降低额', unit: '甲厂', leadOffice: '经发办', measure: '吨标准煤', month6: 200 });
  typeRow('ledger', 3, { indicator: '万元产值能耗降低额', unit: '乙厂', leadOffice: '村建办', measure: '吨标准煤', month6: 240 });
  const preview = valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
  valueOf(await applySplit(town.spreadsheet, preview));
  expect([0, 1, 2, 3].map((row) => town.cell('ledger', 'annual', row))).toEqual([8000, 4000, 450, 450]);
  const overview = valueOf(await readOverview(town.spreadsheet));
  expect(overview.indicators).toMatchObject([
    { name: '固定资产投资', target: 12000, units: 12000, quarters: 12000, milestone: 6000, actual: 6000, gap: 0, code: STATUS.onSchedule },
    // A cap: 440 of the 450 allowed by June is on schedule.
    { name: '万元产值能耗降低额', target: 900, milestone: 450, actual: 440, gap: 1.11, code: STATUS.onSchedule },
  ]);
  expect(overview.rows.map((row) => row.code)).toEqual([STATUS.onSchedule, STATUS.farBehind, STATUS.onSchedule, STATUS.behind]);
}, 120_000);
