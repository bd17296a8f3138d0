import { applyTargets } from '../../src/app/intake/applyTargets';
import { readTargetBook, type TargetBook } from '../../src/app/intake/targetBook';
import { templateContent } from '../../src/app/template';
import { parseTargets } from '../../src/domain/intake/parseTargets';
import { matchTargets, proposeTargets } from '../../src/domain/intake/proposeTargets';
import type { TargetEdit, TargetLine } from '../../src/domain/intake/targetLine';
import type { Language } from '../../src/workbook/text';
import { SPEECH } from '../domain/intake/knownTargets';
import { closeTowns, DEMO_TIME, demoContent, issuesOf, openTown, type Town, valueOf } from './openTown';

afterAll(closeTowns);
jest.setTimeout(120_000);

function linesOf(book: TargetBook, text: string, edits: ReadonlyMap<string, TargetEdit> = new Map()): readonly TargetLine[] {
  return proposeTargets(matchTargets(parseTargets(text).targets, book), book, edits);
}

async function paste(town: Town, text: string, isAccepted: (line: TargetLine) => boolean = () => true) {
  const book = valueOf(await readTargetBook(town.spreadsheet));
  return applyTargets(town.spreadsheet, book, { lines: linesOf(book, text).filter(isAccepted), time: DEMO_TIME });
}

/** Body rows of Indicators as the sheet shows them. */
function cells(town: Town, keys: Parameters<Town['cell']>[1][]): unknown[][] {
  const count = (town.book.tableNamed('Indicators')?.area.rows ?? 1) - 1;
  return Array.from({ length: count }, (_, row) => keys.map((key) => town.cell('indicators', key as never, row) ?? null));
}

/** Everything in the book but the log, as it stands. */
function everything(town: Town): string {
  return JSON.stringify(
    ['Indicators', 'Ledger', 'Units', 'Bases', 'Schedules', 'Rules', 'Settings'].map((name) => {
      const table = town.book.tableNamed(name);
      if (!table) return null;
      const { row, column, rows, columns } = table.area;
      return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, right) => town.book.value(table.sheet, row + down, column + right) ?? null));
    }),
  );
}

function templateTown(language: Language = 'zh'): Promise<Town> {
  return openTown(templateContent('示例镇', 2011, 4, language), language);
}

describe('the demo town', () => {
  it('the speech changes nothing but what was accepted, in four round trips', async () => {
    const content = demoContent();
    const blank = { ...content, indicators: content.indicators.map((indicator) => ({ ...indicator, issuedTarget: null })) };
    const town = await openTown(blank);
    const before = everything(town);
    const trips = await town.trips(async () => {
      valueOf(await paste(town, SPEECH, ({ confidence }) => confidence !== 'low'));
    });
    expect(trips).toBe(4);
    const targets = cells(town, ['name', 'issuedTarget', 'targetState']);
    expect(targets.map(([, target]) => target)).toEqual([314, 350, 2, 2, 4, 2.2, null, null, 4.95]);
    expect(targets[7]).toEqual(['工业总产值', null, '待核']);
    targets.forEach((_, row) => town.type('indicators', 'issuedTarget', row, null));
    expect(everything(town)).toBe(before);
  });

  it('a target already there is written no second time', async () => {
    const town = await openTown(demoContent());
    expect(issuesOf(await paste(town, '征地工业用地面积314亩'))).toMatchObject([{ code: 'intake-none-accepted' }]);
  });

  it('a target changed by somebody else meanwhile refuses the writing', async () => {
    const town = await openTown(demoContent());
    const book = valueOf(await readTargetBook(town.spreadsheet));
    town.type('indicators', 'issuedTarget', 2, 3);
    const before = everything(town);
    const lines = linesOf(book, '征地工业用地面积320亩;新指标5亿元');
    expect(issuesOf(await applyTargets(town.spreadsheet, book, { lines, time: DEMO_TIME }))).toMatchObject([{ code: 'changed-meanwhile', place: { table: 'Indicators' } }]);
    expect(everything(town)).toBe(before);
  });

  it('work on the ledger meanwhile does not stand in the way', async () => {
    const town = await openTown(demoContent());
    const book = valueOf(await readTargetBook(town.spreadsheet));
    town.type('ledger', 'month4', 0, 3);
    valueOf(await applyTargets(town.spreadsheet, book, { lines: linesOf(book, '征地工业用地面积320亩'), time: DEMO_TIME }));
    expect(town.cell('indicators', 'issuedTarget', 0)).toBe(320);
  });

  it('damaged, it is marked as to be verified when accepted, and its old figure stays', async () => {
    const content = demoContent();
    const town = await openTown({ ...content, indicators: content.indicators.map((indicator) => (indicator.name === '工业总产值' ? { ...indicator, issuedTarget: 6.5, targetState: 'issued' as const } : indicator)) });
    valueOf(await paste(town, '工业总产值2023亿元,同比增长33%'));
    expect(cells(town, ['issuedTarget', 'targetState'])[7]).toEqual([6.5, '待核']);
  });

  it('a target that was to be verified is issued once it is given', async () => {
    const town = await openTown(demoContent());
    valueOf(await paste(town, '工业总产值6.5亿元'));
    expect(cells(town, ['issuedTarget', 'targetState'])[7]).toEqual([6.5, '已下达']);
  });

  it('the same indicator cannot be accepted twice', async () => {
    const town = await openTown(demoContent());
    const before = everything(town);
    expect(issuesOf(await paste(town, '征地工业用地面积320亩;征地工业用地面积330亩'))).toMatchObject([{ code: 'intake-accepted-twice', facts: { name: '征地工业用地面积' } }]);
    expect(issuesOf(await paste(town, '新指标5亿元;新指标6亿元'))).toMatchObject([{ code: 'intake-accepted-twice' }]);
    expect(everything(town)).toBe(before);
  });

  it('is logged with time, command and how many', async () => {
    const town = await openTown(demoContent());
    valueOf(await paste(town, '征地工业用地面积320亩;新指标5亿元'));
    const rows = (town.book.tableNamed('Log')?.area.rows ?? 1) - 1;
    const entries = Array.from({ length: rows }, (_, row) => [town.cell('log', 'time', row), town.cell('log', 'command', row), town.cell('log', 'summary', row)]);
    expect(entries).toContainEqual([DEMO_TIME, '粘贴下达指标', '改1项,新增1项']);
  });
});

