import type { Origin } from '../domain/split/splitInput';
import { type Language, textIn } from './text';

/** What 指标由来 is told of a row. Amounts are decimals of the split unit. */
export interface OriginFacts extends Origin {
  readonly annual: number;
  readonly measure: string;
  readonly decimals: number;
}

/** One sentence on how a row's annual target came to be, true to the arithmetic of the split. */
export function explainOrigin(facts: OriginFacts, language: Language): string {
  const { origins } = textIn(language);
  const amount = `${digits(facts.annual, facts.decimals)}${facts.measure}`;
  const parts = [reason(facts, language, amount)];
  if (facts.fallback !== 'none' && facts.stop !== 'hold-year' && facts.stop !== 'hold-all') parts.push(origins.fallback[facts.fallback]);
  if (facts.startMonth !== null && facts.startMonth > 1) parts.push(origins.startsIn(facts.startMonth));
  return origins.sentence(parts);
}

function reason(facts: OriginFacts, language: Language, amount: string): string {
  const { origins } = textIn(language);
  if (facts.stop === 'none' && facts.figure !== null && facts.factor !== null) {
    const exact = facts.figure * facts.factor;
    return origins.shared({
      basis: origins.basis[facts.fallback === 'none' || facts.fallback === 'pool' ? facts.basis : facts.fallback],
      figure: digits(facts.figure, 6),
      share: facts.share === null ? '' : (facts.share * 100).toFixed(1),
      factor: significant(facts.factor),
      exact: exact.toFixed(Math.min(6, facts.decimals + 2)),
      amount,
      rounded: facts.rounded,
    });
  }
  return origins.stopped[facts.stop](amount);
}

/** At most `places` decimals, without trailing zeros. */
function digits(value: number, places: number): string {
  return String(Number(value.toFixed(places)));
}

function significant(value: number): string {
  return String(Number(value.toPrecision(6)));
}
