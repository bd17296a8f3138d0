import * as en from './en/schedules';
import type { Language } from './language';
import * as zh from './zh/schedules';

/** What the sheet of schedules says beyond its headers; needed only where a workbook is built. */
export type ScheduleTexts = typeof zh;

const catalogues: Readonly<Record<Language, ScheduleTexts>> = { zh, en };

export function schedulesIn(language: Language): ScheduleTexts {
  return catalogues[language];
}
