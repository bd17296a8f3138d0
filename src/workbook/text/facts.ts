import type { Issue } from '../../domain/issue';

export type Facts = Issue['facts'];

/** Longer lists would bury what the sentence says. */
const MOST_NAMED = 12;

/** A fact that may be a list, in words; of a long one the first names and how many there are. */
export function listed(fact: Facts[string] | undefined, separator: '、' | ', '): string {
  if (fact === undefined) return '';
  if (!isList(fact)) return String(fact);
  const named = fact.slice(0, MOST_NAMED).join(separator);
  if (fact.length <= MOST_NAMED) return named;
  return separator === '、' ? `${named}等${fact.length}个` : `${named} and ${fact.length - MOST_NAMED} more`;
}

function isList(fact: Facts[string]): fact is readonly (string | number)[] {
  return typeof fact === 'object';
}
