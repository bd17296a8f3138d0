import type { AdjustOrigin } from '../domain/split/adjust/adjustOrigin';
import type { Language } from './text';
import { adjustIn } from './text/adjustIn';
import { originsIn } from './text/originsIn';

/** What 指标由来 is told of an adjusted row. */
export interface AdjustmentFacts {
  readonly origin: AdjustOrigin;
  readonly measure: string;
  readonly decimals: number;
  /** The document of a new target; empty for none. */
  readonly document: string;
}

/** One sentence on how an adjustment changed a row, true to its arithmetic. */
export function explainAdjustment(facts: AdjustmentFacts, language: Language): string {
  const { adjustments } = adjustIn(language);
  const origins = originsIn(language);
  const { origin, document } = facts;
  const consent = 'consent' in origin ? origin.consent : '';
  const parts = [
    reason(facts, language),
    consent === '' ? '' : adjustments.consent(consent),
    origin.cause !== 'reissue' || document === '' ? '' : adjustments.document(document),
    origin.quartersUp.length === 0 ? '' : origins.quartersUp(origin.quartersUp),
  ];
  return adjustments.sentence(origin.cause, parts.filter((part) => part !== ''));
}

function reason({ origin, measure, decimals }: AdjustmentFacts, language: Language): string {
  const { adjustments } = adjustIn(language);
  const plain = (amount: number): string => digits(amount, decimals);
  const measured = (amount: number): string => `${plain(amount)}${measure}`;
  const change = { before: plain(origin.before), after: measured(origin.after) };
  switch (origin.kind) {
    case 'typed':
      return origin.quarter === null ? adjustments.typed(change) : adjustments.typedQuarter(origin.quarter, plain(origin.was), measured(origin.typed), measured(origin.after));
    case 'shared':
      return adjustments.shared({
        ...change,
        moved: signed(plain(origin.moved)),
        rest: origin.rest === origin.moved ? '' : signed(plain(origin.rest)),
        by: origin.by,
        share: significant(origin.share * 100),
        // From the figure as it is shown, or half a hundredth would be rounded up here and down there.
        part: signed(digits(Number(digits(origin.exact, finer(decimals))) - origin.before, finer(decimals))),
        exact: digits(origin.exact, finer(decimals)),
        rounded: origin.rounded,
      });
    case 'stopped':
      return adjustments.stopped(origin.stop, signed(plain(origin.moved)), change);
    case 'quarters': {
      const moved = origin.changes.flatMap((by, quarter) => (by === 0 ? [] : [{ quarter: quarter + 1, by: signed(plain(by)) }]));
      return adjustments.quarters(measured(origin.after), moved);
    }
    case 'released':
      return adjustments.released(change, measured(origin.before - origin.after), origin.to);
    case 'gave':
      return adjustments.gave(origin.elapsed, plain(origin.planned), plain(origin.reached), plain(origin.planned - origin.reached), change);
    case 'caughtUp':
      return adjustments.caughtUp(origin.elapsed, plain(origin.planned), plain(origin.reached), plain(origin.left), change, measured(origin.after - origin.reached));
  }
}

/** Two digits more than the amounts have, so that rounding can be followed. */
function finer(decimals: number): number {
  return Math.min(6, decimals + 2);
}

/** At most `places` decimals, without trailing zeros. */
function digits(value: number, places: number): string {
  return String(Number(value.toFixed(places)));
}

function significant(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function signed(figure: string): string {
  return figure.startsWith('-') ? figure : `+${figure}`;
}
