import type { Fact, Sentence, Term } from '../../app/explain/explanation';
import type { Language } from '../../workbook/text';
import { explainIn } from '../../workbook/text/explainIn';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** A sentence in the pane's language; what it tells of the workbook stays in the workbook's. */
export function sentenceText({ code, facts }: Sentence, language: Language): string {
  const told = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, factText(fact, language)]));
  return explainIn(language).sentences[code](told);
}

/** Figures with so many digits that the arithmetic can be followed by hand. */
export function factText(fact: Fact, language: Language): string {
  if (typeof fact === 'string') return fact;
  switch (fact.as) {
    case 'amount':
      return digits(fact.value, 4, language);
    case 'plain':
      return digits(fact.value, 2, language);
    case 'percent':
      return `${digits(fact.value * 100, 2, language)}%`;
    case 'points':
      return digits(fact.value, 2, language, true);
    case 'sum':
      return sumText(fact.terms, language);
  }
}

function sumText(terms: readonly Term[], language: Language): string {
  const counted = terms.filter(({ amount, part }) => amount !== 0 && part !== 0);
  if (counted.length === 0) return '0';
  return counted.map(({ amount, part }) => digits(amount, 4, language) + (part === 1 ? '' : `×${digits(part * 100, 4, language)}%`)).join(' + ');
}

/** A hyphen before a figure is easily overlooked. */
function digits(value: number, places: number, language: Language, signed = false): string {
  const rounded = Number(value.toFixed(places)) + 0;
  return rounded.toLocaleString(LOCALES[language], { maximumFractionDigits: places, signDisplay: signed ? 'exceptZero' : 'auto' }).replace('-', '−');
}
