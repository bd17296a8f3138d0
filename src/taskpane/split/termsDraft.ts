import type { IndicatorTerms } from '../../app/split/choices';
import { type Overrides, type RowInputs, type Term, type Terms, withoutTerm, withTerms } from '../../app/split/overrides';
import { APPORTIONMENTS, BASES, SEASONS } from '../../domain/indicator';
import { typedNumber } from '../adjust/drafted';

/** What a field shows for the indicators that it stands for: what they share, in text; `null` where they differ. */
export interface TermShown {
  readonly text: string | null;
  /** As the workbook has it. */
  readonly before: string | null;
  readonly isChanged: boolean;
}

export function shownTerm(indicators: readonly IndicatorTerms[], overrides: Overrides, term: Term): TermShown {
  const before = shared(indicators.map(({ terms }) => termText(terms, term)));
  const text = shared(indicators.map(({ name, terms }) => termText({ ...terms, ...overrides.terms[name] }, term)));
  const isChanged = indicators.some(({ name }) => overrides.terms[name]?.[term] !== undefined);
  return { text, before, isChanged };
}

/** The overrides with a term chosen; where it is the workbook's own anyway, nothing is overridden. */
export function chooseTerm(overrides: Overrides, indicators: readonly IndicatorTerms[], term: Term, chosen: Partial<Terms>): Overrides {
  return indicators.reduce(
    (before, { name, terms }) => (termText({ ...terms, ...chosen }, term) === termText(terms, term) ? withoutTerm(before, name, term) : withTerms(before, name, chosen)),
    overrides,
  );
}

export function restoreTerm(overrides: Overrides, indicators: readonly IndicatorTerms[], term: Term): Overrides {
  return indicators.reduce((before, { name }) => withoutTerm(before, name, term), overrides);
}

/** A code or name as it is, a number with its digits; blank for nothing. */
function termText(terms: Terms, term: Term): string {
  const value = terms[term];
  return value === null || value === 0 ? '' : String(value);
}

/** What is typed or picked for a term; `null` when it cannot be read. Amounts may be typed in any unit of `measure`. */
export function readTerm(term: Term, text: string, measure: string): Partial<Terms> | null {
  switch (term) {
    case 'basis':
      return picked(BASES, text, (basis) => ({ basis }));
    case 'season':
      return picked(SEASONS, text, (season) => ({ season }));
    case 'apportionment':
      return picked(APPORTIONMENTS, text, (apportionment) => ({ apportionment }));
    case 'schedule':
    case 'tailRow':
      return { [term]: text.trim() };
    default: {
      if (text.trim() === '') return term === 'step' ? { step: null } : { [term]: 0 };
      const number = typedNumber(text, term === 'step' ? measure : '%');
      return number === null ? null : { [term]: number };
    }
  }
}

/** What a hold brings along is no choice of its own. */
const HELD: ReadonlySet<string> = new Set(['annual', 'quarters'] satisfies readonly (keyof RowInputs)[]);

/** How many choices are not in the workbook yet. */
export function countChoices({ terms, rows, officeTotals }: Overrides): number {
  const held = Object.values(rows).map((own) => new Set(Object.keys(own).map((column) => (HELD.has(column) ? 'hold' : column))).size);
  const named = [...Object.values(terms), ...Object.values(officeTotals)].map((own) => Object.keys(own).length);
  return [...held, ...named].reduce((sum, count) => sum + count, 0);
}

function picked<Code extends string>(codes: readonly Code[], text: string, as: (code: Code) => Partial<Terms>): Partial<Terms> | null {
  const found = codes.find((code) => code === text);
  return found === undefined ? null : as(found);
}

function shared(texts: readonly string[]): string | null {
  const [first = ''] = texts;
  return texts.every((text) => text === first) ? first : null;
}
