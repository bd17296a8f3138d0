import type { Issue } from '../issue';

/** An indicator's plan as the chain check sees it: amounts by unit, in one and the same measure. */
export interface ChainLink {
  readonly indicator: string;
  readonly measure: string;
  readonly total: number;
  readonly units: ReadonlyMap<string, number>;
}

/**
 * A target that exceeds the one upstream of it can only be met with what was carried over from last year: paid-in
 * capital beyond contracts, land granted beyond land requisitioned. Warning `exceeds-upstream` with the difference,
 * and the units that both carry and that exceed by themselves. Never an error: what was carried over is not known here.
 */
export function checkChain(link: ChainLink, upstream: ChainLink): Issue[] {
  const over = [...link.units].filter(([unit, amount]) => amount > (upstream.units.get(unit) ?? Infinity));
  if (link.total <= upstream.total && over.length === 0) return [];
  const facts = {
    indicator: link.indicator,
    measure: link.measure,
    upstream: upstream.indicator,
    total: link.total,
    limit: upstream.total,
    difference: Math.max(0, Number((link.total - upstream.total).toFixed(6))),
    units: over.map(([unit]) => unit),
  };
  return [{ code: 'exceeds-upstream', severity: 'warning', facts }];
}
