import type { Nature } from '../assignment';

const LEAST_FIRST: readonly Nature[] = ['estimate', 'flash', 'confirmed'];

/** The nature of a total: as provisional as the most provisional figure in it. */
export function leastConfirmed(natures: readonly Nature[]): Nature {
  return LEAST_FIRST.find((nature) => natures.includes(nature)) ?? '';
}
