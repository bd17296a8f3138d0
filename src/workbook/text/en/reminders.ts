import { type EveFacts, MOST_NAMED } from '../reminderFacts';
import type { reminders as zh } from '../zh/reminders';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);
const period = (month: number): string => (month === 1 ? 'January' : `January–${monthName(month)}`);
const named = (office: string): string => (office === '' ? 'no office named' : office);
const signed = (sender: string): string => (sender === '' ? '' : `[${sender}] `);
const figures = (count: number): string => (count === 1 ? '1 figure' : `${count} figures`);
const are = (count: number): string => (count === 1 ? 'is' : 'are');

function until(due: EveFacts['dueDay']): string {
  if (!due) return 'on time';
  const { month, day, weekday, postponedTo } = due;
  const own = `${day} ${monthName(month)}`;
  if (!postponedTo) return `by ${own}`;
  return `by ${own} (a ${WEEKDAYS[weekday] ?? ''}, so by Monday ${postponedTo.day} ${monthName(postponedTo.month)})`;
}

function indicatorsOf(names: readonly string[]): string {
  return names.slice(0, MOST_NAMED).join(', ') + (names.length > MOST_NAMED ? ' and others' : '');
}

const messages: typeof zh.messages = {
  eve: ({ sender, month, dueDay, offices, station }) => {
    const late = offices.map(({ office, count, indicators }) => `${named(office)} ${count} (${indicatorsOf(indicators)})`).join('; ');
    const parts = [...(late === '' ? [] : [`not reported: ${late}`]), ...(station > 0 ? [`${figures(station)} awaited from the statistics station`] : [])];
    return `${signed(sender)}To all offices: please send the progress of ${period(month)} ${until(dueDay)}; ${parts.join('; ')}. Thank you.`;
  },
  overdue: ({ sender, office, count, month }) =>
    `${signed(sender)}To the liaison of ${office}: ${figures(count)} of your office for ${monthName(month)} ${are(count)} still missing. Please report before the end of today; if there is none, answer “nothing this month”.`,
  station: ({ sender, count, month }) =>
    `${signed(sender)}To the statistics station: ${figures(count)} of statistical indicators for ${monthName(month)} ${are(count)} still awaited. Please send what is there before the end of today, and say when the rest can be expected.`,
  leader: ({ month, due, reported, offices, station }) => {
    if (due === reported) return `For your information: all ${figures(due)} due for ${period(month)} are reported.`;
    const late = offices.map(({ office, count }) => `${named(office)} ${count}`).join(', ');
    const parts = [...(late === '' ? [] : [`not reported: ${late}`]), ...(station > 0 ? [`${figures(station)} awaited from the statistics station`] : [])];
    return `For your information: ${figures(due)} due for ${period(month)}, ${reported} reported; ${parts.join('; ')}. They were reminded.`;
  },
};

const pane: typeof zh.pane = {
  counts: (month, due, reported) => `${period(month)}: ${due} due, ${reported} reported.`,
  nothingDue: 'No row is due in the as-of month. Split first, or change the as-of month.',
  allReported: 'Everything that is due is reported; nobody needs a reminder.',
  noAsOf: 'There is no as-of month in Settings. Enter a month from 1 to 12 first.',
  sender: 'Sending office',
  senderStart: 'Economic office',
  due: 'Due day',
  dueHint: 'Weekends move it to Monday; for public holidays change the text yourself.',
  statistics: 'Who reports statistical indicators',
  statisticsHint: 'The statistics station, unless ticked because the lead offices collect the figures. Enterprises are never asked directly.',
  byOffice: (indicator) => `${indicator}: reported by the lead offices`,
  kinds: {
    eve: 'The day before',
    overdue: (office, liaison) => `Overdue: ${office}${liaison === '' ? '' : ` (${liaison})`}`,
    station: 'Overdue: statistics station',
    leader: 'To the leader (once you have checked it)',
  },
  copy: (label) => `Copy “${label}”`,
  copied: 'Copied.',
  selected: 'This machine does not allow copying by a button. The text is selected: press Ctrl+C (⌘C on a Mac).',
  reset: 'Back to the original',
  outdated: 'Office, day or what is missing has changed; above is the text that you edited.',
  noOffice: (rows) => `${figures(rows)} ${rows === 1 ? 'has' : 'have'} no lead office, so nobody can be reminded. Enter it in the Ledger.`,
  earlier: (rows) => `${figures(rows)} of earlier months (such as a quarter’s) ${are(rows)} missing too and not counted above.`,
  returns: {
    heading: (month) => `Forms for ${monthName(month)}`,
    counts: (sent, back, late) => `${sent} sent, ${back} back` + (late > 0 ? `, ${late} of them late` : ''),
    office: (office, liaison) => (liaison === '' ? office : `${office} (${liaison})`),
    awaited: (day) => (day === null ? 'awaited' : `awaited, due ${day.day} ${monthName(day.month)}`),
    inTime: (day) => `received ${day.day} ${monthName(day.month)}`,
    late: (day) => `received ${day.day} ${monthName(day.month)}, late`,
  },
  neverSent: 'This only writes the text and sends nothing; it names no enterprise and no amount.',
};

export const reminders: typeof zh = { messages, pane };
