import { distance } from 'fastest-levenshtein';
import { plainName, spelledUnit, type SpelledUnit, UNIT_KEYS, type UnitIndex, type UnitKey, type UnitNames } from './unitIndex';

/** What a pasted row calls its unit; blank where it does not say. `name` may be a full or a short one. */
export interface PastedNames {
  readonly code: string;
  readonly creditCode: string;
  readonly name: string;
}

type NearWhy = 'spelling' | 'within' | 'codeDiffers' | 'nameDiffers';

/**
 * Which unit a pasted row is about. Only `exact` may be taken without asking. `near` is the one unit that comes closest:
 * a few letters apart, one name within the other, or called so by one column while another column says otherwise. A
 * credit code outweighs a name that changed; a code of the workbook's own may be a mere serial number.
 */
export type UnitMatch =
  | { readonly kind: 'exact'; readonly unit: UnitNames; readonly by: UnitKey }
  | { readonly kind: 'near'; readonly unit: UnitNames; readonly why: NearWhy; /** Letters that differ. */ readonly distance: number }
  | { readonly kind: 'several'; readonly units: readonly UnitNames[] }
  | { readonly kind: 'none' };

/** More candidates than this help nobody to choose. */
const MOST_CANDIDATES = 8;
const MOST_LETTERS_APART = 2;

export function matchUnit(pasted: PastedNames, index: UnitIndex): UnitMatch {
  const hits = UNIT_KEYS.flatMap((key) => index.find(key, pastedUnder(pasted, key)).map((unit) => ({ key, unit })));
  const [first] = hits;
  if (!first) return closest(pasted.name, index);
  const units = [...new Set(hits.map(({ unit }) => unit))];
  if (units.length > 1) return { kind: 'several', units: units.slice(0, MOST_CANDIDATES) };
  const why = contradiction(pasted, first);
  return why ? { kind: 'near', unit: first.unit, why, distance: 0 } : { kind: 'exact', unit: first.unit, by: first.key };
}

/** Whether a unit is called so, but for what `plainName` leaves out. */
export function isCalled(name: string, unit: UnitNames): boolean {
  return [unit.fullName, unit.shortName].some((own) => plainName(own) === plainName(name));
}

function pastedUnder({ code, creditCode, name }: PastedNames, key: UnitKey): string {
  return { code, creditCode, fullName: name, shortName: name }[key];
}

/** What else the row says that does not fit the unit it was found by. */
function contradiction(pasted: PastedNames, { key, unit }: { readonly key: UnitKey; readonly unit: UnitNames }): NearWhy | null {
  const differs = (['creditCode', 'code'] as const).some((code) => {
    const said = plainName(pasted[code]);
    const known = plainName(unit[code]);
    return said !== '' && known !== '' && said !== known;
  });
  if (differs) return 'codeDiffers';
  const name = plainName(pasted.name);
  return key === 'code' && name !== '' && !likeness(name, spelledUnit(unit)) ? 'nameDiffers' : null;
}

function closest(name: string, { spelled }: UnitIndex): UnitMatch {
  const plain = plainName(name);
  if (plain.length < 2) return { kind: 'none' };
  const candidates = spelled.candidates(plain, MOST_LETTERS_APART).flatMap((unit) => likeness(plain, unit) ?? []);
  const best = Math.min(...candidates.map((candidate) => candidate.distance));
  const nearest = candidates.filter((candidate) => candidate.distance === best);
  const [first] = nearest;
  if (!first) return { kind: 'none' };
  if (nearest.length === 1) return { kind: 'near', ...first };
  return { kind: 'several', units: nearest.slice(0, MOST_CANDIDATES).map(({ unit }) => unit) };
}

/** How near a unit's names come to a pasted one, or `null` when neither does. */
function likeness(plain: string, { unit, names }: SpelledUnit): Omit<Extract<UnitMatch, { kind: 'near' }>, 'kind'> | null {
  const apart = Math.min(...names.map((name) => lettersApart(plain, name)));
  if (apart <= MOST_LETTERS_APART) return { unit, why: 'spelling', distance: apart };
  if (!names.some((name) => name.includes(plain) || plain.includes(name))) return null;
  return { unit, why: 'within', distance: MOST_LETTERS_APART + 1 };
}

/** Of short names fewer letters may differ, or everything would be like everything. */
function lettersApart(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  const most = Math.min(MOST_LETTERS_APART, Math.floor((length - 1) / 2));
  if (Math.abs(left.length - right.length) > most) return Infinity;
  const apart = distance(left, right);
  return apart <= most ? apart : Infinity;
}
