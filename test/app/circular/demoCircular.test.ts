import { draftDocument, type DocumentDraft, type DocumentRequest, listSupervised } from '../../../src/app/circular/draft';
import { writeDocument } from '../../../src/app/circular/writeDocument';
import { applySplit, previewSplit } from '../../../src/app/split/split';
import demo from '../../../src/assets/demo-town.json';
import type { Language } from '../../../src/workbook/text';
import { settingItems } from '../../../src/workbook/tables/columns';
import { circularIn } from '../../../src/workbook/text/circularIn';
import { closeTowns, DEMO_TIME, demoContent, issuesOf, openTown, type Town, valueOf } from '../openTown';

/** The published sample of the form: sections 一 and 二 as it has them. */
const SAMPLE_OVERALL = '一、总体情况。9项指标中,达序时3项,欠序时3项,严重滞后1项,未到期1项;工业总产值目标数待核,暂不评定。';
const SAMPLE_PROGRESS =
  '二、指标进度。制造业投资累计完成6765万元,完成年度目标的33.8%,超序时0.5个百分点(含未报1家,按3月数计);实际到位市外内资7750万元,完成35.2%,超序时1.9个百分点;引进大项目1个,提前完成6月底节点。' +
  '规上工业产值累计1.13亿元,完成22.8%,欠序时7.6个百分点(未报1家、待核2家按3月数计,待核后更新);合同引进市外内资1.03亿元,完成25.8%,欠序时7.6个百分点;实际出让工业用地48.75亩,完成13.9%,欠序时6.1个百分点;征地71.30亩,完成22.7%,欠序时10.6个百分点。' +
  '净增规上企业节点未到,目前净减1家,需引起重视。一季度工业总产值1.4亿元。';

const ISSUED_AT = '2011-05-12 09:30';

/** Every figure with what stands behind it, in order. */
function figuresOf(text: string): readonly string[] {
  return [...text.matchAll(/[\d.]+(?:万元|亿元|亩|家|个百分点|个|项|%|月|季度)/g)].map(([figure]) => figure);
}

async function demoTown(language: Language): Promise<Town> {
  const town = await openTown(demoContent(language), language, { calculation: true });
  const preview = valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
  valueOf(await applySplit(town.spreadsheet, preview));
  await town.host.calculate();
  return town;
}

async function drafted(town: Town, request: DocumentRequest): Promise<DocumentDraft> {
  return valueOf(await draftDocument(town.spreadsheet, request));
}

function section(draft: DocumentDraft, start: string): string {
  return draft.paragraphs.find(({ text }) => text.startsWith(start))?.text ?? '';
}

/** Every value of a sheet as one text. */
function sheetText({ book }: Town, name: string): string {
  const id = book.sheets.find((sheet) => sheet.name === name)?.id ?? name;
  const rows = Array.from({ length: 80 }, (_, row) => Array.from({ length: 60 }, (__, column) => book.value(id, row, column) ?? ''));
  return rows.flat().join('|');
}

function tableRows(town: Town, table: 'Actions' | 'Log'): number {
  return (town.book.tableNamed(table)?.area.rows ?? 1) - 1;
}

const ENTERPRISES = demo.units.filter(({ category }) => category === '企业').flatMap(({ shortName, name, shortNameEn }) => [shortName, name, shortNameEn]);

function namedIn(text: string): readonly string[] {
  return ENTERPRISES.filter((name) => text.includes(name));
}

afterAll(closeTowns);

