import { groupBy } from '../groupBy';
import { indexPieces, type PieceIndex } from './pieceIndex';

/** A unit as the workbook names it; blank where the workbook does not say. */
export interface UnitNames {
  readonly code: string;
  readonly creditCode: string;
  readonly fullName: string;
  readonly shortName: string;
}

/** The ways to know a unit, the surest first. */
export const UNIT_KEYS = ['creditCode', 'code', 'fullName', 'shortName'] as const;
export type UnitKey = (typeof UNIT_KEYS)[number];

/** A unit with its names as `plainName` leaves them. */
export interface SpelledUnit {
  readonly unit: UnitNames;
  readonly names: readonly string[];
}

/** Units by each of their names, for looking up many pasted rows. */
export interface UnitIndex {
  readonly units: readonly UnitNames[];
  readonly spelled: PieceIndex<SpelledUnit>;
  /** Units that are called so; spelling counts only as `plainName` leaves it. */
  find(key: UnitKey, name: string): readonly UnitNames[];
}

export function indexUnits(units: readonly UnitNames[]): UnitIndex {
  const byKey = new Map(UNIT_KEYS.map((key) => [key, groupBy(units, (unit) => plainName(unit[key]))]));
  return {
    units,
    spelled: indexPieces(units.map(spelledUnit)),
    find(key, name) {
      const plain = plainName(name);
      return plain === '' ? [] : (byKey.get(key)?.get(plain) ?? []);
    },
  };
}

/** Names of one letter are like everything. */
export function spelledUnit(unit: UnitNames): SpelledUnit {
  return { unit, names: [unit.shortName, unit.fullName].map(plainName).filter((name) => name.length >= 2) };
}

/** A name without what typists vary: width, case, spaces, brackets and dots. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s()[\]{}<>〔〕【】《》〈〉“”"'‘’·.。,、\-—–_]/g, '');
}
