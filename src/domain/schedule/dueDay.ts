/** A calendar day; month 1…12. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface DueDay extends Day {
  /** 0 Sunday … 6 Saturday. */
  readonly weekday: number;
  /** The Monday after a Saturday or Sunday; `null` on other days. Public holidays are not known. */
  readonly postponedTo: Day | null;
}

const DAY = 86_400_000;
const SATURDAY = 6;
const SUNDAY = 0;

/** A due day with its weekday, moved to Monday from a weekend. `text` is `2011-05-08`; `null` for anything else. */
export function dueDay(text: string): DueDay | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const time = Date.UTC(year, month - 1, day);
  const own = dayOf(time);
  // The 31st of a shorter month would be another day.
  if (own.month !== month || own.day !== day) return null;
  const weekday = new Date(time).getUTCDay();
  const later = weekday === SATURDAY ? 2 : weekday === SUNDAY ? 1 : 0;
  return { ...own, weekday, postponedTo: later === 0 ? null : dayOf(time + later * DAY) };
}

function dayOf(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
