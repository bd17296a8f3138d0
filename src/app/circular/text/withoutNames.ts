import { circularIn } from '../../../workbook/text/circularIn';
import type { TownStanding } from '../townStanding';

/**
 * Takes the names of enterprises and of contact leaders out of what people typed: what goes round names neither
 * (product.md, Trust). Several enterprises in a row become one word for them.
 */
export function withoutNames({ units, language }: TownStanding): (text: string) => string {
  const { document } = circularIn(language);
  const enterprises = enterpriseNames(units);
  const leaders = [...new Set(units.map(({ leader }) => leader).filter((leader) => leader !== ''))];
  const one = pattern(enterprises);
  const leader = pattern(leaders);
  const several = new RegExp(`${escaped(document.someEnterprise)}(?:\\s*(?:、|,|,|和|及|与|and)\\s*${escaped(document.someEnterprise)})+`, 'g');
  return (text) => {
    const hidden = one ? text.replace(one, document.someEnterprise).replace(several, document.someEnterprises) : text;
    return leader ? hidden.replace(leader, document.someLeader) : hidden;
  };
}

/** Names of enterprises that occur in a text. */
export function enterprisesNamed(text: string, units: TownStanding['units']): readonly string[] {
  return enterpriseNames(units).filter((name) => pattern([name])?.test(text));
}

/** Longest first, so that a full name is not cut by the short one within it. */
function enterpriseNames(units: TownStanding['units']): readonly string[] {
  const names = units.filter(({ category }) => category === 'enterprise').flatMap(({ name, fullName }) => [name, fullName]);
  return [...new Set(names.filter((name) => name !== ''))].sort((left, right) => right.length - left.length);
}

/** Latin names only as whole words, so that a firm called An does not take letters out of others. */
function pattern(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const parts = names.map((name) => `${/^\w/.test(name) ? '\\b' : ''}${escaped(name)}${/\w$/.test(name) ? '\\b' : ''}`);
  return new RegExp(parts.join('|'), 'g');
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
