import { distance } from 'fastest-levenshtein';
import { plainName } from './unitIndex';

/** An indicator of the workbook as far as it is named. */
interface Named {
  readonly code: string;
  readonly name: string;
}

/**
 * Which indicator a pasted line is about. `code` and `name` are sure, as is what the planner chose; `near` is the one
 * that comes closest and waits for a tick; `several` come equally close, and none is taken.
 */
export type IndicatorMatch<Known extends Named = Named & { readonly row: number }> =
  | { readonly kind: 'code' | 'name' | 'chosen' | 'near'; readonly indicator: Known }
  | { readonly kind: 'several'; readonly candidates: readonly Known[] }
  | { readonly kind: 'new' };

/** Words that look alike in names and mean the opposite or another thing. */
const APART: readonly (readonly [string, string])[] = [
  ['以上', '以下'], ['规上', '规下'], ['合同', '到位'], ['内资', '外资'], ['出口', '进口'], ['新增', '净增'], ['收入', '支出'], ['征地', '出让'], ['签约', '开工'], ['开工', '竣工'],
  ['第一产业', '第二产业'], ['第二产业', '第三产业'], ['第一产业', '第三产业'], ['城镇', '农村'], ['EXPORT', 'IMPORT'], ['CONTRACTED', 'PAID'], ['ABOVE', 'BELOW'], ['REQUISITION', 'GRANT'],
];
const ALIKE = 0.6;
/** How much closer the nearest must come than the next. */
const CLEARLY = 0.1;

/** Indicators with their names as they are compared, for matching many pasted lines. */
type IndicatorIndex<Known extends Named> = readonly { readonly indicator: Known; readonly code: string; readonly name: string; readonly spelled: Spelling }[];

export function indexIndicators<Known extends Named>(known: readonly Known[]): IndicatorIndex<Known> {
  return known.map((indicator) => ({ indicator, code: plainName(indicator.code), name: plainName(indicator.name), spelled: spelling(indicator.name) }));
}

export function matchIndicator<Known extends Named>(pasted: Named, index: IndicatorIndex<Known>): IndicatorMatch<Known> {
  const [code, name, spelled] = [plainName(pasted.code), plainName(pasted.name), spelling(pasted.name)];
  // A code that several have names none of them.
  const [byCode, alsoByCode] = code === '' ? [] : index.filter((entry) => entry.code === code);
  if (byCode && !alsoByCode) return { kind: likeness(spelled, byCode.spelled) >= ALIKE ? 'code' : 'near', indicator: byCode.indicator };
  const named = index.filter((entry) => entry.name === name);
  const [same, again] = named;
  if (again) return { kind: 'several', candidates: named.map(({ indicator }) => indicator) };
  if (same) return { kind: 'name', indicator: same.indicator };
  const near = index
    .map((entry) => ({ indicator: entry.indicator, likeness: likeness(spelled, entry.spelled) }))
    .filter((candidate) => candidate.likeness >= ALIKE)
    .sort((left, right) => right.likeness - left.likeness);
  const [first, second] = near;
  if (!first) return { kind: 'new' };
  if (!second || first.likeness - second.likeness >= CLEARLY) return { kind: 'near', indicator: first.indicator };
  return { kind: 'several', candidates: near.map(({ indicator }) => indicator) };
}

/** A name as it is compared: with short forms written out, and which of the words that set names apart it has. */
interface Spelling {
  readonly letters: string;
  readonly words: readonly (readonly [boolean, boolean])[];
}

function spelling(name: string): Spelling {
  const letters = plainName(name).replace(/规上/g, '规模以上').replace(/规下/g, '规模以下').replace(/大工程/g, '大项目');
  return { letters, words: APART.map(([one, other]) => [letters.includes(one), letters.includes(other)]) };
}

/** 1 for the same letters; a name within the other is like it, whatever their lengths. */
function likeness({ letters: left, words: mine }: Spelling, { letters: right, words: yours }: Spelling): number {
  if (Math.min(left.length, right.length) < 2) return 0;
  const apart = 1 - distance(left, right) / Math.max(left.length, right.length);
  const alike = left.includes(right) || right.includes(left) ? Math.max(apart, ALIKE + 0.01) : apart;
  return alike >= ALIKE && areApart(mine, yours) ? 0 : alike;
}

/** One name has a word and the other its opposite. */
function areApart(mine: Spelling['words'], yours: Spelling['words']): boolean {
  return mine.some(([one, other], index) => {
    const [its, opposite] = yours[index] ?? [false, false];
    return (one && !other && opposite && !its) || (other && !one && its && !opposite);
  });
}
