import { applySplit, previewSplit } from '../../src/app/split/split';
import { explainSelection } from '../../src/app/explain/explainSelection';
import type { Explanation, Fact, SentenceCode } from '../../src/app/explain/explanation';
import { explainLedger } from '../../src/app/explain/ledger/explainLedger';
import { readLedgerCell } from '../../src/app/explain/ledger/ledgerCell';
import { ledgerCellNeeds } from '../../src/app/explain/needs';
import { readLocated } from '../../src/app/readLocated';
import { sentenceText } from '../../src/taskpane/explain/sentenceText';
import { refresh } from '../../src/app/track/refresh';
import { type LedgerKey, indicatorKeys, ledgerInputKeys, ledgerStatusKeys, settingItems } from '../../src/workbook/tables/columns';
import { everyKind, sequence } from '../conformance/everyKind';
import { closeTowns, DEMO_TIME, demoContent, openTown, type Town, valueOf } from './openTown';

afterAll(closeTowns);
jest.setTimeout(300_000);

const HAN = /\p{Script=Han}/u;
const asOf = settingItems.indexOf('asOf');

async function calculated(content = demoContent()): Promise<Town> {
  const town = await openTown(content, 'zh', { calculation: true });
  valueOf(await applySplit(town.spreadsheet, valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }))));
  await town.host.calculate();
  valueOf(await refresh(town.spreadsheet));
  return town;
}

function select(town: Town, table: 'Ledger' | 'Indicators', header: string, row: number): void {
  const { sheet, area } = town.book.tableNamed(table)!;
  const column = Array.from({ length: area.columns }, (_, index) => index).find((index) => town.book.value(sheet, area.row, area.column + index) === header)!;
  town.book.apply({ type: 'activateSheet', sheet });
  town.book.select({ sheet, area: { row: area.row + 1 + row, column: area.column + column, rows: 1, columns: 1 } });
}

async function explain(town: Town, key: LedgerKey, row: number): Promise<Explanation> {
  select(town, 'Ledger', town.tables.ledger.header(key), row);
  const explained = valueOf(await explainSelection(town.spreadsheet));
  if (explained.kind !== 'explained') throw new Error(explained.kind);
  return explained.explanation;
}

const said = ({ sentences }: Explanation): string => sentences.map((one) => sentenceText(one, 'zh')).join('');
const codes = ({ sentences }: Explanation): string[] => sentences.map(({ code }) => code);

const number = (fact: Fact | undefined): number => {
  if (fact === undefined || typeof fact === 'string' || fact.as === 'sum') throw new Error(`no figure: ${JSON.stringify(fact)}`);
  return fact.value;
};
const rounded = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

/** The arithmetic of each sentence, done again from what it tells. */
const ARITHMETIC: Partial<Record<SentenceCode, (f: (name: string) => number, facts: Readonly<Record<string, Fact>>) => number>> = {
  completion: (f) => f('figure') / f('plan'),
  scheduled: (f) => f('figure') / f('plan'),
  completionOfChange: (f) => (f('figure') - f('start')) / (f('plan') - f('start')),
  scheduledOfChange: (f) => (f('figure') - f('start')) / (f('plan') - f('start')),
  gap: (f) => rounded(((f('first') - f('second')) / f('whole')) * 100, 2),
  gapLower: (f) => rounded(((f('first') - f('second')) / f('whole')) * 100, 2),
  gapOfChange: (f) => rounded(((f('first') - f('second')) / f('whole')) * 100, 2),
  gapOfChangeLower: (f) => rounded(((f('first') - f('second')) / f('whole')) * 100, 2),
  gapRate: (f) => rounded(f('first') - f('second'), 2),
  gapRateLower: (f) => rounded(f('first') - f('second'), 2),
  distance: (f) => f('first') - f('second'),
  distanceLower: (f) => f('first') - f('second'),
  attainment: (f) => f('dividend') / f('divisor'),
  attainmentOfChange: (f) => f('dividend') / f('divisor'),
  attainmentInverse: (f) => f('dividend') / f('divisor'),
  needed: (f) => (f('yearEnd') - f('figure')) / f('months'),
  neededLower: (f) => (f('yearEnd') - f('figure')) / f('months'),
  neededReached: () => 0,
  projection: (f) => (f('figure') * f('yearEnd')) / f('milestone'),
  projectionOfChange: (f) => f('start') + ((f('figure') - f('start')) * (f('plan') - f('start'))) / (f('milestone') - f('start')),
  projectionSame: (f) => f('figure'),
  milestoneRate: (f) => f('annual'),
  milestoneLevel: (f) => f('annual'),
  milestoneNoMonth: () => 0,
  milestoneBeforeStart: () => 0,
  milestoneYear: (f) => f('annual') * f('share'),
  milestoneQuarters: (_, { terms }) => (typeof terms === 'object' && terms.as === 'sum' ? terms.terms.reduce((sum, { amount, part }) => sum + amount * part, 0) : NaN),
  milestoneChange: (f) => f('start') + (f('annual') - f('start')) * f('share'),
  milestoneLevels: (f) => f('start') + (f('end') - f('start')) * f('part'),
  milestoneRoundedDown: (f) => f('result'),
  dataMonthOwn: (f) => f('month'),
  dataMonthMonthly: (f) => f('month'),
  dataMonthQuarterly: (f) => f('month'),
  dataMonthHalf: (f) => f('month'),
  toDate: (f) => f('figure'),
  periodsAre: (f) => f('before') + 1,
  rankBy: (f) => f('better') + 1,
};

