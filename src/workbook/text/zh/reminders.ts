import { type EveFacts, MOST_NAMED, type OverdueFacts, type ReminderFacts, type ReturnDay } from '../reminderFacts';

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

const period = (month: number): string => (month === 1 ? '1月' : `1—${month}月`);
const named = (office: string): string => (office === '' ? '未定科室' : office);
const signed = (sender: string): string => (sender === '' ? '' : `【${sender}】`);

/** 于5月8日(周日顺延至9日)前 */
function until(due: EveFacts['dueDay']): string {
  if (!due) return '按时';
  const { month, day, weekday, postponedTo } = due;
  if (!postponedTo) return `于${month}月${day}日前`;
  const later = postponedTo.month === month ? `${postponedTo.day}日` : `${postponedTo.month}月${postponedTo.day}日`;
  return `于${month}月${day}日(周${WEEKDAYS[weekday] ?? ''}顺延至${later})前`;
}

function indicatorsOf(names: readonly string[]): string {
  return names.slice(0, MOST_NAMED).join('、') + (names.length > MOST_NAMED ? '等' : '');
}

const messages = {
  eve: ({ sender, month, dueDay, offices, station }: EveFacts): string => {
    const late = offices.map(({ office, count, indicators }) => `${named(office)}${count}项(${indicatorsOf(indicators)})`).join('、');
    const parts = [...(late === '' ? [] : [`未报:${late}`]), ...(station > 0 ? [`待统计站反馈${station}项`] : [])];
    return `${signed(sender)}各科室:${period(month)}进度表请${until(dueDay)}报送,${parts.join(',')}。谢谢支持。`;
  },
  overdue: ({ sender, office, count, month }: OverdueFacts): string =>
    `${signed(sender)}${office}联络员:您科室${count}项${month}月进度尚未报送,请今日下班前补报;确无数据请回复“本月无数”。`,
  station: ({ sender, count, month }: Omit<OverdueFacts, 'office'>): string =>
    `${signed(sender)}统计站:${month}月统计类指标还有${count}项待反馈,请今日下班前反馈;尚未出数的请告知预计时间。`,
  leader: ({ month, due, reported, offices, station }: ReminderFacts): string => {
    if (due === reported) return `报告领导:${period(month)}进度应报${due}项,已全部报送。`;
    const late = offices.map(({ office, count }) => `${named(office)}${count}项`).join('、');
    const parts = [...(late === '' ? [] : [`未报${late}`]), ...(station > 0 ? [`待统计站反馈${station}项`] : [])];
    return `报告领导:${period(month)}进度应报${due}项,已报${reported}项,${parts.join('、')},已提醒。`;
  },
};

const pane = {
  counts: (month: number, due: number, reported: number): string => `${period(month)}应报${due}项,已报${reported}项。`,
  nothingDue: '截至月份没有应报的行。请先分解,或改截至月份。',
  allReported: '应报的都已报送,不用催报。',
  noAsOf: '设置表里没有填截至月份。请先填1—12。',
  sender: '落款科室',
  senderStart: '经发办',
  due: '报送截止日',
  dueHint: '只按周末顺延;法定节假日请在文字里自行改。',
  statistics: '统计类指标由谁报',
  statisticsHint: '默认待统计站反馈。由责任科室收集报送的才勾选;不直接催企业。',
  byOffice: (indicator: string): string => `${indicator}由责任科室报送`,
  kinds: {
    eve: '到期前一天',
    overdue: (office: string, liaison: string): string => `逾期:${office}${liaison === '' ? '' : `(${liaison})`}`,
    station: '逾期:统计站',
    leader: '抄送领导(人工确认后发)',
  },
  copy: (label: string): string => `复制“${label}”`,
  copied: '已复制。',
  selected: '本机不允许自动复制,已选中全文,请按 Ctrl+C(Mac 按 ⌘C)。',
  reset: '恢复原文',
  outdated: '科室、日期或未报情况已变,上面是您改过的文字。',
  noOffice: (rows: number): string => `有${rows}项未填责任科室,没有催报对象。请先在“分解台账”里补填。`,
  earlier: (rows: number): string => `另有${rows}项以前月份(如季报)的数未报,不在以上项数之内。`,
  returns: {
    heading: (month: number): string => `${month}月填报表收发`,
    counts: (sent: number, back: number, late: number): string => `发${sent}份,收${back}份` + (late > 0 ? `,其中迟报${late}份` : ''),
    office: (office: string, liaison: string): string => (liaison === '' ? office : `${office}(${liaison})`),
    awaited: (day: ReturnDay | null): string => (day === null ? '未收到' : `未收到,截止${day.month}月${day.day}日`),
    inTime: (day: ReturnDay): string => `${day.month}月${day.day}日收到`,
    late: (day: ReturnDay): string => `${day.month}月${day.day}日收到,迟报`,
  },
  neverSent: '只生成文字,不会自动发送;不带企业名称和数字。',
};

/** Texts of the short messages that remind who has not reported, and of their panel. */
export const reminders = { messages, pane };