describe('a new workbook', () => {
  it('gets the whole speech, with formulas on every row', async () => {
    const town = await templateTown();
    const trips = await town.trips(async () => {
      valueOf(await paste(town, SPEECH));
    });
    expect(trips).toBe(4);
    expect(cells(town, ['name', 'issuedUnit', 'splitUnit', 'kind', 'decimals', 'issuedTarget', 'targetState', 'partOf'])).toEqual([
      ['征地工业用地面积', '亩', '亩', '累计', 2, 314, '已下达', null],
      ['实际出让工业用地面积', '亩', '亩', '累计', 2, 350, '已下达', null],
      ['制造业投资', '亿元', '万元', '累计', 0, 2, '已下达', null],
      ['净增规模以上企业', '家', '家', '净增', 0, 2, '已下达', null],
      ['合同引进市外内资', '亿元', '万元', '累计', 0, 4, '已下达', null],
      ['实际到位市外内资', '亿元', '万元', '累计', 0, 2.2, '已下达', null],
      ['引进大工程', '个', '个', '计数', 0, 2, '已下达', null],
      ['工业总产值', '亿元', '万元', '累计', 0, null, '待核', null],
      ['规模以上工业产值', '亿元', '万元', '累计', 0, 4.95, '已下达', '工业总产值'],
    ]);
    expect(cells(town, ['schedule', 'rule', 'basis', 'period'])).toEqual(Array.from({ length: 9 }, () => ['按月均衡', '默认规则', '上年占比', '月']));
    const { sheet, area } = town.book.tableNamed('Indicators')!;
    const column = area.column + town.tables.indicators.index('growth');
    const growth = [...town.book.formulaCells()].filter((cell) => cell.sheet === sheet && cell.column === column).map(({ row, formula }) => formula.replace(new RegExp(`(?<=[A-Z])${row + 1}(?!\\d)`, 'g'), 'n'));
    expect([growth.length, new Set(growth).size]).toEqual([9, 1]);
  });

  it('reads what it wrote, and writes it no second time', async () => {
    const town = await templateTown();
    valueOf(await paste(town, SPEECH));
    const again = linesOf(valueOf(await readTargetBook(town.spreadsheet)), SPEECH);
    expect(again.map(({ match, canWrite }) => [match.kind, canWrite])).toEqual(Array.from({ length: 9 }, () => ['name', false]));
  });

  it('a part whose whole was not accepted names none', async () => {
    const town = await templateTown();
    valueOf(await paste(town, '甲产值5亿元,其中乙产值4亿元', ({ draft }) => draft.name === '乙产值'));
    expect(cells(town, ['name', 'partOf'])).toEqual([['乙产值', null]]);
  });

  it('in English', async () => {
    const town = await templateTown('en');
    valueOf(await paste(town, 'Manufacturing investment: RMB 200 million; Net increase of above-scale firms: 2 firms'));
    expect(cells(town, ['name', 'issuedUnit', 'kind', 'issuedTarget', 'targetState', 'rule'])).toEqual([
      ['Manufacturing investment', '亿元', 'Flow', 2, 'Issued', 'Default rule'],
      ['Net increase of above-scale firms', '家', 'Net change', 2, 'Issued', 'Default rule'],
    ]);
  });

  it('text from outside never becomes a formula or a number', async () => {
    const town = await templateTown();
    valueOf(await paste(town, '编号\t指标\t单位\t目标\t责任科室\t文号\n007\t甲产值\t亿元\t5\t=1+1\t1-2'));
    expect(cells(town, ['code', 'leadOffice', 'documentNumber'])).toEqual([['007', '=1+1', '1-2']]);
  });

  it('five hundred lines still take four round trips', async () => {
    const town = await templateTown();
    const text = Array.from({ length: 500 }, (_, index) => `示例指标${String.fromCharCode(0x4e00 + index)}\t亿元\t${index + 1}.5`).join('\n');
    const trips = await town.trips(async () => {
      valueOf(await paste(town, `指标\t计量单位\t目标\n${text}`));
    });
    expect(trips).toBe(4);
    expect(cells(town, ['issuedTarget']).map(([target]) => target)).toEqual(Array.from({ length: 500 }, (_, index) => index + 1.5));
  });
});