const FIGURES: readonly LedgerKey[] = ['dataMonth', 'toDate', 'completion', 'scheduled', 'gap', 'milestone', 'attainment', 'distance', 'needed', 'projection', 'rank', 'periodsBehind'];

/** Where the last sum of an explanation is not what the sheet shows. */
async function disagreements(town: Town, rows: readonly number[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const row of rows) {
    const read = valueOf(await readLocated(town.spreadsheet, ledgerCellNeeds(row, 'rank'), { formulas: false }));
    for (const key of FIGURES) {
      const sentences = explainLedger(readLedgerCell(read, key));
      const shown = town.cell('ledger', key, row);
      const results = sentences.flatMap(({ code, facts }) => ARITHMETIC[code]?.((name) => number(facts[name]), facts) ?? []);
      const computed = results.at(-1);
      const where = `${key} of row ${row}: ${JSON.stringify(sentences)} shows ${String(shown)}`;
      if (typeof shown === 'number' ? computed === undefined || Math.abs(computed - shown) > (key === 'gap' ? 0.0100001 : 1e-6 * Math.max(1, Math.abs(shown))) : computed !== undefined) wrong.push(where);
      if (sentences.some(({ code }) => code.startsWith('differs') || code === 'rankOutdated')) wrong.push(where);
    }
  }
  return wrong;
}

