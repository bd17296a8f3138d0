import type { CellContent, Scalar } from '../../book/operation';
import { toFileFormula } from '../formula/future';
import type { RawCell } from '../../../xlsx/package/sheetPart';
import { escapeXml } from '../../../xlsx/package/xml';
import { cachedValue, isErrorText } from '../../../xlsx/package/cachedValue';
import type { SharedTexts } from './sharedTexts';

export function emptyCell(column: number, style: string | undefined): RawCell {
  return { column, style, type: undefined, formula: null, value: null, inline: null };
}

/** The cell with another content. A formula's calculated value counts before the one that came with it. */
export function withContent(cell: RawCell, { value, formula }: CellContent, calculated: Scalar | undefined, texts: SharedTexts): RawCell {
  const blank = emptyCell(cell.column, cell.style);
  if (formula !== undefined) {
    const text = escapeXml(toFileFormula(formula.replace(/^=/, '')));
    return { ...blank, formula: { attributes: {}, text }, ...cachedValue(calculated ?? value) };
  }
  if (value === null || value === '') return blank;
  if (typeof value === 'string' && !isErrorText(value)) return { ...blank, type: 's', value: String(texts.numberOf(value)) };
  return { ...blank, ...cachedValue(value) };
}

/** The cell with the newly calculated value of the formula that it has. */
export function recalculated(cell: RawCell, calculated: Scalar | undefined): RawCell {
  if (!cell.formula || calculated === undefined || calculated === null) return cell;
  return { ...cell, ...cachedValue(calculated) };
}

export function isEmpty({ style, formula, value, inline }: RawCell): boolean {
  return style === undefined && formula === null && value === null && inline === null;
}
