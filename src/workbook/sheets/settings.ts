import type { Content } from '../content';
import { SETTING_NAMES } from '../formulas/status';
import { quoteSheet, quoteText } from '../formulas/reference';
import { settingsCheck } from '../formulas/settingsCheck';
import type { Literal, NameSpec, SheetSpec } from '../spec';
import type { Layouts } from '../tables';
import { type SettingItem, settingItems } from '../tables/columns';
import { FIRST_ROW } from '../tables/layout';
import type { Edition } from './frame';
import { lights, palette } from './palette';
import { plainTable } from './plainTable';
import { listValidation } from './validations';

/** Raised when a later version writes tables that an older one would not understand. */
export const SCHEMA_VERSION = 1;
export const DEFAULT_JUMP_FACTOR = 8;

/** What a new workbook's settings begin with. */
export function settingValues({ text, language }: Edition, { town, year, asOf, stoppedShare }: Pick<Content, 'town' | 'year' | 'asOf' | 'stoppedShare'>): Readonly<Record<SettingItem, Literal>> {
  return {
    town,
    year,
    asOf,
    openMonth: asOf,
    language,
    showEnterprises: text.words.answers.yes,
    jumpFactor: DEFAULT_JUMP_FACTOR,
    stoppedShare: text.words.stoppedShares[stoppedShare],
    wording: text.words.wordings.schedule,
    composite: text.words.answers.no,
    rankedAsOf: null,
    closedMonth: null,
    check: null,
    schemaVersion: SCHEMA_VERSION,
    workbookId: null,
    protection: text.words.protections.none,
  };
}

export function settingsSheet(edition: Edition, tables: Layouts, content: Content): SheetSpec {
  const { text } = edition;
  const values = settingValues(edition, content);
  const [title, message] = text.prompts.asOf;
  const sheet = plainTable(edition, {
    layout: tables.settings,
    title: text.titles.settings,
    remark: text.remarks.settings,
    rows: settingItems.map((item) => [text.settings[item].item, values[item], text.settings[item].note || null]),
    widths: { item: 24, value: 20, note: 70 },
    formats: [{ address: `B${FIRST_ROW}:B${FIRST_ROW + settingItems.length - 1}`, horizontal: 'Left', fill: palette.input, bold: true }],
    validations: [
      ...(['asOf', 'openMonth'] as const).map((item) => ({
        address: settingAddress(item),
        rule: { kind: 'whole', operator: 'between', from: 1, to: 12 } as const,
        prompt: { title, message },
        error: { title, message, style: 'stop' } as const,
      })),
      listValidation(edition, settingAddress('showEnterprises'), Object.values(text.words.answers)),
      listValidation(edition, settingAddress('stoppedShare'), Object.values(text.words.stoppedShares)),
      listValidation(edition, settingAddress('wording'), Object.values(text.words.wordings)),
      listValidation(edition, settingAddress('composite'), Object.values(text.words.answers)),
    ],
    freezeColumns: 0,
    tabColor: '#7F6000',
  });
  const check = settingAddress('check');
  return {
    ...sheet,
    formulas: [...sheet.formulas, { address: check, rows: [[settingsCheck(tables, text)]] }],
    formats: [...sheet.formats, { address: check, fill: palette.formula, wrap: true }],
    conditionalFormats: [{ address: check, formula: `=${check}<>${quoteText(text.checks.right)}`, ...lights.red }],
  };
}

export function settingNames(tables: Layouts): readonly NameSpec[] {
  return (Object.keys(SETTING_NAMES) as (keyof typeof SETTING_NAMES)[]).map((item) => ({
    name: SETTING_NAMES[item],
    reference: `=${quoteSheet(tables.settings.sheet)}!$B$${FIRST_ROW + settingItems.indexOf(item)}`,
  }));
}

function settingAddress(item: SettingItem): string {
  return `B${FIRST_ROW + settingItems.indexOf(item)}`;
}
