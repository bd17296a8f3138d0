import { measureName } from '../measure';
import { bareHeader, bracketed, LAST_YEAR, monthsFromJanuary, type Naming, namingOf, ONE_MONTH, PLANNED, quarterOf, RELATIVE, SERIAL, singleMonth, THIS_YEAR, TO_DATE } from './columnWords';
import { likelyIndicator } from './likelyIndicator';

/** What is imported: the statistics station's figures to date, or last year's. */
export type FigurePurpose = 'returns' | 'lastYear';

/** Which figure of an indicator a column holds. */
export const FIGURE_PARTS = ['toDate', 'year', 'quarter1', 'quarter2', 'quarter3', 'quarter4'] as const;
export type FigurePart = (typeof FIGURE_PARTS)[number];

/** Why a column is not imported. */
type LeftWhy = 'serial' | 'relative' | 'lastYear' | 'thisYear' | 'partYear' | 'planned' | 'oneMonth' | 'other' | 'chosen';

/** What a pasted column is for. A figure's indicator and measure are `null` as long as nobody knows. */
export type ColumnRole =
  | { readonly kind: 'names'; readonly naming: Naming }
  | { readonly kind: 'figure'; readonly indicator: string | null; readonly isSure: boolean; readonly measure: string | null; readonly part: FigurePart }
  | { readonly kind: 'left'; readonly why: LeftWhy };

/** What is known of a table besides a column's own heading. */
interface ColumnSetting {
  readonly purpose: FigurePurpose;
  readonly indicators: readonly { readonly code: string; readonly name: string }[];
  /** What lines above the headings say, where a heading itself is silent. */
  readonly titles: readonly string[];
  readonly measure: string | null;
  /** Whether most of the column's cells are figures. */
  readonly isNumeric: boolean;
}

/** A first reading of a heading, for the planner to confirm. */
export function columnRole(header: string, setting: ColumnSetting): ColumnRole {
  const naming = namingOf(header);
  if (naming) return { kind: 'names', naming };
  const indicator = likelyIndicator(header, setting.indicators);
  const why = indicator?.isSure && isPlain(header, indicator.name) ? null : leftWhy(header, setting);
  if (why) return { kind: 'left', why };
  const part = setting.purpose === 'returns' ? 'toDate' : partOfYear(header);
  const likely = indicator ?? fromTitles(setting);
  return { kind: 'figure', indicator: likely?.name ?? null, isSure: likely?.isSure ?? false, measure: measureOf(header) ?? setting.measure, part };
}

/** A heading that is an indicator's own name says nothing else, whatever words the name is made of. */
function isPlain(header: string, name: string): boolean {
  return bareHeader(header) === bareHeader(name);
}

function leftWhy(header: string, { purpose, isNumeric }: ColumnSetting): LeftWhy | null {
  const bare = bareHeader(header);
  if (SERIAL.test(bare)) return 'serial';
  // A unit of measure in brackets may be a percent sign of its own.
  if (RELATIVE.test(bare)) return 'relative';
  if (PLANNED.test(bare)) return 'planned';
  const time = purpose === 'returns' ? notToDate(bare) : notLastYear(bare);
  return time ?? (isNumeric ? null : 'other');
}

function notToDate(bare: string): LeftWhy | null {
  if (LAST_YEAR.test(bare)) return 'lastYear';
  if (TO_DATE.test(bare) || monthsFromJanuary(bare) !== null) return null;
  return ONE_MONTH.test(bare) || singleMonth(bare) !== null || quarterOf(bare) !== null ? 'oneMonth' : null;
}

function notLastYear(bare: string): LeftWhy | null {
  if (THIS_YEAR.test(bare)) return 'thisYear';
  if (quarterOf(bare) !== null) return null;
  const months = monthsFromJanuary(bare);
  if (months !== null) return months === 12 ? null : 'partYear';
  if (/同期|季度/.test(bare)) return 'partYear';
  return ONE_MONTH.test(bare) || singleMonth(bare) !== null ? 'oneMonth' : null;
}

function partOfYear(header: string): FigurePart {
  const quarter = quarterOf(header);
  return quarter === null ? 'year' : `quarter${quarter}`;
}

function fromTitles({ titles, indicators }: ColumnSetting): { readonly name: string; readonly isSure: boolean } | null {
  const named = indicators.filter(({ name }) => titles.some((title) => bareHeader(title).includes(bareHeader(name))));
  const longest = named.filter(({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)));
  const [only] = longest;
  return only && longest.length === 1 ? { name: only.name, isSure: false } : null;
}

function measureOf(header: string): string | null {
  for (const inside of bracketed(header)) {
    const measure = measureName(inside);
    if (measure !== null) return measure;
  }
  return null;
}
