import type { PrintedGroup, PrintedOffice, PrintedRow } from './printOffices';

/** One line of a print view. Subtotals name the lines that they add up, counted from the first line of all. */
export type PrintLine =
  | { readonly kind: 'office'; readonly office: string; readonly isContinued: boolean }
  | { readonly kind: 'row'; readonly group: PrintedGroup; readonly row: PrintedRow }
  | { readonly kind: 'subtotal'; readonly group: PrintedGroup; readonly from: number; readonly to: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'signOff' };

export interface PrintPages {
  readonly lines: readonly PrintLine[];
  /** Lines that begin a new page. */
  readonly breaks: readonly number[];
}

/** Lines left for what is added by hand before it is signed. */
const BLANK_LINES = 3;

/**
 * Lays the offices out on pages: each begins on its own page, and a page that goes on with an office
 * says so in its first line. `height` is a line's, `room` a page's below its repeated head, both in
 * points. A subtotal stays with the last row that it adds up, and the blank lines with the sign-off.
 */
export function layOutPages(
  offices: readonly PrintedOffice[],
  { height, room, hasSubtotals }: { readonly height: (line: PrintLine) => number; readonly room: number; readonly hasSubtotals: boolean },
): PrintPages {
  const lines: PrintLine[] = [];
  const breaks: number[] = [];
  let used = 0;
  const put = (line: PrintLine): void => {
    lines.push(line);
    used += height(line);
  };
  const begin = (office: string, isContinued: boolean): void => {
    if (lines.length > 0) breaks.push(lines.length);
    used = 0;
    put({ kind: 'office', office, isContinued });
  };
  const makeRoom = (office: string, needed: number): void => {
    if (used + needed > room) begin(office, true);
  };
  for (const { name, groups } of offices) {
    begin(name, false);
    for (const group of groups) {
      const isAddedUp = hasSubtotals && group.rows.length > 1 && group.kind !== 'rate';
      let from: number | null = null;
      group.rows.forEach((row, index) => {
        const line: PrintLine = { kind: 'row', group, row };
        const ends = isAddedUp && index === group.rows.length - 1;
        makeRoom(name, height(line) + (ends ? height({ kind: 'subtotal', group, from: 0, to: 0 }) : 0));
        from ??= lines.length;
        put(line);
        if (ends) put({ kind: 'subtotal', group, from, to: lines.length - 1 });
      });
    }
    const end: readonly PrintLine[] = [...Array.from({ length: BLANK_LINES }, (): PrintLine => ({ kind: 'blank' })), { kind: 'signOff' }];
    makeRoom(name, end.reduce((sum, line) => sum + height(line), 0));
    end.forEach(put);
  }
  return { lines, breaks };
}
