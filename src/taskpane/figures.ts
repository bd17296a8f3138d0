import type { Language } from '../workbook/text';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** An amount with the digits that it has. */
export function amountText(amount: number, language: Language): string {
  return withMinus(amount.toLocaleString(LOCALES[language], { maximumFractionDigits: 6 }));
}

/** An amount that formulas worked out, to two decimals at most. */
export function workedOutText(amount: number, language: Language): string {
  return withMinus(amount.toLocaleString(LOCALES[language], { maximumFractionDigits: 2 }));
}

/** Percent or percentage points, to one decimal; `signed` puts a plus before growth. */
export function pointsText(points: number, language: Language, signed = false): string {
  const figure = points.toLocaleString(LOCALES[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: signed ? 'exceptZero' : 'auto',
  });
  return withMinus(figure);
}

/** A hyphen before a figure is easily overlooked. */
function withMinus(figure: string): string {
  return figure.replace('-', '−');
}
