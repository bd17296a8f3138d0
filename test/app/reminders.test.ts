import fc from 'fast-check';
import { awaited, awaitedStatistics } from '../../src/app/reminders/awaited';
import { reminderTexts } from '../../src/app/reminders/reminderTexts';
import { applySplit, previewSplit } from '../../src/app/split/split';
import { type Overview, readOverview } from '../../src/app/track/overview';
import { dueDay } from '../../src/domain/schedule/dueDay';
import { indicator, overview, rowStanding } from '../taskpane/fakes';
import { closeTowns, DEMO_TIME, demoContent, openTown, type Town, valueOf } from './openTown';

afterAll(closeTowns);
jest.setTimeout(120_000);

const ORDER = { sender: '经发办', dueDay: dueDay('2011-05-08') };
/** The demo's lead offices collect the figures of investment themselves. */
const COLLECTED = new Set(['制造业投资']);

describe('the demo town in April', () => {
  let town: Town;
  let read: Overview;
  beforeAll(async () => {
    town = await openTown(demoContent(), 'zh', { calculation: true });
    valueOf(await applySplit(town.spreadsheet, valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }))));
    await town.host.calculate();
    const trips = await town.trips(async () => {
      read = valueOf(await readOverview(town.spreadsheet));
    });
    expect(trips).toBe(2);
  });

  test('29 figures are due and 27 reported; what is statistical is awaited from the station', () => {
    expect(awaited(read, new Set())).toEqual({ month: 4, due: 29, reported: 27, offices: [], station: 2, earlier: 0 });
    expect(awaitedStatistics(read)).toEqual(['制造业投资', '规模以上工业产值']);
  });

  test('where the offices collect investment, the messages are those of the sample', () => {
    const found = awaited(read, COLLECTED);
    expect(found).toMatchObject({ due: 29, reported: 27, offices: [{ office: '平安办', count: 1, indicators: ['制造业投资'] }], station: 1 });
    expect(reminderTexts(found!, ORDER, 'zh').map(({ text }) => text)).toEqual([
      '【经发办】各科室:1—4月进度表请于5月8日(周日顺延至9日)前报送,未报:平安办1项(制造业投资),待统计站反馈1项。谢谢支持。',
      '【经发办】平安办联络员:您科室1项4月进度尚未报送,请今日下班前补报;确无数据请回复“本月无数”。',
      '【经发办】统计站:4月统计类指标还有1项待反馈,请今日下班前反馈;尚未出数的请告知预计时间。',
      '报告领导:1—4月进度应报29项,已报27项,未报平安办1项、待统计站反馈1项,已提醒。',
    ]);
  });

  test('no message names who carries a figure', () => {
    // Offices and villages carry figures too; the enterprises' names are of four characters.
    const units = new Set(read.rows.map(({ unit }) => unit).filter((unit) => unit.length === 4));
    expect(units.size).toBeGreaterThan(20);
    const texts = (['zh', 'en'] as const).flatMap((language) => reminderTexts(awaited(read, COLLECTED)!, ORDER, language).map(({ text }) => text));
    expect([...units].filter((unit) => texts.some((text) => text.includes(unit)))).toEqual([]);
  });

  test('rows behind say what each month takes, and why they lag', () => {
    const village = read.rows.find(({ unit, indicator: name }) => unit === '一村' && name === '征地工业用地面积');
    const row = town.rowOf('征地工业用地面积', '一村');
    expect(village).toMatchObject({ needed: town.cell('ledger', 'needed', row), cause: town.cell('ledger', 'cause', row), nextStep: town.cell('ledger', 'nextStep', row) });
    expect(village?.needed).toBeGreaterThan(0);
    expect(village?.cause).not.toBe('');
  });
});

const missing = (more: object) => rowStanding({ isMissing: true, code: 7, ...more });

