import type { ParsedInput } from './parseInput';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_MILLISECONDS = 86_400_000;

/** One pattern of typed dates: named groups y, m, d; the format Excel then shows. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly format: string }[] = [
  { pattern: /^(?<y>\d{4})([-/])(?<m>\d{1,2})\2(?<d>\d{1,2})$/, format: 'yyyy/m/d' },
  { pattern: /^(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日$/, format: 'yyyy"年"m"月"d"日"' },
  { pattern: /^(?<y>\d{4})年(?<m>\d{1,2})月$/, format: 'yyyy"年"m"月"' },
  { pattern: /^(?<m>\d{1,2})月(?<d>\d{1,2})日$/, format: 'm"月"d"日"' },
  { pattern: /^(?<y>\d{4})[-/](?<m>\d{1,2})$/, format: 'mmm-yy' },
  { pattern: /^(?<m>\d{1,2})[-/](?<d>\d{1,2})$/, format: 'd-mmm' },
  { pattern: /^(?<d>\d{1,2})[- ](?<name>[A-Za-z]{3})(?:[- ](?<y>\d{4}))?$/, format: 'd-mmm' },
  { pattern: /^(?<name>[A-Za-z]{3})[- ](?<y>\d{4})$/, format: 'mmm-yy' },
];

const TIME = /^(?:(?<date>.+?)\s+)?(?<hour>\d{1,2}):(?<minute>[0-5]?\d)(?::(?<second>[0-5]?\d))?(?:\s*(?<half>[AaPp][Mm]))?$/;

/** Reads a typed date or time as Excel's serial number (1900 system), or `null` when it is none. */
export function parseDateInput(text: string, year: number): ParsedInput | null {
  const time = TIME.exec(text)?.groups;
  if (!time) return parseDay(text, year);
  const clock = readClock(time);
  if (clock === null) return null;
  if (!time['date']) return { content: { value: clock }, numberFormat: time['second'] ? 'h:mm:ss' : 'h:mm' };
  const day = parseDay(time['date'], year);
  if (!day) return null;
  return { content: { value: Number(day.content.value) + clock }, numberFormat: 'yyyy/m/d h:mm' };
}

function readClock({ hour, minute, second, half }: Readonly<Record<string, string | undefined>>): number | null {
  const hours = Number(hour);
  if (half && (hours < 1 || hours > 12)) return null;
  const full = half ? (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : hours;
  return full > 23 ? null : (full * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
}

function parseDay(text: string, year: number): ParsedInput | null {
  for (const { pattern, format } of PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const month = groups['name'] ? MONTHS.indexOf(groups['name'].toLowerCase()) + 1 : Number(groups['m']);
    const serial = dateSerial(Number(groups['y'] ?? year), month, Number(groups['d'] ?? 1));
    if (serial !== null) return { content: { value: serial }, numberFormat: format };
  }
  return null;
}

/** Serial number of a date in the 1900 system; 1900 counts as a leap year there. `null` for no such day. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / DAY_MILLISECONDS);
  return days > 59 ? days + 1 : days;
}