describe('the demo town', () => {
  let town: Town;
  let rows: number[];
  beforeAll(async () => {
    town = await calculated();
    rows = Array.from({ length: (town.book.tableNamed('Ledger')?.area.rows ?? 1) - 1 }, (_, row) => row);
  });

  test('every status column of every row is explained by arithmetic that gives what the sheet shows', async () => {
    expect(await disagreements(town, rows)).toEqual([]);
  });

  test('three round trips explain a cell, and two find that there is nothing to explain', async () => {
    select(town, 'Ledger', town.tables.ledger.header('gap'), 0);
    expect(await town.trips(() => explainSelection(town.spreadsheet))).toBe(3);
    town.book.apply({ type: 'activateSheet', sheet: town.book.sheetNamed('进度看板')!.id });
    expect(await town.trips(() => explainSelection(town.spreadsheet))).toBe(2);
    expect(valueOf(await explainSelection(town.spreadsheet))).toMatchObject({ kind: 'outside', sheet: '进度看板' });
  });

  test('every sentence is whole in both languages, for every column of both tables', async () => {
    const every = [...ledgerInputKeys, ...ledgerStatusKeys];
    const explanations = [];
    for (const key of every) explanations.push(await explain(town, key, 20));
    for (const key of indicatorKeys.filter((one) => !one.startsWith('_'))) {
      select(town, 'Indicators', town.tables.indicators.header(key), 8);
      const explained = valueOf(await explainSelection(town.spreadsheet));
      if (explained.kind === 'explained') explanations.push(explained.explanation);
    }
    expect(explanations).toHaveLength(every.length + indicatorKeys.filter((one) => !one.startsWith('_')).length);
    for (const { sentences } of explanations) {
      for (const one of sentences) {
        const [zh, en] = [sentenceText(one, 'zh'), sentenceText(one, 'en')];
        expect(zh).toMatch(HAN);
        for (const text of [zh, en]) expect(text).not.toMatch(/undefined|NaN|Infinity|null/);
      }
    }
  });

  test('a plan is told by its origin, its hold, its bounds and what all rows add up to', async () => {
    const held = await explain(town, 'annual', rows.find((row) => town.cell('ledger', 'hold', row) === '锁年度' && town.cell('ledger', 'indicator', row) === '规模以上工业产值')!);
    expect(codes(held)).toContain('heldYear');
    expect(said(held)).toContain('各行年度目标(含镇级统筹)合计49,500,下达数为49,500。');
    expect(held.written).toMatchObject({ time: DEMO_TIME });
    expect(held.sentences[0]).toMatchObject({ code: 'origin' });
  });

  test('a quarter is told by its part of the year and what the schedule asks for', async () => {
    const quarter = await explain(town, 'quarter2', town.rowOf('规模以上工业产值', '甲子铝业'));
    expect(said(quarter)).toContain('本季要求完成全年的25%(累计从22%到47%)');
  });

  test('a figure of the statistics station stands without milestone, gap or required amount', async () => {
    const row = town.rowOf('规模以上工业产值', '甲子铝业');
    const figure = await explain(town, 'month4', row);
    expect(codes(figure)).toContain('fromStatistics');
    expect(said(figure)).not.toMatch(/序时目标|超欠序时|差额|月均|还差|应完成/);
    expect(JSON.stringify(figure.sentences)).not.toContain(String(town.cell('ledger', 'milestone', row)));
  });

  test('an entry that fell, jumped or is awaited says what totals take for it', async () => {
    const at = (unit: string) => explain(town, 'month4', town.rowOf('规模以上工业产值', unit));
    const fell = rows.find((row) => town.cell('ledger', '_anomaly', row) === 2)!;
    const jumped = rows.find((row) => town.cell('ledger', '_anomaly', row) === 3)!;
    const missing = rows.find((row) => town.cell('ledger', '_missing', row) === 1 && town.cell('ledger', 'indicator', row) === '规模以上工业产值')!;
    const unit = (row: number) => String(town.cell('ledger', 'unit', row));
    expect(said(await at(unit(fell)))).toContain('累计812小于3月的830。');
    expect(said(await at(unit(jumped)))).toContain('所以记“数据待核”,不进合计;合计暂用3月的');
    expect(said(await at(unit(missing)))).toContain('本期还没有数,合计暂用3月的905。');
    expect(codes(await explain(town, 'month5', fell))).toContain('actualLater');
    expect(codes(await explain(town, 'month2', fell))).toContain('actualEarlier');
  });

  test('every status names the first test that applied, and its words fit the light', async () => {
    const symbols: Readonly<Record<string, RegExp>> = { '●': /●。$/, '△': /△。$/, '▲': /▲|没有达到|降一级/, '■': /■|没有达到|升一级/, '★': /“已完成”/, '◇': /“未报”/, '○': /“未到期”/, '…': /“目标待核”|“未分解”/, '×': /停产、退规或迁出/, '–': /“免报”/, '※': /小于|倍|不是数/, '□': /“未启动”/, 统: /镇级统筹行/, 全: /全镇数行/ };
    for (const row of rows) {
      const read = valueOf(await readLocated(town.spreadsheet, ledgerCellNeeds(row, 'status'), { formulas: false }));
      const told = explainLedger(readLedgerCell(read, 'status')).map((one) => sentenceText(one, 'zh')).join('');
      const shown = String(town.cell('ledger', 'status', row));
      expect([shown, told]).toEqual([shown, expect.stringMatching(symbols[shown.charAt(0)] ?? /^$/)]);
    }
  });

  test('a formula that was overwritten is told apart', async () => {
    const row = town.rowOf('制造业投资', '甲子铝业');
    town.type('ledger', 'completion', row, 0.99);
    expect(codes(await explain(town, 'completion', row))).toContain('differs');
  });

  test('a column of the user’s own, and a schedule that is gone, are said to be so', async () => {
    const { sheet, area } = town.book.tableNamed('Ledger')!;
    town.book.apply({ type: 'setTable', id: town.book.tableNamed('Ledger')!.id, area: { ...area, columns: area.columns + 1 } });
    town.book.apply({ type: 'setCells', sheet, row: area.row, column: area.column + area.columns, cells: [[{ value: '我的备注' }]] });
    select(town, 'Ledger', '我的备注', 0);
    const own = valueOf(await explainSelection(town.spreadsheet));
    expect(own.kind === 'explained' && codes(own.explanation)).toEqual(['ownColumn']);
    const indicator = Array.from({ length: 9 }, (_, row) => row).find((row) => town.cell('indicators', 'name', row) === '制造业投资')!;
    town.type('indicators', 'schedule', indicator, '没有这条');
    await town.host.calculate();
    expect(codes(await explain(town, 'gap', town.rowOf('制造业投资', '甲子铝业')))).toEqual(['statusOrder', 'scheduleMissing']);
  });
});

test('stocks, rates, caps, counts and net increases of every state are explained by sums that come out', async () => {
  const town = await openTown(everyKind(sequence(20110401)), 'zh', { calculation: true });
  const rows = Array.from({ length: (town.book.tableNamed('Ledger')?.area.rows ?? 1) - 1 }, (_, row) => row).filter((row) => row % 4 === 0);
  for (const month of [1, 7]) {
    town.type('settings', 'value', asOf, month);
    await town.host.calculate();
    valueOf(await refresh(town.spreadsheet));
    expect(await disagreements(town, rows)).toEqual([]);
  }
});