describe('reminders', () => {
  test('name each office once, with all that it owes', () => {
    const rows = [missing({ office: '村建办' }), missing({ office: '农业办' }), missing({ office: '村建办', indicator: '征地' })];
    const found = awaited(overview({ rows, indicators: [indicator({ due: 30 })] }), new Set());
    expect(found?.offices).toEqual([
      { office: '村建办', count: 2, indicators: ['制造业投资', '征地'] },
      { office: '农业办', count: 1, indicators: ['制造业投资'] },
    ]);
  });

  test('count figures of an earlier data month apart', () => {
    const found = awaited(overview({ rows: [missing({ month: 3 }), missing({})] }), new Set());
    expect(found).toMatchObject({ due: 10, reported: 9, earlier: 1 });
  });

  test('are only for the leader when everything came', () => {
    const texts = reminderTexts({ month: 1, due: 3, reported: 3, offices: [], station: 0, earlier: 0 }, ORDER, 'zh');
    expect(texts).toEqual([{ kind: 'leader', office: '', text: '报告领导:1月进度应报3项,已全部报送。' }]);
  });

  test('write to nobody where no office is named, but count it', () => {
    const found = { month: 4, due: 3, reported: 2, offices: [{ office: '', count: 1, indicators: ['征地'] }], station: 0, earlier: 0 };
    expect(reminderTexts(found, ORDER, 'zh').map(({ kind }) => kind)).toEqual(['eve', 'leader']);
    expect(reminderTexts(found, ORDER, 'zh')[0]?.text).toContain('未报:未定科室1项(征地)。');
  });

  test('say a plain day, another month after a weekend, or no day at all', () => {
    const found = { month: 4, due: 3, reported: 2, offices: [], station: 1, earlier: 0 };
    const eve = (day: string) => reminderTexts(found, { sender: '', dueDay: dueDay(day) }, 'zh')[0]?.text;
    expect(eve('2011-05-09')).toBe('各科室:1—4月进度表请于5月9日前报送,待统计站反馈1项。谢谢支持。');
    expect(eve('2011-04-30')).toContain('请于4月30日(周六顺延至5月2日)前报送');
    expect(eve('')).toContain('请按时报送');
  });

  test('are complete in English', () => {
    const found = { month: 4, due: 29, reported: 27, offices: [{ office: 'Safety', count: 1, indicators: ['Investment', 'Land', 'Output', 'Plants'] }], station: 1, earlier: 0 };
    expect(reminderTexts(found, { sender: 'Economic office', dueDay: dueDay('2011-05-08') }, 'en').map(({ text }) => text)).toEqual([
      '[Economic office] To all offices: please send the progress of January–April by 8 May (a Sunday, so by Monday 9 May); not reported: Safety 1 (Investment, Land, Output and others); 1 figure awaited from the statistics station. Thank you.',
      '[Economic office] To the liaison of Safety: 1 figure of your office for April is still missing. Please report before the end of today; if there is none, answer “nothing this month”.',
      '[Economic office] To the statistics station: 1 figure of statistical indicators for April is still awaited. Please send what is there before the end of today, and say when the rest can be expected.',
      'For your information: 29 figures due for January–April, 27 reported; not reported: Safety 1; 1 figure awaited from the statistics station. They were reminded.',
    ]);
  });

  test('account for every figure that did not come', () => {
    const rows = fc.array(
      fc.record({ office: fc.constantFrom('甲办', '乙办', ''), indicator: fc.constantFrom('统计', '收集', '自报'), month: fc.constantFrom(3, 4), isMissing: fc.boolean() }).map((more) => rowStanding(more)),
    );
    fc.assert(
      fc.property(rows, (all) => {
        const indicators = [indicator({ name: '统计', isStatistical: true, due: 100 }), indicator({ name: '收集', isStatistical: true, due: 100 }), indicator({ name: '自报', due: 100 })];
        const found = awaited(overview({ rows: all, indicators }), new Set(['收集']))!;
        const late = found.offices.reduce((sum, { count }) => sum + count, 0);
        expect(found.due).toBe(300);
        expect(found.due - found.reported).toBe(late + found.station);
        expect(late + found.station + found.earlier).toBe(all.filter(({ isMissing }) => isMissing).length);
        expect(found.offices.flatMap(({ indicators: names }) => names)).not.toContain('统计');
      }),
    );
  });
});
