import { applySplit, previewSplit } from '../../src/app/split/split';
import { refresh } from '../../src/app/track/refresh';
import { moveReferences } from '../../src/workbench/book';
import { indicatorFormulas } from '../../src/workbook/formulas/indicators/indicatorFormulas';
import { ledgerFormulas } from '../../src/workbook/formulas/ledger/ledgerFormulas';
import { scheduleFormulas } from '../../src/workbook/formulas/schedules';
import { BOARD_COLUMNS, BOARD_ROWS, SHORTFALL_COLUMNS } from '../../src/workbook/sheets/boardGrid';
import { settingItems } from '../../src/workbook/tables/columns';
import { FIRST_ROW } from '../../src/workbook/tables/layout';
import { textIn } from '../../src/workbook/text';
import { schedulesIn } from '../../src/workbook/text/schedulesIn';
import { closeTowns, DEMO_TIME, demoContent, openTown, type Town, valueOf } from '../app/openTown';
import { type CellEdit, describeWith, editCells, PDFTOPPM, readCached, recalculate, renderPng, SOFFICE, type Values } from './libreoffice';

/** The saved demo workbook in another program: the same figures, live without the add-in. */
describeWith([SOFFICE, PDFTOPPM])('the demo workbook in LibreOffice', () => {
  const content = demoContent();
  let town: Town;
  let file: Uint8Array;

  beforeAll(async () => {
    town = await openTown(content, 'zh', { calculation: true });
    const preview = valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
    valueOf(await applySplit(town.spreadsheet, preview));
    valueOf(await refresh(town.spreadsheet));
    file = await town.save();
  }, 300_000);
  afterAll(closeTowns);

  const edited = async (...edits: readonly CellEdit[]): Promise<Values> => recalculate(await editCells(file, edits, { strip: true }));
  const sheet = (table: 'ledger' | 'indicators' | 'schedules' | 'settings'): string => town.tables[table].sheet;
  const ledgerCell = (key: string, indicator: string, unit: string): string =>
    `${town.tables.ledger.letter(key as never)}${FIRST_ROW + town.rowOf(indicator, unit)}`;
  const board = (values: Values, column: keyof typeof BOARD_COLUMNS, line: number) =>
    values.get('进度看板')?.get(`${BOARD_COLUMNS[column]}${BOARD_ROWS.first + line}`);

  test('every formula cell carries the value that LibreOffice works out', async () => {
    const [cached, judged] = [readCached(file), await recalculate(file)];
    const formulas = [...town.book.formulaCells()];
    const names = new Map(town.book.sheets.map((one) => [one.id, one.name]));
    const differences = formulas.flatMap(({ sheet: id, row, column }) => {
      const name = names.get(id) ?? '';
      const address = `${letters(column)}${row + 1}`;
      const [own, other] = [cached.get(name)?.get(address), judged.get(name)?.get(address)];
      return same(own, other) ? [] : [`${name}!${address}: ${String(own)}, not ${String(other)}`];
    });
    expect(formulas.length).toBeGreaterThan(2500);
    expect(differences).toEqual([]);
  });

  test('a figure entered: the row, its total, its light and the Board follow', async () => {
    const output = '规模以上工业产值';
    const values = await edited({ sheet: sheet('ledger'), cell: ledgerCell('month4', output, '戊辰机械'), value: 1400 });
    expect(values.get(sheet('ledger'))?.get(ledgerCell('status', output, '戊辰机械'))).toBe('●达序时');
    expect(board(values, 'total', 8)).toBe(11275 - 905 + 1400);
    expect(board(values, 'reported', 8)).toBe('8/8');
    expect(values.get('进度看板')?.get(`A${BOARD_ROWS.coverage}`)).toBe('应报29项,已报28项,未报1项,数据待核2项');
  });

  test('another as-of month: everything is judged at that month, nothing later counts', async () => {
    const cell = `B${FIRST_ROW + settingItems.indexOf('asOf')}`;
    const march = await edited({ sheet: sheet('settings'), cell, value: 3 });
    expect(march.get('进度看板')?.get('A2')).toContain('数据截至3月底');
    expect(march.get(sheet('ledger'))?.get(ledgerCell('status', '规模以上工业产值', '庚午阀门'))).not.toContain('※');
    expect(board(march, 'total', 8)).toBe(9015);
    const january = await edited({ sheet: sheet('settings'), cell, value: 1 });
    expect(board(january, 'status', 8)).toBe('–免报');
  });

  test('a threshold changed in Rules: lights follow', async () => {
    const { sheet: rules, letter } = town.tables.rules;
    const values = await edited(
      { sheet: rules, cell: `${letter('onSchedule')}${FIRST_ROW}`, value: -8 },
      { sheet: rules, cell: `${letter('nearSchedule')}${FIRST_ROW}`, value: -9 },
    );
    expect(board(values, 'status', 8)).toBe('●达序时');
  });

  test('a schedule that falls: its check says where, and what goes by it has no light', async () => {
    const { schedules } = town.tables;
    const row = FIRST_ROW + content.curves.findIndex((curve) => curve.name === '季度节点22/47/72/100');
    const values = await edited({ sheet: schedules.sheet, cell: `${schedules.letter('month3')}${row}`, value: 50 });
    expect(values.get(schedules.sheet)?.get(`${schedules.letter('check')}${row}`)).toBe('6月低于前面的节点');
    expect(values.get(sheet('ledger'))?.get(ledgerCell('status', '规模以上工业产值', '甲子铝业'))).toBe('…规则缺失');
    expect([board(values, 'status', 8), board(values, 'status', 2)]).toEqual(['…规则缺失', '●达序时']);
    expect([...values.values()].flatMap((cells) => [...cells.values()].filter((value) => typeof value === 'string' && /^#[A-Z]/.test(value)))).toEqual([]);
  });

  test('rows appended to Schedules, Indicators and Ledger as any program does it: light and Board follow', async () => {
    const text = textIn('zh');
    const { ledger, indicators, schedules } = town.tables;
    const curve: Record<string, string | number> = { name: '新曲线', form: text.words.curveForms.linear, month3: 15, month4: 50, month9: 75, month12: 100 };
    const indicator: Record<string, string | number> = {
      name: '新增指标', issuedUnit: '万元', splitUnit: '万元', kind: '累计', direction: '越高越好', decimals: 0, issuedTarget: 1000,
      schedule: '新曲线', rule: '默认规则', period: '月', targetState: '已下达', leadOffice: '经发办',
    };
    const row: Record<string, string | number> = {
      indicator: '新增指标', unit: '甲子铝业', leadOffice: '经发办', measure: '万元', annual: 1000, quarter1: 150, quarter2: 450, quarter3: 150,
      quarter4: 250, month4: 300,
    };
    const below = <Key extends string>(keys: readonly Key[], literals: Record<string, string | number>, formulas: Partial<Record<Key, string>>, rows: number) =>
      keys.map((key) => (formulas[key] === undefined ? (literals[key] ?? null) : { formula: moveReferences(formulas[key], rows, 0) }));
    const values = await edited(
      { sheet: schedules.sheet, append: [below(schedules.keys, curve, scheduleFormulas(town.tables, text, schedulesIn('zh')), content.curves.length)] },
      { sheet: indicators.sheet, append: [below(indicators.keys, indicator, indicatorFormulas(town.tables, text), content.indicators.length)] },
      { sheet: ledger.sheet, append: [below(ledger.keys, row, ledgerFormulas(town.tables, text), content.assignments.length)] },
    );
    const line = FIRST_ROW + content.assignments.length;
    expect(values.get(ledger.sheet)?.get(`${ledger.letter('milestone')}${line}`)).toBeCloseTo(500, 9);
    expect(values.get(ledger.sheet)?.get(`${ledger.letter('status')}${line}`)).toBe('■差距较大');
    expect([board(values, 'name', 9), board(values, 'total', 9), board(values, 'gap', 9), board(values, 'status', 9)]).toEqual(['新增指标', 300, -20, '■严重滞后']);
    expect(board(values, 'footing', 9)).toBe('√');
  });

  test('a footing that does not hold shows its difference', async () => {
    const values = await edited({ sheet: sheet('ledger'), cell: ledgerCell('annual', '制造业投资', '甲子铝业'), value: 1801 });
    expect(board(values, 'footing', 2)).toBe(1);
  });

  test('enterprise names can be taken off the Board', async () => {
    const cell = `B${FIRST_ROW + settingItems.indexOf('showEnterprises')}`;
    const values = await edited({ sheet: sheet('settings'), cell, value: '否' });
    const units = Array.from({ length: BOARD_ROWS.sectionLines }, (_, index) => values.get('进度看板')?.get(`${SHORTFALL_COLUMNS.unit}${BOARD_ROWS.sectionFirst + index}`));
    const firms = new Set(content.units.filter((unit) => unit.category === 'enterprise').map((unit) => unit.shortName));
    expect(units.filter((unit) => firms.has(String(unit)))).toEqual([]);
    expect(units).toContain('某企业');
  });

  test('the Board is one page', async () => {
    expect(await renderPng(file, { sheet: '进度看板' })).toHaveLength(1);
  });
});

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Numbers to the twelfth digit; a formula that shows nothing may be an empty text or no value. */
function same(own: unknown, other: unknown): boolean {
  if (typeof own === 'number' && typeof other === 'number') return Math.abs(own - other) <= 1e-12 * Math.max(1, Math.abs(own));
  return (own ?? '') === (other ?? '');
}
