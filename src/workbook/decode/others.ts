import type { Category, OperatingState } from '../../domain/unit';
import { LANGUAGES, textIn } from '../text';
import { type SettingItem, settingItems } from '../tables/columns';
import type { Literal } from '../spec';
import type { TableReader } from './cells';

export const unitOptions = ['state', 'stateFrom', 'startMonth', 'sizeClass'] as const;

const STATES = ['normal', 'trial', 'stopped', 'delisted', 'moved', 'building'] as const;

/** A unit that stopped without a month is out all year. */
export function decodeEndMonths(reader: TableReader): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (!reader.has('state') || !reader.has('stateFrom')) return found;
  for (let row = 0; row < reader.rows; row += 1) {
    const state = reader.word('state', row, 'operatingStates', STATES, 'normal');
    const from = reader.whole('stateFrom', row, 1, 12);
    if (state === 'stopped' || state === 'delisted' || state === 'moved') found.set(reader.text('shortName', row), (from ?? 1) - 1);
  }
  return found;
}

/** How a unit stands this year, as far as its growth goes. */
export interface UnitStanding {
  readonly state: OperatingState;
  readonly startMonth: number | null;
  /** It is to enter the above-scale list, at the year's end at the latest. */
  readonly isRising: boolean;
}

/** Standing of each unit by its short name; as usual where a workbook has no columns for it. */
export function decodeUnitStandings(reader: TableReader): ReadonlyMap<string, UnitStanding> {
  const rising = LANGUAGES.map((language) => textIn(language).words.sizeClasses.rising);
  return new Map(
    Array.from({ length: reader.rows }, (_, row): [string, UnitStanding] => [
      reader.text('shortName', row),
      {
        state: reader.has('state') ? reader.word('state', row, 'operatingStates', STATES, 'normal') : 'normal',
        startMonth: reader.has('startMonth') ? reader.whole('startMonth', row, 1, 12) : null,
        isRising: reader.has('sizeClass') && rising.some((word) => reader.text('sizeClass', row).includes(word)),
      },
    ]),
  );
}

/** Totals that offices were given, by indicator. Rows without a total are passed over. */
export function decodeOfficeTotals(reader: TableReader, splitUnits: ReadonlyMap<string, string>): readonly GivenTotal[] {
  const rows = Array.from({ length: reader.has('indicator') ? reader.rows : 0 }, (_, row) => row);
  return rows.flatMap((row): GivenTotal[] => {
    const indicator = reader.text('indicator', row);
    const total = reader.amount('total', row, splitUnits.get(indicator) ?? '');
    if (total === null) return [];
    if (!splitUnits.has(indicator)) reader.issues.push({ code: 'indicator-unknown', severity: 'error', facts: { name: indicator }, place: reader.place('indicator', row) });
    return [{ indicator, office: reader.text('office', row), total, row }];
  });
}

/** In the indicator's split unit. */
export interface GivenTotal {
  readonly indicator: string;
  readonly office: string;
  readonly total: number;
  readonly row: number;
}

/** Category of each unit by its short name. */
export function decodeCategories(reader: TableReader): ReadonlyMap<string, Category> {
  const categories = ['enterprise', 'office', 'village', 'park', 'pool', 'town'] as const;
  const found = new Map<string, Category>();
  for (let row = 0; row < reader.rows; row += 1) {
    const name = reader.text('shortName', row);
    if (name === '') continue;
    if (found.has(name)) {
      reader.issues.push({ code: 'name-repeated', severity: 'error', facts: { name, first: '' }, place: reader.place('shortName', row) });
    }
    found.set(name, reader.word('category', row, 'categories', categories, 'enterprise'));
  }
  return found;
}

/** The year of Settings; `null` unless it is a number. */
export function decodeYear(reader: TableReader): number | null {
  const year = reader.has('item') && reader.has('value') ? decodeSettings(reader).get('year')?.value : null;
  return typeof year === 'number' ? year : null;
}

/** Where the share of stopped units goes: to the others unless the setting says otherwise. */
export function decodeStoppedShare(reader: TableReader): 'others' | 'pool' {
  const found = reader.has('item') && reader.has('value') ? decodeSettings(reader).get('stoppedShare') : undefined;
  return found ? reader.word('value', found.row, 'stoppedShares', ['others', 'pool'], 'others') : 'others';
}

/** Values of Settings by item, recognised in either language. */
export function decodeSettings(reader: TableReader): ReadonlyMap<SettingItem, { readonly row: number; readonly value: Literal }> {
  const found = new Map<SettingItem, { row: number; value: Literal }>();
  for (let row = 0; row < reader.rows; row += 1) {
    const label = reader.text('item', row);
    const item = settingItems.find((candidate) => LANGUAGES.some((language) => textIn(language).settings[candidate].item === label));
    if (item) found.set(item, { row, value: reader.raw('value', row) });
  }
  return found;
}
