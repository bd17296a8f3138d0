import { LARGEST_FIGURE } from '../../domain/amount';
import type { ValidationSpec } from '../spec';
import { FIRST_ROW, type Layout } from '../tables/layout';
import { quoteSheet } from '../formulas/reference';
import { type Edition, SPARE_ROWS } from './frame';

/** A drop-down of fixed words. */
export function listValidation({ text }: Edition, address: string, options: readonly string[]): ValidationSpec {
  return {
    address,
    rule: { kind: 'list', source: options.filter((option) => option !== '').join(',') },
    error: { title: text.prompts.list[0], message: text.prompts.list[1], style: 'stop' },
  };
}

/** A drop-down of what stands in another table's column. */
export function wholeColumnList<Key extends string>(
  { text }: Edition,
  address: string,
  table: Layout<Key>,
  key: Key,
  rows: number,
): ValidationSpec {
  const column = table.letter(key);
  const last = FIRST_ROW + Math.max(1, rows) - 1 + SPARE_ROWS;
  return {
    address,
    rule: { kind: 'list', source: `=${quoteSheet(table.sheet)}!$${column}$${FIRST_ROW}:$${column}$${last}` },
    error: { title: text.prompts.list[0], message: text.prompts.list[1], style: 'stop' },
  };
}

export function monthValidation({ text }: Edition, address: string): ValidationSpec {
  const [title, message] = text.prompts.startMonth;
  return {
    address,
    rule: { kind: 'whole', operator: 'between', from: 1, to: 12 },
    error: { title, message, style: 'stop' },
  };
}

export function numberValidation({ text }: Edition, address: string): ValidationSpec {
  const [title, message] = text.prompts.number;
  return {
    address,
    rule: { kind: 'decimal', operator: 'between', from: -LARGEST_FIGURE, to: LARGEST_FIGURE },
    error: { title, message, style: 'stop' },
  };
}
