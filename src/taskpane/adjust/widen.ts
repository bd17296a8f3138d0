import type { Scope } from '../../domain/split/adjust/edit';
import type { Issue } from '../../domain/issue';
import type { AdjustOrder } from '../actions';

/** From the widest to the narrowest of any ladder. */
const WIDTHS: readonly Scope[] = ['town', 'open', 'later', 'officeAndPool', 'office', 'pool', 'row'];

/** The scope that would do where a too small one is all that stands in the way; otherwise `null`. */
export function widerScope(issues: readonly Issue[]): Scope | null {
  if (!issues.every(({ code }) => code === 'scope-too-small')) return null;
  const asked = issues.map(({ facts }) => facts['next']);
  return WIDTHS.find((scope) => asked.includes(scope)) ?? null;
}

/** The same order, with leave to go as far as `scope`. */
export function widened(order: AdjustOrder, scope: Scope): AdjustOrder {
  return order.kind === 'replan' ? order : { ...order, scope };
}
