import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { ListedRow, PreviewItem } from './previewItems';

/** Rows that Page Up and Page Down pass over. */
const PAGE = 7;

interface RovingRow {
  /** The item whose control Tab stops at; the other rows' are reached by the arrow keys. */
  readonly active: number;
  onKeyDown(event: KeyboardEvent): void;
  /** The control of an item was given the focus. */
  onFocus(index: number): void;
}

/**
 * One stop for Tab in a list of rows with a control each: ten thousand stops would be a trap. The items of `list` carry
 * `data-index`, and the active one is drawn wherever the list is scrolled to.
 */
export function useRovingRow<Row extends ListedRow>(items: readonly PreviewItem<Row>[], list: RefObject<HTMLElement>): RovingRow {
  const [wanted, setWanted] = useState(0);
  const isMoving = useRef(false);
  const active = items[wanted]?.kind === 'row' ? wanted : items.findIndex((item) => item.kind === 'row');
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    list.current?.querySelector<HTMLElement>(`[data-index="${active}"] button`)?.focus();
  }, [active, list]);

  function onKeyDown(event: KeyboardEvent): void {
    const to = targetOf(event.key, active, items);
    if (to === null) return;
    event.preventDefault();
    if (to === active) return;
    isMoving.current = true;
    setWanted(to);
  }
  return { active, onKeyDown, onFocus: setWanted };
}

/** The row that a key leads to, headings passed over; `null` for other keys. */
function targetOf(key: string, active: number, items: readonly PreviewItem<ListedRow>[]): number | null {
  const last = items.length - 1;
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE, Home: -last, End: last };
  const step = steps[key];
  if (step === undefined) return null;
  const rows = items.flatMap((item, index) => (item.kind === 'row' ? [index] : []));
  const place = rows.indexOf(active) + step;
  return rows[Math.min(rows.length - 1, Math.max(0, place))] ?? active;
}
