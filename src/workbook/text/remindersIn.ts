import { reminders as en } from './en/reminders';
import type { Language } from './language';
import { reminders as zh } from './zh/reminders';

export type RemindersCatalogue = typeof zh;

const catalogues: Readonly<Record<Language, RemindersCatalogue>> = { zh, en };

/** Texts of reminders and their panel; only what is loaded on demand may ask for them. */
export function remindersIn(language: Language): RemindersCatalogue {
  return catalogues[language];
}
