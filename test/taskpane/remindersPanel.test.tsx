/**
 * @jest-environment jsdom
 */
import { screen } from '@testing-library/react';
import type { Overview } from '../../src/app/track/overview';
import { succeed } from '../../src/domain/issue';
import { Pane } from '../../src/taskpane/Pane';
import { violations } from './accessibility';
import { dateSerial } from '../../src/workbook/sheets/dateSerial';
import { officeBook } from './officeBooks';
import { actions, indicator, overview, rowStanding } from './fakes';
import { control, enter, pageText, press, render, waitForText, waitUntil } from './render';

jest.setTimeout(60_000);
afterEach(() => localStorage.clear());

const late = (more: object) => rowStanding({ isMissing: true, code: 7, ...more });
const TOWN = overview({
  indicators: [indicator({ isStatistical: true, due: 20 }), indicator({ name: '征地', due: 9 })],
  rows: [late({ office: '平安办' }), late({ office: '村建办', indicator: '征地' })],
});
const EVE = '到期前一天';

async function open(town: Overview = TOWN, displayLanguage = 'zh-CN', book = officeBook()): Promise<void> {
  const surroundings = { displayLanguage, isDark: false, today: new Date(2011, 4, 12) };
  render(<Pane actions={actions({ readOverview: () => Promise.resolve(succeed(town)), readOfficeBook: () => Promise.resolve(succeed(book)) })} surroundings={surroundings} />);
  const [name, inside] = displayLanguage === 'zh-CN' ? ['催报清单', '不会自动发送'] : ['Reminders', 'sends nothing'];
  await waitUntil(() => screen.queryAllByRole('button', { name }).length > 0, 'the month’s work is offered');
  await press(name);
  await waitForText(inside);
}

function messageOf(label: string): string {
  const field = control(label);
  if (!(field instanceof HTMLTextAreaElement)) throw new Error(`${label} is no text`);
  return field.value;
}

describe('the list of reminders', () => {
  test('has a message for every occasion, in the name of the office and by the day entered', async () => {
    await open();
    expect(pageText()).toContain('1—4月应报29项,已报27项。');
    expect(messageOf(EVE)).toBe('【经发办】各科室:1—4月进度表请按时报送,未报:村建办1项(征地),待统计站反馈1项。谢谢支持。');
    expect(messageOf('逾期:村建办')).toContain('村建办联络员:您科室1项4月进度尚未报送');
    expect(messageOf('逾期:统计站')).toContain('4月统计类指标还有1项待反馈');
    expect(messageOf('抄送领导')).toBe('报告领导:1—4月进度应报29项,已报27项,未报村建办1项、待统计站反馈1项,已提醒。');
    await enter('落款科室', '党政办');
    await enter('报送截止日', '2011-05-08');
    expect(messageOf(EVE)).toContain('【党政办】各科室:1—4月进度表请于5月8日(周日顺延至9日)前报送');
    expect(await violations()).toEqual([]);
  });

  test('asks the offices for a statistical indicator only where they collect it, and remembers that', async () => {
    await open();
    await press('制造业投资由责任科室报送');
    expect(messageOf('抄送领导')).toContain('未报平安办1项、村建办1项,已提醒');
    expect(localStorage.getItem('xushi.officeReported')).toBe('["制造业投资"]');
    await press('制造业投资由责任科室报送');
    expect(messageOf('抄送领导')).toContain('待统计站反馈1项');
  });

  test('lists the forms that were sent, marks late ones, and says whom to ask', async () => {
    const [sentOn, due] = [dateSerial('2011-05-03'), dateSerial('2011-05-07')];
    const form = (office: string, receivedOn: number | null, month = 4) => ({ month, office, liaison: null, sentOn, due, receivedOn });
    const returns = [form('村建办', null), form('平安办', due + 1), form('农业办', due), form('农业办', due - 20, 3)];
    await open(TOWN, 'zh-CN', officeBook({ returns, liaisons: new Map([['村建办', '联络员甲']]) }));
    await waitForText('发3份,收2份,其中迟报1份');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['村建办(联络员甲) 未收到,截止5月7日', '平安办 5月8日收到,迟报', '农业办 5月7日收到']),
    );
    expect(messageOf('逾期:村建办(联络员甲)')).toContain('村建办联络员:您科室1项');
    expect(messageOf(EVE)).toContain('请于5月7日(周六顺延至9日)前报送');
    expect(await violations()).toEqual([]);
  });

  test('keeps what the planner edits, says when it no longer fits, and gives the original back', async () => {
    await open();
    await enter(EVE, '请报数。');
    expect(pageText()).not.toContain('上面是您改过的文字');
    await enter('报送截止日', '2011-05-09');
    expect(messageOf(EVE)).toBe('请报数。');
    expect(pageText()).toContain('上面是您改过的文字');
    await press('恢复原文');
    expect(messageOf(EVE)).toContain('请于5月9日前报送');
    expect(document.activeElement).toBe(control(EVE));
  });

  test('copies a message as it was edited, or selects it where copying is not allowed', async () => {
    await open();
    await enter(EVE, '请报数。');
    const writeText = jest.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    await press('复制“到期前一天”');
    await waitForText('已复制。');
    expect(writeText).toHaveBeenCalledWith('请报数。');
    writeText.mockRejectedValue(new Error('not allowed'));
    await press('复制“到期前一天”');
    await waitForText('请按 Ctrl+C');
    expect(document.activeElement).toBe(control(EVE));
    await enter(EVE, '请报。');
    expect(pageText()).not.toContain('请按 Ctrl+C');
  });

  test('with nothing missing says so and only tells the leader', async () => {
    await open({ ...TOWN, rows: [] });
    expect(pageText()).toContain('应报的都已报送,不用催报。');
    expect(document.querySelectorAll('textarea')).toHaveLength(1);
    expect(messageOf('抄送领导')).toBe('报告领导:1—4月进度应报29项,已全部报送。');
    expect(await violations()).toEqual([]);
  });

  test('says what to do where a row names no office', async () => {
    await open({ ...TOWN, rows: [late({ indicator: '征地', office: '' })] });
    expect(pageText()).toContain('有1项未填责任科室,没有催报对象。请先在“分解台账”里补填。');
  });

  test('is complete in English', async () => {
    await open({ ...TOWN, language: 'en' }, 'en-GB');
    expect(messageOf('The day before')).toContain('[Economic office] To all offices: please send the progress of January–April on time');
    expect(await violations()).toEqual([]);
  });
});

test.each([
  [{ asOf: null }, '设置表里没有填截至月份。请先填1—12。'],
  [{ indicators: [indicator({ due: 0 })], rows: [] }, '截至月份没有应报的行。'],
])('without a month or anything due it says what to do first: %p', async (more, sentence) => {
  const surroundings = { displayLanguage: 'zh-CN', isDark: false, today: new Date(2011, 4, 12) };
  render(<Pane actions={actions({ readOverview: () => Promise.resolve(succeed(overview(more))) })} surroundings={surroundings} />);
  await waitForText('催报清单');
  await press('催报清单');
  await waitForText(sentence);
});
