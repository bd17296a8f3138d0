import { toHalfWidth } from '../halfWidth';

/** Full-width digits with a full-width comma between thousands. */
const WIDE_THOUSANDS = /([\uFF10-\uFF19])\uFF0C(?=[\uFF10-\uFF19]{3}(?![\uFF10-\uFF19]))/g;
const THOUSANDS = /(^|[^\d.,])(\d{1,3}(?:,\d{3})+)(?![\d,])/g;
/** `RMB 495 million` and `¥2 billion`. */
const MONEY_BEFORE = /(?:RMB|CNY|[¥\uFFE5])\s*(\d+(?:\.\d+)?)\s*(million|billion)?(?:\s+yuan)?/gi;

/**
 * Text in half-width letters and digits without thousands separators, so that a comma that is left ends a clause. A
 * full-width comma beside half-width digits does: `314，350` are two figures.
 */
export function plainSentence(text: string): string {
  return text
    .replace(WIDE_THOUSANDS, '$1,')
    .split('\uFF0C')
    .map((clause) => toHalfWidth(clause).replace(THOUSANDS, (_, before: string, number: string) => `${before}${number.replaceAll(',', '')}`))
    .join(',')
    .replace(MONEY_BEFORE, (_, number: string, scale?: string) => `${number} ${scale ? `${scale.toLowerCase()} ` : ''}yuan`);
}