describe('the demo town in April', () => {
  let town: Town;
  let draft: DocumentDraft;
  let ledgerBefore: string;
  beforeAll(async () => {
    town = await demoTown('zh');
    draft = await drafted(town, { kind: 'circular' });
    ledgerBefore = sheetText(town, '分解台账');
  }, 300_000);

  test('section 一 of the circular is the sample word for word', () => {
    expect(section(draft, '一、')).toBe(circularIn('zh').document.punctuated(SAMPLE_OVERALL));
  });

  test('every figure of section 二 is the sample’s, in its order', () => {
    expect(figuresOf(section(draft, '二、'))).toEqual(figuresOf(SAMPLE_PROGRESS));
  });

  test('what section 三 counts is the sample’s; its causes are what offices wrote', () => {
    const text = section(draft, '三、');
    expect(text).toContain('停产1家');
    expect(text).toContain('地块调规未批');
    expect(text).toContain('责任科室:村建办;二村'.replace(':', '\uFF1A').replace(';', '\uFF1B'));
  });

  test('the heading says what the figures are', () => {
    const basis = section(draft, '根据');
    expect(basis).toContain('制造业投资、规模以上工业产值为快报数');
    expect(basis).toContain('工业总产值为一季度数');
    expect(basis).toContain('县统计局');
    expect(draft.paragraphs.slice(0, 2).map(({ text }) => text)).toEqual(['关于2011年1—4月主要经济指标进度情况的通报', '示例镇办〔2011〕  号']);
  });

  test('no document names an enterprise', async () => {
    const offices = valueOf(await listSupervised(town.spreadsheet));
    expect(offices).toEqual(expect.arrayContaining(['村建办', '一村', '二村']));
    expect(offices).not.toEqual(expect.arrayContaining(['甲子铝业']));
    const notices: DocumentDraft[] = [];
    for (const office of offices) notices.push(await drafted(town, { kind: 'supervision', office }));
    for (const one of [draft, ...notices]) {
      expect(namedIn(one.text)).toEqual([]);
      expect(namedIn(JSON.stringify([one.actions, one.annexes]))).toEqual([]);
    }
  });

  test('drafting takes three round trips, writing four, and neither touches the ledger', async () => {
    expect(await town.trips(() => draftDocument(town.spreadsheet, { kind: 'circular' }))).toBeLessThanOrEqual(4);
    const edited = draft.text.replace('需引起重视', '须高度重视');
    expect(await town.trips(async () => valueOf(await writeDocument(town.spreadsheet, draft, edited, ISSUED_AT)))).toBeLessThanOrEqual(4);
    expect(sheetText(town, '通报4月')).toContain('须高度重视');
    expect(sheetText(town, '通报4月')).toContain('草稿');
    expect(sheetText(town, '通报4月附1')).toContain('严重滞后');
    expect(sheetText(town, '分解台账')).toBe(ledgerBefore);
  });

  test('its corrective actions are kept with document, date and state, and the log says it', () => {
    expect(tableRows(town, 'Actions')).toBe(draft.actions.length);
    const rows = draft.actions.map((_, row) => (['number', 'date', 'month', 'office', 'state', 'document'] as const).map((key) => town.cell('actions', key, row)));
    expect(rows[0]).toEqual([1, '2011-05-12', 4, draft.actions[0]?.office, '未销号', '2011年1—4月进度通报']);
    expect(rows.map(([number]) => number)).toEqual(draft.actions.map((_, index) => index + 1));
    expect(town.cell('log', 'summary', tableRows(town, 'Log') - 1)).toContain('通报4月');
  });

  test('a second circular of the month gets numbered sheets and no action twice', async () => {
    const again = await drafted(town, { kind: 'circular' });
    expect(again.sheets).toEqual(['通报4月(2)', '通报4月附1(2)', '通报4月附2(2)']);
    expect(again.actions).toEqual([]);
  });

  test('a notice adds only what the circular did not ask for', async () => {
    const notice = await drafted(town, { kind: 'supervision', office: '村建办' });
    const known = new Set(draft.actions.filter(({ office }) => office === '村建办').map(({ indicator }) => indicator));
    expect(notice.actions.length).toBeGreaterThan(0);
    expect(notice.actions.filter(({ indicator }) => known.has(indicator))).toEqual([]);
    expect(notice.text).toMatch(/所属企业\d家欠序时/);
    valueOf(await writeDocument(town.spreadsheet, notice, notice.text, ISSUED_AT));
    expect(tableRows(town, 'Actions')).toBe(draft.actions.length + notice.actions.length);
    expect(sheetText(town, '督办单4月村建办')).toContain('签收');
  });

  test('an action that somebody added meanwhile refuses what was drafted before', async () => {
    const stale = await drafted(town, { kind: 'supervision', office: '二村' });
    town.type('actions', 'office', 0, '平安办');
    const codes = issuesOf(await writeDocument(town.spreadsheet, stale, stale.text, ISSUED_AT)).map(({ code }) => code);
    expect(codes).toEqual(['document-without-actions', 'changed-meanwhile']);
  });

  test('a deadline that Excel made a date of is said as a day', async () => {
    town.type('ledger', 'deadline', town.rowOf('征地工业用地面积', '二村'), 40678);
    expect((await drafted(town, { kind: 'supervision', office: '二村' })).text).toContain('5月15日前');
  });

  test('a unit that the register does not have is taken for an enterprise: no document names it', async () => {
    const row = town.rowOf('征地工业用地面积', '二村');
    town.type('ledger', 'unit', row, '甲子铝业公司');
    await town.host.calculate();
    const notice = await drafted(town, { kind: 'supervision', office: '村建办' });
    expect(notice.text).toContain('征地工业用地面积');
    expect(`${notice.text}${JSON.stringify(notice.annexes)}`).not.toContain('甲子铝业公司');
    town.type('ledger', 'unit', row, '二村');
    await town.host.calculate();
  });

  test.each([13, 4.5])('with %s as the as-of month nothing is drafted', async (month) => {
    const row = settingItems.indexOf('asOf');
    town.type('settings', 'value', row, month);
    expect(issuesOf(await draftDocument(town.spreadsheet, { kind: 'circular' }))).toMatchObject([{ code: 'as-of-outside', place: { table: 'Settings' } }]);
    town.type('settings', 'value', row, 4);
  });

  test('a workbook from before gets the table of corrective actions when it is first needed', async () => {
    town.book.apply({ type: 'deleteSheet', sheet: town.book.tableNamed('Actions')?.sheet ?? '' }, { origin: 'user' });
    const circular = await drafted(town, { kind: 'circular' });
    expect(circular.actions.length).toBe(draft.actions.length);
    expect(await town.trips(async () => valueOf(await writeDocument(town.spreadsheet, circular, circular.text, ISSUED_AT)))).toBeLessThanOrEqual(4);
    expect(tableRows(town, 'Actions')).toBe(draft.actions.length);
  });

  test('half a year has not passed', async () => {
    expect(issuesOf(await draftDocument(town.spreadsheet, { kind: 'halfYear' }))).toMatchObject([{ code: 'half-year-too-early', facts: { month: 4 } }]);
  });

  test('an office that is not behind is not supervised', async () => {
    expect(issuesOf(await draftDocument(town.spreadsheet, { kind: 'supervision', office: '甲子铝业' }))).toMatchObject([{ code: 'office-not-behind' }]);
  });
});

describe('the English demo town in April', () => {
  test('its circular has the same figures and names no enterprise', async () => {
    const town = await demoTown('en');
    const { text } = await drafted(town, { kind: 'circular' });
    expect(text).toContain('Of 9 indicators, 3 on schedule, 3 behind, 1 far behind, 1 not due');
    expect(text).toContain('Manufacturing investment came to 67.65 million yuan, 33.8% of the year\'s target, 0.5 points ahead of schedule (1 firm not reported, counted by March figures)');
    expect(text).toContain('Above-scale industrial output came to 113 million yuan, 22.8%, 7.6 points behind schedule (1 firm not reported and 2 firms to verify, counted by March figures, updated once verified)');
    expect(text).toContain('ahead of the June milestone');
    expect(text).toContain('a net loss of 1 firm');
    expect(namedIn(text)).toEqual([]);
  }, 300_000);
});
