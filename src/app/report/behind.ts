import type { OfficeRow } from '../office/officeBook';
import { standingText } from './checkEntry';
import type { TypedFields } from './entry';
import { readFigure } from './figureCheck';

/** Milestones are worked out in binary fractions. */
const NOISE = 1e-9;

/**
 * Whether a row with its entries asks for a cause and a next step: `required` where its light is behind, `perhaps` where a
 * new figure is short of the milestone, which the sheet's own rule judges once it is saved.
 */
export function explanationOf(row: OfficeRow, typed: TypedFields): 'required' | 'perhaps' | 'none' {
  const figure = typed.actual === undefined || row.kind === 'words' ? null : readFigure(row, typed.actual);
  if (!figure?.ok || figure.value === null || figure.value === row.fields.actual) return row.isBehind ? 'required' : 'none';
  if (row.milestone === null) return 'none';
  const short = row.direction === 'lower' ? figure.value - row.milestone : row.milestone - figure.value;
  return short > NOISE * Math.max(1, Math.abs(row.milestone)) ? 'perhaps' : 'none';
}

/** Which of the two a row that is behind still lacks. */
export function missingExplanation(row: OfficeRow, typed: TypedFields): readonly ('cause' | 'nextStep')[] {
  if (explanationOf(row, typed) !== 'required') return [];
  return (['cause', 'nextStep'] as const).filter((field) => standingText(row, field, typed) === '');
}
