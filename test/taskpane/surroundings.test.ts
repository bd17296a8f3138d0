/**
 * @jest-environment jsdom
 */
import './browserGlobals';
import { countLights, isJudged, statusName } from '../../src/app/track/lights';
import { amountText, pointsText, workedOutText } from '../../src/taskpane/figures';
import { logTime } from '../../src/taskpane/logTime';
import { placeTarget } from '../../src/taskpane/placeTarget';
import { recall, recallAll, recallText, remember, rememberAll } from '../../src/taskpane/rememberedChoice';
import { flawOf, newDraft, orderOf } from '../../src/taskpane/setUp/order';
import { startLanguage } from '../../src/taskpane/startLanguage';
import { isDarkTheme } from '../../src/taskpane/theme';
import { gapText } from '../../src/taskpane/track/gapText';
import { textIn } from '../../src/workbook/text';

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

describe('the language', () => {
  test.each([
    ['zh-CN', 'zh'],
    ['zh-TW', 'zh'],
    ['en-US', 'en'],
    ['de-DE', 'en'],
    ['', 'zh'],
  ])("follows Excel's: %s", (display, language) => {
    expect(startLanguage(display)).toBe(language);
  });
  test('once chosen, is remembered', () => {
    remember('language', 'en');
    expect(startLanguage('zh-CN')).toBe('en');
  });
  test('is not lost with a browser that refuses storage', () => {
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('refused');
    });
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('refused');
    });
    expect(() => remember('language', 'en')).not.toThrow();
    expect(startLanguage('zh-CN')).toBe('zh');
    expect([...recallAll('closedOffices')]).toEqual([]);
  });
});

describe('choices', () => {
  test('are remembered apart from each other, as texts and as lists', () => {
    remember('reminderSender', '党政办');
    rememberAll('closedOffices', new Set(['经发办', '村建办']));
    expect([recallText('reminderSender'), recallText('rowOrder'), [...recallAll('closedOffices')]]).toEqual(['党政办', null, ['经发办', '村建办']]);
  });
  test('that are no longer offered are forgotten', () => {
    remember('rowOrder', 'alphabet');
    expect(recall('rowOrder', ['shortfall', 'office'])).toBeNull();
  });
  test.each(['{"a":1}', 'not a list', '[1, "经发办"]'])('a list that somebody else wrote does no harm: %s', (stored) => {
    localStorage.setItem('xushi.closedOffices', stored);
    expect([...recallAll('closedOffices')].filter((office) => office !== '经发办')).toEqual([]);
  });
});

describe('the theme', () => {
  test.each([
    [undefined, null],
    [{}, null],
    [{ bodyBackgroundColor: '#FFFFFF' }, false],
    [{ bodyBackgroundColor: '#262626' }, true],
    [{ bodyBackgroundColor: '#FFFFFF', isDarkTheme: true }, true],
  ])("is Office's where it says one: %p", (theme, isDark) => {
    expect(isDarkTheme(theme)).toBe(isDark);
  });
});

describe('a new workbook', () => {
  const draft = { ...newDraft(new Date(2011, 4, 12), 'zh'), town: ' 示例镇 ' };
  test('starts with the last month that has ended', () => {
    expect(draft).toMatchObject({ year: '2011', asOf: 4 });
    expect(newDraft(new Date(2012, 0, 5), 'zh').asOf).toBe(1);
  });
  test('is ordered with trimmed name and full-width digits read', () => {
    expect(orderOf({ ...draft, year: '２０１２' })).toEqual({ kind: 'template', language: 'zh', town: '示例镇', year: 2012, asOf: 4 });
    expect(orderOf({ ...draft, kind: 'demo' })).toEqual({ kind: 'demo', language: 'zh' });
  });
  test('is not ordered without a town or with another year than one of this century', () => {
    expect(flawOf(draft)).toBeNull();
    expect(flawOf({ ...draft, town: ' ' })).toBe('townMissing');
    expect(['11', '1999', '20.5', '2011a', ''].map((year) => flawOf({ ...draft, year }))).toEqual(Array(5).fill('yearWrong'));
    expect(flawOf({ ...draft, kind: 'demo', town: '' })).toBeNull();
  });
});

test('an issue leads to its cell, or to the name of its row', () => {
  expect(placeTarget({ table: 'Ledger', row: 3, column: '下限' }, 'zh')).toEqual({ table: 'Ledger', header: '下限', row: 2 });
  expect(placeTarget({ table: 'Schedules', row: 1 }, 'en')).toEqual({ table: 'Schedules', header: 'Name', row: 0 });
  expect(placeTarget({ table: 'Ledger' }, 'zh')).toBeNull();
  expect(placeTarget(undefined, 'zh')).toBeNull();
});

test('gaps are worded by direction', () => {
  const { track } = textIn('zh').pane;
  expect(gapText(-7.56, 'higher', track, 'zh')).toBe('欠序时7.6个百分点');
  expect(gapText(0.49, 'higher', track, 'zh')).toBe('超序时0.5个百分点');
  expect(gapText(0, 'higher', track, 'zh')).toBe('与序时持平');
  expect(gapText(2, 'lower', track, 'zh')).toBe('低于控制进度2.0个百分点,未突破');
  expect(gapText(-2, 'lower', track, 'zh')).toBe('突破控制进度2.0个百分点');
});

test('figures keep the digits they have, and a sign that can be seen', () => {
  expect(amountText(12345.67, 'zh')).toBe('12,345.67');
  expect(workedOutText(-673.333333, 'zh')).toBe('−673.33');
  expect(pointsText(25, 'zh', true)).toBe('+25.0');
  expect(pointsText(-25, 'en', true)).toBe('−25.0');
});

test('the log shows local time to the minute', () => {
  expect(logTime(new Date(2011, 0, 5, 9, 3))).toBe('2011-01-05 09:03');
});

test('lights are counted worst first, without the pool', () => {
  expect(countLights([{ code: 11 }, { code: 14 }, { code: 11 }, { code: 20 }, { code: 0 }])).toEqual([
    { name: 'farBehind', count: 1 },
    { name: 'onSchedule', count: 2 },
  ]);
  expect(countLights([{ code: 11, colour: 2 }, { code: 11, colour: 2 }, { code: 13, colour: 3 }, { code: 13, colour: 4 }])).toEqual([
    { name: 'behind', count: 2 },
    { name: 'onSchedule', count: 2, colour: 2 },
  ]);
  expect([statusName(13), statusName(99)]).toEqual(['behind', 'blank']);
  expect([9, 14, 6, 7].map(isJudged)).toEqual([true, true, false, false]);
});
