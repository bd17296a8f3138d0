import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import type { Content } from '../../workbook/content';
import type { Language } from '../../workbook/text';
import { adoptIn } from '../../workbook/text/adoptIn';
import type { CommandOptions, Spreadsheet } from '../ports';
import { setUp } from '../setUp';
import { adoptContent, type AdoptOrder } from './adoptContent';
import { type FoundRange, recognise } from './recognise';

/** What would be built beside the user's sheets, and from what. Nothing has been written yet. */
export interface AdoptPreview {
  readonly language: Language;
  readonly found: readonly FoundRange[];
  /** Sheets in which nothing of ours was recognised. */
  readonly unknown: readonly string[];
  readonly content: Content;
  readonly issues: readonly Issue[];
}

/** Looks for tables of the user's that are like ours. Two round trips. Issue `adopt-nothing-found`. */
export async function previewAdopt(spreadsheet: Spreadsheet, order: AdoptOrder): Promise<Outcome<AdoptPreview>> {
  const inventory = await spreadsheet.inventory();
  if (!inventory.ok) return inventory;
  const filled = inventory.value.sheets.filter(({ empty }) => !empty).map(({ name }) => name);
  if (filled.length === 0) return fail([nothingFound([])]);
  const sheets = await spreadsheet.readSheets(filled);
  if (!sheets.ok) return sheets;
  const found = sheets.value.flatMap((cells) => recognise(cells) ?? []);
  if (found.length === 0) return fail([nothingFound(filled)]);
  const known = new Set(found.map(({ sheet }) => sheet));
  return succeed({ language: order.language, found, unknown: filled.filter((name) => !known.has(name)), ...adoptContent(found, order) });
}

/** Builds our sheets beside the user's, which stay as they are. At most six round trips. */
export function applyAdopt(spreadsheet: Spreadsheet, { content, language }: AdoptPreview, options?: CommandOptions): Promise<Outcome<void>> {
  return setUp(spreadsheet, content, language, options, adoptIn(language).ownSheet);
}

function nothingFound(sheets: readonly string[]): Issue {
  return { code: 'adopt-nothing-found', severity: 'error', facts: { sheets } };
}
