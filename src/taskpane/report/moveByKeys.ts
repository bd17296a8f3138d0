import type { KeyboardEvent } from 'react';

/** Marks a row of entry fields. */
export const ROW_MARK = 'data-entry-row';
const FIELD = 'input[data-field]';

/**
 * From row to row with Enter and the arrow keys: to the same field of the next row, or to its first one. In a list, and
 * while a word is being composed, the keys keep their meaning.
 */
export function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const { target, key } = event;
  if (!(target instanceof HTMLInputElement) || target.dataset['field'] === undefined || event.nativeEvent.isComposing) return;
  const step = key === 'Enter' || key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll(`[${ROW_MARK}]`)].filter((row) => row.querySelector(FIELD) !== null);
  const next = rows[rows.findIndex((row) => row.contains(target)) + step];
  const field = next?.querySelector<HTMLInputElement>(`input[data-field="${target.dataset['field']}"]`) ?? next?.querySelector<HTMLInputElement>(FIELD);
  field?.focus();
  field?.select();
}
