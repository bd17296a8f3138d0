import type { Language } from '../workbook/text';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** An amount with the digits that it has. */
export function amountText(amount: number, language: Language): string {
  return amount.toLocaleString(LOCALES[language], { maximumFractionDigits: 6 });
}

/** Percent or percentage points, to one decimal; `signed` puts a plus before growth. */
export function pointsText(points: number, language: Language, signed = false): string {
  return points.toLocaleString(LOCALES[language], {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: signed ? 'exceptZero' : 'auto',
  });
}
