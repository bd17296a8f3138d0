import fc from 'fast-check';
import { type Contributor, isSmallByItself, type SumGroup, withheldGroups } from '../../../src/domain/disclosure/withheldGroups';
import { Attacker } from './attacker';

const firm = (...amounts: readonly number[]): Contributor => ({ isProtected: true, planned: [], reported: amounts });
const village = (...amounts: readonly number[]): Contributor => ({ isProtected: false, planned: [], reported: amounts });
const group = (key: string, ...contributors: readonly Contributor[]): SumGroup => ({ key, contributors });
const three = (size: number): readonly Contributor[] => [firm(size), firm(size), firm(size)];
const keys = (groups: readonly SumGroup[], rest?: readonly Contributor[]) => [...withheldGroups(groups, rest).groups].sort();

describe('what is kept back of a table with its total', () => {
  test('nothing, where no line says too much by itself', () => {
    expect(withheldGroups([group('a', ...three(5)), group('b', ...three(7)), group('c', village(3))])).toEqual({ groups: new Set(), isTotal: false });
  });

  test('a line that says too much, and the least other that it takes to hide it', () => {
    expect(keys([group('a', firm(10), firm(9)), group('b', ...three(70)), group('c', ...three(20)), group('d', ...three(50))])).toEqual(['a', 'c']);
  });

  test('two lines that hide each other take no third', () => {
    expect(keys([group('a', firm(10), firm(9)), group('b', firm(8), firm(12)), group('c', ...three(20))])).toEqual(['a', 'b']);
  });

  test('a line beside which the hidden one is nearly all hides nothing', () => {
    expect(keys([group('a', firm(100), firm(90)), group('b', ...three(1)), group('c', ...three(80))])).toEqual(['a', 'c']);
  });

  test('figures of zero hide nothing', () => {
    expect(keys([group('a', firm(10), firm(9)), group('b', ...three(0)), group('c', ...three(80))])).toEqual(['a', 'c']);
  });

  test('villages, who are open, may stand before an enterprise, so that the total stays', () => {
    const { groups, isTotal } = withheldGroups([group('a', firm(10)), group('b', village(9), village(8)), group('c', village(7))]);
    expect([[...groups].sort(), isTotal]).toEqual([['a', 'b'], false]);
  });

  test('what no line shows is left over too', () => {
    expect(keys([group('a', ...three(10)), group('b', ...three(20))], [firm(4)])).toEqual(['a']);
    expect(keys([group('a', ...three(10)), group('b', ...three(20))], [village(4)])).toEqual([]);
  });

  test('the total goes only where it is itself a figure of too few, or of a line that is kept back', () => {
    const withheld = (...contributors: readonly Contributor[]) => withheldGroups([group('a', ...contributors)]).isTotal;
    expect(withheld(firm(10), firm(9))).toBe(true);
    expect(withheld(firm(100), firm(5), firm(5))).toBe(true);
    expect(withheld(firm(10), firm(9), village(8))).toBe(true);
    expect(withheld(village(10))).toBe(false);
    expect(withheldGroups([group('a', firm(10), firm(9)), group('b', village(8))]).isTotal).toBe(false);
  });

  test('a plan’s total is public, and all lines go where nothing else helps', () => {
    const planned = (annual: number, actual: number): Contributor => ({ isProtected: true, planned: [annual], reported: [actual] });
    expect(withheldGroups([group('a', planned(900, 5), planned(10, 5), planned(10, 4)), group('b', planned(20, 4), planned(20, 4), planned(20, 4))])).toEqual({
      groups: new Set(['a', 'b']), isTotal: false,
    });
  });

  test('what is kept back in any case stays so', () => {
    expect([...withheldGroups([group('a', ...three(10)), group('b', ...three(20))], [], new Set(['b'])).groups]).toEqual(['b']);
  });
});

