import { byOffice, byPoints, type RowOrder } from '../../app/track/listedRows';
import type { RowStanding } from '../../app/track/overview';

/** A line of the list: a row of the ledger, or the office whose rows follow if it is open. */
export type ListItem =
  | { readonly kind: 'row'; readonly row: RowStanding }
  | { readonly kind: 'office'; readonly office: string; readonly count: number; readonly isOpen: boolean };

/** Lines in the order asked for; rows come in the order of what they cost. */
export function listItems(rows: readonly RowStanding[], order: RowOrder, closed: ReadonlySet<string>): readonly ListItem[] {
  if (order !== 'office') return (order === 'points' ? byPoints(rows) : rows).map(toItem);
  return byOffice(rows).flatMap(({ office, rows: own }): readonly ListItem[] => {
    const isOpen = !closed.has(office);
    return [{ kind: 'office', office, count: own.length, isOpen }, ...(isOpen ? own.map(toItem) : [])];
  });
}

function toItem(row: RowStanding): ListItem {
  return { kind: 'row', row };
}
