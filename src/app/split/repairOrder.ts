import type { Repair } from '../../domain/issue';
import { type Overrides, type RowInputs, withRow, withTerms } from './overrides';

/** The overrides with a repair made, or `null` for one that is not the planner's to make here. */
export function repaired(overrides: Overrides, { code, facts }: Repair): Overrides | null {
  const { key, keys, to, hold, indicator, years } = facts;
  const rows = (inputs: Partial<RowInputs>): Overrides | null => (isList(keys) ? keys.reduce<Overrides>((before, one) => withRow(before, String(one), inputs), overrides) : null);
  if (code === 'clear-hold') return rows({ hold: 'none' });
  if (code === 'release-hold' || code === 'hold-year') return rows({ hold: 'year' });
  if (code === 'pass-on') return passedOn(overrides, keys, years);
  if (code === 'lower-reserve' && typeof to === 'number') return withTerms(overrides, String(indicator), { reservePercent: to });
  const inputs = typeof to === 'number' ? moved(code, to, hold === 'all') : null;
  return inputs && typeof key === 'string' ? withRow(overrides, key, inputs) : null;
}

/** A row held in all its quarters cannot hold another year in them: only its year is held from then on. */
function moved(code: string, to: number, isAllHeld: boolean): Partial<RowInputs> | null {
  switch (code) {
    case 'lower-hold':
    case 'raise-hold':
      return isAllHeld ? { hold: 'year', annual: to } : { annual: to };
    case 'match-quarters':
      return { annual: to };
    case 'lower-minimum':
      return { minimum: to };
    case 'raise-maximum':
      return { maximum: to };
    default:
      return null;
  }
}

/** Both rows are held at their new years: the other rows stay as they are. */
function passedOn(overrides: Overrides, keys: Repair['facts'][string] | undefined, years: Repair['facts'][string] | undefined): Overrides | null {
  if (!isList(keys) || !isList(years)) return null;
  return keys.reduce<Overrides>((before, key, index) => withRow(before, String(key), { hold: 'year', annual: Number(years[index]) }), overrides);
}

function isList(fact: Repair['facts'][string] | undefined): fact is readonly (string | number)[] {
  return typeof fact === 'object';
}
