import type { DueDay } from '../../domain/schedule/dueDay';
import type { Language } from '../../workbook/text';
import { remindersIn } from '../../workbook/text/remindersIn';
import type { Awaited } from './awaited';

type ReminderKind = 'eve' | 'overdue' | 'station' | 'leader';

/** A short message to copy. */
export interface Reminder {
  readonly kind: ReminderKind;
  /** Whom an overdue message goes to; empty for the others. */
  readonly office: string;
  readonly text: string;
}

interface ReminderOrder {
  /** The office in whose name they are sent. */
  readonly sender: string;
  /** `null` where no day was given. */
  readonly dueDay: DueDay | null;
}

/**
 * The day before it is due, to all; overdue, to each office and to the statistics station; and a copy for the leader.
 * When everything came, only the last.
 */
export function reminderTexts(awaited: Awaited, { sender, dueDay }: ReminderOrder, language: Language): readonly Reminder[] {
  const { messages } = remindersIn(language);
  const { offices, station } = awaited;
  const leader: Reminder = { kind: 'leader', office: '', text: messages.leader(awaited) };
  if (offices.length === 0 && station === 0) return [leader];
  return [
    { kind: 'eve', office: '', text: messages.eve({ sender, dueDay, ...awaited }) },
    // Where no office is named there is nobody to write to.
    ...offices
      .filter(({ office }) => office !== '')
      .map(({ office, count }): Reminder => ({ kind: 'overdue', office, text: messages.overdue({ sender, office, count, month: awaited.month }) })),
    ...(station > 0 ? [{ kind: 'station' as const, office: '', text: messages.station({ sender, count: station, month: awaited.month }) }] : []),
    leader,
  ];
}
