import type { OfficeRow } from '../../app/office/officeBook';

export const GROUPS = ['due', 'filled', 'others', 'words'] as const;
export type Group = (typeof GROUPS)[number];

/** An office's rows: figures that are awaited, those that came, rows with nothing due, and those of the statistics station. */
export function rowGroups(rows: readonly OfficeRow[], office: string): Readonly<Record<Group, readonly OfficeRow[]>> {
  const own = rows.filter((row) => row.office === office);
  const figures = own.filter(({ kind }) => kind === 'figure');
  return {
    due: figures.filter(({ isMissing }) => isMissing),
    filled: figures.filter(({ isDue, isMissing }) => isDue && !isMissing),
    others: figures.filter(({ isDue, isMissing }) => !isDue && !isMissing),
    words: own.filter(({ kind }) => kind === 'words'),
  };
}
