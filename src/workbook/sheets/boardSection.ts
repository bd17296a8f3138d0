import type { FormatSpec, SheetSpec } from '../spec';
import { palette } from './palette';

/** A part of the Board. */
export type BoardSection = Pick<SheetSpec, 'literals' | 'formulas' | 'fills' | 'formats' | 'conditionalFormats'>;

export const EMPTY_SECTION: BoardSection = { literals: [], formulas: [], fills: [], formats: [], conditionalFormats: [] };

export function together(sections: readonly BoardSection[]): BoardSection {
  return {
    literals: sections.flatMap((section) => section.literals),
    formulas: sections.flatMap((section) => section.formulas),
    fills: sections.flatMap((section) => section.fills),
    formats: sections.flatMap((section) => section.formats),
    conditionalFormats: sections.flatMap((section) => section.conditionalFormats),
  };
}

/** Formulas side by side in neighbouring columns, written in the first line and filled down through the last. */
export function filledLines(first: number, last: number, columns: readonly string[], formulas: readonly string[]): Pick<BoardSection, 'formulas' | 'fills'> {
  const [from, to] = [columns[0] ?? 'A', columns.at(-1) ?? 'A'];
  return {
    formulas: [{ address: `${from}${first}:${to}${first}`, rows: [formulas] }],
    fills: last > first ? [{ from: `${from}${first}:${to}${first}`, to: `${from}${first + 1}:${to}${last}` }] : [],
  };
}

/** A figure too wide for its column is printed smaller, never as ###. */
export const grid: Omit<FormatSpec, 'address'> = { vertical: 'Center', shrink: true, border: { color: palette.line, edges: 'all' } };
export const heading: Omit<FormatSpec, 'address'> = { bold: true, fontSize: 11, fontColor: palette.header, vertical: 'Center' };
export const signed = '+0.00;-0.00;0.00';
