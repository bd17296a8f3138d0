import type { Issue } from '../../domain/issue';

export type Facts = Issue['facts'];

/** A fact that may be a list, in words. */
export function listed(fact: Facts[string] | undefined, separator: string): string {
  if (fact === undefined) return '';
  return Array.isArray(fact) ? fact.join(separator) : String(fact);
}
