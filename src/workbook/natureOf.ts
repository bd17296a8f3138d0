import type { Nature } from '../domain/assignment';
import { NATURE } from './formulas/status';

const NATURES = new Map<number, Nature>((Object.keys(NATURE) as (keyof typeof NATURE)[]).map((name) => [NATURE[name], name]));

/** The nature of a figure from its code in a helper column; blank for any other number. */
export function natureOf(code: number | null): Nature {
  return NATURES.get(code ?? 0) ?? '';
}
