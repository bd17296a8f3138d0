import type { Origin } from '../domain/split/splitInput';
import type { Language } from './text';
import { originsIn } from './text/originsIn';

/** What 指标由来 is told of a row. Amounts are decimals of the split unit. */
export interface OriginFacts extends Origin {
  readonly annual: number;
  readonly measure: string;
  readonly decimals: number;
}

/** One sentence on how a row's annual target and quarters came to be, true to the arithmetic of the split. */
export function explainOrigin(facts: OriginFacts, language: Language): string {
  const origins = originsIn(language);
  const measured = (amount: number): string => `${digits(amount, facts.decimals)}${facts.measure}`;
  // What was shared, then what steps left over, then what stopped units left: each sum is said as it grows.
  const beforeHanding = facts.annual - facts.handed;
  const own = beforeHanding - facts.tail;
  const isHeld = facts.stop === 'hold-year' || facts.stop === 'hold-all';
  const parts = [
    facts.stop === 'none' && facts.figure !== null && facts.factor !== null ? shared(facts, facts.figure, facts.factor, own, language) : origins.stopped[facts.stop](measured(own)),
    facts.fallback === 'none' || isHeld ? '' : origins.fallback(facts.basis, facts.fallback),
    facts.tail === 0 ? '' : origins.tail(measured(facts.tail), measured(beforeHanding)),
    facts.handed === 0 ? '' : origins.handed[facts.handed > 0 ? 'taken' : 'left'](measured(Math.abs(facts.handed)), measured(facts.annual)),
    ...months(facts, language),
    facts.quartersUp.length === 0 ? '' : origins.quartersUp(facts.quartersUp),
  ];
  return origins.sentence(parts.filter((part) => part !== ''));
}

function months({ startMonth, endMonth }: OriginFacts, language: Language): string[] {
  const origins = originsIn(language);
  return [
    startMonth !== null && startMonth > 1 ? origins.startsIn(startMonth) : '',
    endMonth !== null && endMonth > 0 && endMonth < 12 ? origins.endsIn(endMonth) : '',
  ];
}

function shared(facts: OriginFacts, figure: number, factor: number, own: number, language: Language): string {
  const origins = originsIn(language);
  const start = facts.start ?? 0;
  return origins.shared({
    figureName: origins.figure[facts.sharedBy],
    figure: digits(figure, 6),
    share: facts.share === null ? '' : (facts.share * 100).toFixed(1),
    factor: significant(factor),
    start: facts.start === null ? '' : `${origins.start[facts.basis]}${digits(start, facts.decimals)}`,
    exact: (start + figure * factor).toFixed(Math.min(6, facts.decimals + 2)),
    amount: `${digits(own, facts.decimals)}${facts.measure}`,
    step: facts.step === null ? '' : `${digits(facts.step, facts.decimals)}${facts.measure}`,
    office: facts.office,
    rounded: facts.rounded,
  });
}

/** At most `places` decimals, without trailing zeros. */
function digits(value: number, places: number): string {
  return String(Number(value.toFixed(places)));
}

function significant(value: number): string {
  return String(Number(value.toPrecision(6)));
}
