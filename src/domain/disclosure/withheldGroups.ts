import { isDominated, isSmallGroup, isThin } from './smallGroup';

/** Somebody whose figures are added up; one amount for each measure, in the same order for everybody. */
export interface Contributor {
  /** Enterprises are; offices, villages and reserves are open. */
  readonly isProtected: boolean;
  /** Measures whose total is public whatever it shows: the issued target and what follows from it. */
  readonly planned: readonly (number | null)[];
  /** Measures whose total is shown as long as it shows nobody's own figure. */
  readonly reported: readonly (number | null)[];
}

/** Contributors whose sums would stand in one line. */
export interface SumGroup {
  readonly key: string;
  readonly contributors: readonly Contributor[];
}

export interface Withheld {
  readonly groups: ReadonlySet<string>;
  /** Whether even the total of what was reported says too much. */
  readonly isTotal: boolean;
}

/** Pairs are looked through only among so many groups; more are taken one after the other. */
const MOST_IN_PAIRS = 40;

/**
 * Which lines of a table must not go round when its total does. Withheld are lines that say too much by themselves
 * (`isSmall`, by default groups of few or dominated by one), and as many more, the least in value, as it takes that the
 * total less all lines shown says no more: what is left adds up three or more, and neither an enterprise nor a line that says too much is nearly all
 * of it. Lines are disjoint; therefore sums of lines, and the total less such sums, are all
 * that can be worked out.
 *
 * @param rest contributors that are in the total but in no line, such as a reserve
 * @param already keys of lines that are withheld in any case
 */
export function withheldGroups(
  groups: readonly SumGroup[],
  rest: readonly Contributor[] = [],
  already: ReadonlySet<string> = new Set(),
  isSmall: (group: SumGroup) => boolean = isSmallByItself,
): Withheld {
  const small = groups.filter(isSmall);
  const first = groups.filter((group) => already.has(group.key) || small.includes(group));
  const others = groups.filter((group) => !first.includes(group));
  const isSafe = (more: readonly SumGroup[]): boolean => !isExposed([...first, ...more].flatMap(({ contributors }) => contributors).concat(rest), small);
  const all = groups.flatMap(({ contributors }) => contributors).concat(rest);
  const more = isSafe([]) ? [] : (fewest(byValue(others, all), isSafe) ?? others);
  const hidden = [...first, ...more];
  return { groups: new Set(hidden.map(({ key }) => key)), isTotal: isTotalTelling(small, all) };
}

/** Whether a group's own sums show a figure of one of its enterprises. */
export function isSmallByItself({ contributors }: SumGroup): boolean {
  const own = contributors.filter(({ isProtected }) => isProtected);
  return isSmallGroup(...measuresOf(own, amountsOf).map((measure) => measure.map(({ amount }) => amount)));
}

/** Whether the total of what was reported is one enterprise's, or is that of a line which says too much. */
function isTotalTelling(small: readonly SumGroup[], all: readonly Contributor[]): boolean {
  const adding = all.filter(({ reported }) => reported.some((amount) => (amount ?? 0) !== 0));
  const isWhole = ({ contributors }: SumGroup): boolean => adding.length > 0 && adding.every((one) => contributors.includes(one));
  const reported = ({ key, contributors }: SumGroup): SumGroup => ({ key, contributors: contributors.map((one) => ({ ...one, planned: [] })) });
  return measuresOf(all, reportedOf).some(isTelling) || small.some((line) => isWhole(line) && isSmallByItself(reported(line)));
}

/** Whether the total less all lines shown says too much of somebody who is left in it, or of a line that is small by itself. */
function isExposed(left: readonly Contributor[], small: readonly SumGroup[]): boolean {
  return measuresOf(left, amountsOf).some((measure, index) => {
    const sums = small.map(({ contributors }) => contributors.reduce((sum, one) => sum + (amountsOf(one)[index] ?? 0), 0));
    return isTelling(measure) || isDominated(sums, measure.map(({ amount }) => amount));
  });
}

/** Whether a sum of these, none of whom can be taken out of it, shows what one enterprise has. */
function isTelling(measure: readonly Share[]): boolean {
  const amounts = measure.map(({ amount }) => amount);
  const ofEnterprises = measure.filter(({ isProtected }) => isProtected).map(({ amount }) => amount);
  return ofEnterprises.some((amount) => (amount ?? 0) !== 0) && (isThin(amounts) || isDominated(ofEnterprises, amounts));
}

/** The fewest lines that make it safe, those of least value among as many; `null` where no number of them does. */
function fewest(candidates: readonly SumGroup[], isSafe: (more: readonly SumGroup[]) => boolean): readonly SumGroup[] | null {
  const single = candidates.find((one) => isSafe([one]));
  if (single) return [single];
  if (!isSafe(candidates)) return null;
  const pair = candidates.length > MOST_IN_PAIRS ? undefined : pairsOf(candidates).find(isSafe);
  if (pair) return pair;
  const enough = candidates.findIndex((_, index) => isSafe(candidates.slice(0, index + 1)));
  return withoutNeedless(candidates.slice(0, enough + 1), isSafe);
}

/** Takes out, the largest first, what is not needed. */
function withoutNeedless(chosen: readonly SumGroup[], isSafe: (more: readonly SumGroup[]) => boolean): readonly SumGroup[] {
  return chosen.reduceRight((kept, one) => {
    const fewer = kept.filter((other) => other !== one);
    return isSafe(fewer) ? fewer : kept;
  }, chosen);
}

/** Pairs, the least in value first when the lines are. */
function pairsOf(candidates: readonly SumGroup[]): readonly (readonly SumGroup[])[] {
  return candidates.flatMap((upper, index) => candidates.slice(0, index).map((lower) => [lower, upper]));
}

/** Lines by the largest part that they make of any measure, the smallest first; those that add nothing hide nothing and are left out. */
function byValue(groups: readonly SumGroup[], all: readonly Contributor[]): readonly SumGroup[] {
  const totals = measuresOf(all, amountsOf).map(sizeOf);
  const valued = groups.map((group) => ({
    group,
    value: Math.max(0, ...measuresOf(group.contributors, amountsOf).map((measure, index) => sizeOf(measure) / (totals[index] || 1))),
  }));
  return valued
    .filter(({ value }) => value > 0)
    .sort((left, right) => left.value - right.value)
    .map(({ group }) => group);
}

interface Share {
  readonly amount: number | null;
  readonly isProtected: boolean;
}

function sizeOf(measure: readonly Share[]): number {
  return measure.reduce((sum, { amount }) => sum + Math.abs(amount ?? 0), 0);
}

/** Everybody's amount, measure by measure. */
function measuresOf(contributors: readonly Contributor[], amounts: (one: Contributor) => readonly (number | null)[]): readonly (readonly Share[])[] {
  const [first] = contributors;
  return (first ? amounts(first) : []).map((_, index) => contributors.map((one) => ({ amount: amounts(one)[index] ?? null, isProtected: one.isProtected })));
}

function amountsOf({ planned, reported }: Contributor): readonly (number | null)[] {
  return [...planned, ...reported];
}

function reportedOf({ reported }: Contributor): readonly (number | null)[] {
  return reported;
}
