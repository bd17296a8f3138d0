import type { Direction } from '../../domain/indicator';
import type { Catalogue, Language } from '../../workbook/text';
import { pointsText } from '../figures';

/** A gap in percentage points in words; caps are kept or broken, not ahead or behind. */
export function gapText(gap: number, direction: Direction, texts: Catalogue['pane']['track'], language: Language): string {
  if (gap === 0) return texts.even;
  const points = pointsText(Math.abs(gap), language);
  if (direction === 'lower') return gap > 0 ? texts.within(points) : texts.over(points);
  return gap > 0 ? texts.ahead(points) : texts.behind(points);
}
