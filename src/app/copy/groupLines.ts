import { pseudonyms } from '../../domain/disclosure/pseudonyms';
import { type Contributor, isSmallByItself, type Withheld, withheldGroups } from '../../domain/disclosure/withheldGroups';
import { groupBy } from '../../domain/groupBy';
import { KIND } from '../../workbook/formulas/status';
import { type Language, textIn } from '../../workbook/text';
import { outputsIn } from '../../workbook/text/outputsIn';
import { contributorOf } from './contributor';
import type { CopyRows } from './copyRows';
import type { CopySource, IndicatorHead, LedgerLine } from './copySource';

/** Rows of an indicator that stand in one line of a copy. */
export interface LineGroup {
  readonly name: string;
  readonly lines: readonly LedgerLine[];
  readonly isWithheld: boolean;
}

export interface GroupedIndicator {
  readonly head: IndicatorHead;
  readonly groups: readonly LineGroup[];
  /** Rows that are in the total but in no line: reserves, and what no office leads. */
  readonly rest: readonly LedgerLine[];
  /** The row of the town's own figure, which stands in the place of the sum. */
  readonly official: LedgerLine | undefined;
  /** Whether the total itself is one enterprise's figure, and no official one stands in its place. */
  readonly isTotalWithheld: boolean;
}

/** The ledger's rows by the lines of a copy, with what must be kept back of each. */
export function groupLines(source: CopySource, rows: CopyRows): readonly GroupedIndicator[] {
  const own = groupBy(source.lines, ({ indicator }) => indicator);
  const secret = secretOf(source.lines);
  return source.heads.map((head) => groupIndicator(source, head, own.get(head.name) ?? [], rows, naming(source, rows, secret)));
}

/** What a line is called to which a row belongs; blank for none. */
type Naming = (head: IndicatorHead, lines: readonly LedgerLine[]) => (line: LedgerLine) => string;

function groupIndicator(source: CopySource, head: IndicatorHead, carried: readonly LedgerLine[], rows: CopyRows, naming: Naming): GroupedIndicator {
  // The town's own figure stands outside every sum.
  const lines = carried.filter(({ category }) => category !== 'town');
  const nameOf = naming(head, lines);
  const named = groupBy(lines, (line) => (line.category === 'pool' ? '' : nameOf(line)));
  const rest = named.get('') ?? [];
  const all = [...named].filter(([name]) => name !== '').map(([name, members]) => ({ name, lines: members }));
  const groups = rows === 'industry' ? mergeSmall(all, source.language) : all;
  const withheld = withheldLines({ groups, rest }, rows, contributorOf);
  const official = carried.find(({ category, actual }) => category === 'town' && actual !== null);
  return {
    head,
    groups: groups.map((group) => ({ ...group, isWithheld: withheld.groups.has(group.name) })),
    rest,
    official,
    isTotalWithheld: withheld.isTotal && official === undefined && head.kind !== KIND.rate,
  };
}

type Group = Omit<LineGroup, 'isWithheld'>;

/** Industries of which nothing could be shown stand in one line, of which perhaps something can. */
function mergeSmall(groups: readonly Group[], language: Language): readonly Group[] {
  const { otherIndustries, allIndustries } = outputsIn(language).copy;
  const industries = groups.filter(({ lines }) => lines.some(({ category }) => category === 'enterprise'));
  const small = industries.filter(({ name: key, lines }) => isSmallByItself({ key, contributors: lines.map(contributorOf) }));
  const name = small.length < industries.length ? otherIndustries : allIndustries;
  if (small.length < 2) return groups;
  // An industry may itself be called so.
  const merged = groups.filter((group) => small.includes(group) || group.name === name);
  return [...groups.filter((group) => !merged.includes(group)), { name, lines: merged.flatMap(({ lines }) => lines) }];
}

/** What must be kept back of lines, as far as the figures of `contributorOf` go. */
export function withheldLines(
  { groups, rest }: { readonly groups: readonly Group[]; readonly rest: readonly LedgerLine[] },
  rows: CopyRows,
  contributorOf: (line: LedgerLine) => Contributor,
  already?: ReadonlySet<string>,
): Withheld {
  const sums = groups.map(({ name, lines }) => ({ key: name, contributors: lines.map(contributorOf) }));
  const others = rest.map(contributorOf);
  if (rows !== 'anonymous') return withheldGroups(sums, others, already);
  // A letter hides one among many: where there are few, or one stands out, it hides nobody.
  const firms = sums.flatMap(({ contributors }) => contributors.filter(({ isProtected }) => isProtected));
  const isFew = isSmallByItself({ key: '', contributors: firms });
  return withheldGroups(sums, others, already, ({ contributors }) => isFew && contributors.some(({ isProtected }) => isProtected));
}

function naming({ language }: CopySource, rows: CopyRows, secret: string): Naming {
  const { noIndustry, firm } = outputsIn(language).copy;
  const categories: Readonly<Record<string, string>> = textIn(language).words.categories;
  const byOwn = (own: (line: LedgerLine) => string) => (line: LedgerLine) => (line.category === 'enterprise' ? own(line) : '');
  switch (rows) {
    case 'none':
      return () => () => '';
    case 'office':
      return () => ({ office }) => office;
    case 'industry':
      return () => (line) => byOwn(({ industry }) => industry || noIndustry)(line) || (categories[line.category] ?? '');
    case 'anonymous':
      // Drawn anew for every indicator: who is known by one figure is not known by the others.
      return ({ name }, lines) => {
        const firms = lines.filter(({ category }) => category === 'enterprise').map(({ unit }) => unit);
        const letters = pseudonyms(firms, `${secret}\n${name}`);
        return (line) => byOwn(({ unit }) => firm(letters.get(unit) ?? ''))(line) || line.unit;
      };
  }
}

/** Known only to who has the whole plan, and the same as long as the plan is. */
function secretOf(lines: readonly LedgerLine[]): string {
  return JSON.stringify(lines.map(({ indicator, unit, annual }) => [indicator, unit, annual]).sort());
}
