import type { RowFigures, TownStanding } from '../townStanding';
import { distinct } from './causes';
import { isBehind } from './told';

/** An office or village that can be supervised, with its rows that are behind. Enterprises never are (product.md, Tracking). */
export interface Supervised {
  readonly name: string;
  readonly isVillage: boolean;
  readonly rows: readonly RowFigures[];
}

/** Offices by the rows they lead, then villages by those they carry. */
export function supervisedOf({ rows }: TownStanding): readonly Supervised[] {
  const behind = rows.filter((row) => isBehind(row.code));
  const villages = behind.filter(({ category }) => category === 'village');
  return [
    ...distinct(behind.map(({ office }) => office)).map((name) => ({ name, isVillage: false, rows: behind.filter((row) => row.office === name) })),
    ...distinct(villages.map(({ unit }) => unit)).map((name) => ({ name, isVillage: true, rows: villages.filter((row) => row.unit === name) })),
  ];
}