const amount = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 6, arbitrary: fc.integer({ min: 1, max: 100 }) }, { weight: 1, arbitrary: fc.integer({ min: 500, max: 20_000 }) });
const contributor = fc.record({ isProtected: fc.constant(true), planned: fc.tuple(amount), reported: fc.tuple(amount, amount) });
const open = contributor.map((one) => ({ ...one, isProtected: false }));
const member = fc.oneof({ weight: 5, arbitrary: contributor }, { weight: 1, arbitrary: open });
const table = fc.record({
  groups: fc.array(fc.array(member, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }).map((all) => all.map((contributors, index) => ({ key: `g${index}`, contributors }))),
  rest: fc.array(member, { maxLength: 2 }),
});

describe('whoever has the lines shown and the total', () => {
  /** Everybody in the table in one order, what is shown of them, and what of it is one measure. */
  function view({ groups, rest }: { readonly groups: readonly SumGroup[]; readonly rest: readonly Contributor[] }, measure: number) {
    const withheld = withheldGroups(groups, rest);
    const everybody = [...groups.flatMap(({ contributors }) => contributors), ...rest];
    const sumOf = (members: readonly Contributor[]): readonly number[] => everybody.map((one) => (members.includes(one) ? 1 : 0));
    const shown = groups.filter(({ key }) => !withheld.groups.has(key));
    // The plan's total is public; where it alone is too narrow no line stands beside it.
    const hasTotal = measure > 0 ? !withheld.isTotal : shown.length > 0;
    const known = [...shown.map(({ contributors }) => sumOf(contributors)), ...(hasTotal ? [sumOf(everybody)] : [])];
    return { withheld, everybody, sumOf, shown, known, size: (one: Contributor): number => [...one.planned, ...one.reported][measure] ?? 0, hasTotal };
  }

  test('can work out no enterprise, no sum of two, and no line that was kept back', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 0, max: 2 }), (drawn, measure) => {
        const { withheld, everybody, sumOf, known, size } = view(drawn, measure);
        // Zeros are taken as known to everybody.
        const adding = everybody.filter((one) => size(one) > 0);
        const knowing = new Attacker([...known, ...everybody.filter((one) => size(one) === 0).map((one) => sumOf([one]))]);
        adding.forEach((one, index) => {
          if (one.isProtected) expect(knowing.knows(sumOf([one]))).toBe(false);
          adding.slice(0, index).forEach((other) => {
            if (one.isProtected && other.isProtected) expect(knowing.knows(sumOf([one, other]))).toBe(false);
          });
        });
        const isSmallHere = ({ key, contributors }: SumGroup): boolean =>
          isSmallByItself({ key, contributors: contributors.map((one) => ({ ...one, planned: [], reported: [size(one)] })) });
        for (const line of drawn.groups.filter((one) => isSmallHere(one) && one.contributors.some((each) => each.isProtected && size(each) > 0))) {
          expect(withheld.groups.has(line.key)).toBe(true);
          expect(knowing.knows(sumOf(line.contributors))).toBe(false);
        }
      }),
      { numRuns: 250 },
    );
  });

  test('finds no ceiling near an enterprise’s figure', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 0, max: 2 }), (drawn, measure) => {
        const { everybody, shown, size, hasTotal } = view(drawn, measure);
        const total = (members: readonly Contributor[]): number => members.reduce((sum, one) => sum + size(one), 0);
        const left = everybody.filter((one) => !shown.some(({ contributors }) => contributors.includes(one)));
        // Lines and what is left of the total share nobody: no other sum without a minus is smaller.
        for (const block of [...shown.map(({ contributors }) => contributors), ...(hasTotal ? [left] : [])]) {
          for (const one of block.filter((each) => each.isProtected)) expect(size(one)).toBeLessThanOrEqual(0.85 * total(block));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('sees all lines of a table in which none says too much', () => {
    const calm = fc.array(fc.array(fc.integer({ min: 50, max: 60 }).map((size) => firm(size)), { minLength: 3, maxLength: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(calm, (groups) => expect(withheldGroups(groups.map((own, index) => group(`g${index}`, ...own))).groups.size).toBe(0)));
  });
});
