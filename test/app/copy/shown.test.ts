import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { CopyRows } from '../../../src/app/copy/copyRows';
import type { CopySheet } from '../../../src/app/copy/copySheet';
import { copySheets } from '../../../src/app/copy/copySheets';
import type { CopySource, LedgerLine } from '../../../src/app/copy/copySource';
import { groupLines } from '../../../src/app/copy/groupLines';
import { longRows } from '../../../src/app/copy/longTable';
import { circulatedOf } from '../../../src/app/copy/readCirculated';
import { writeCopy } from '../../../src/app/copy/writeCopy';
import { csvText } from '../../../src/domain/csvText';
import { Attacker } from '../../domain/disclosure/attacker';
import { source } from './randomSource';

type Shown = string | number | null | undefined;
type Measure = (line: LedgerLine) => number;

const ADDED = ['office', 'industry'] as const;

/** Cells of the table under a header. */
function table({ rows }: CopySheet, header: string): readonly (readonly Shown[])[] {
  const from = rows.findIndex(({ cells }) => cells.some(({ value }) => value === header));
  const below = rows.slice(from + 1);
  const end = below.findIndex(({ cells }) => cells.length === 1);
  return from < 0 ? [] : below.slice(0, end < 0 ? undefined : end).map(({ cells }) => cells.map(({ value }) => value));
}

/** Who is in a line, told from the line's name as a reader would. */
function membersOf(town: CopySource, rows: CopyRows, indicator: string, listed: readonly Shown[], name: Shown): readonly LedgerLine[] {
  const own = town.lines.filter((line) => line.indicator === indicator && line.category !== 'pool');
  if (rows === 'office') return own.filter(({ office }) => office === name);
  const labelOf = ({ category, industry }: LedgerLine): string => (category === 'village' ? '村社' : industry || '未填行业');
  return own.filter((line) => (name === '其他行业' || name === '各行业合计' ? !listed.includes(labelOf(line)) : labelOf(line) === name));
}

/** Whether whoever knows these sums, and who has nothing, can tell what one or two enterprises have. */
function isTold(everybody: readonly LedgerLine[], sums: readonly (readonly LedgerLine[])[], size: Measure): boolean {
  const vector = (members: readonly LedgerLine[]): readonly number[] => everybody.map((line) => (members.includes(line) ? 1 : 0));
  const attacker = new Attacker([...sums, ...everybody.filter((line) => size(line) === 0).map((line) => [line])].map(vector));
  const firms = everybody.filter((line) => line.category === 'enterprise' && size(line) !== 0);
  return firms.some((one, index) => attacker.knows(vector([one])) || firms.slice(0, index).some((other) => attacker.knows(vector([one, other]))));
}

test('nobody can work out of the sheets of a copy what one or two enterprises reported', () => {
  fc.assert(
    fc.property(source, fc.constantFrom(...ADDED), (town, rows) => {
      const [board, indicators, lines] = copySheets(circulatedOf(town, { rows })) as [CopySheet, CopySheet, CopySheet];
      const shown = table(lines, '承担单位数');
      for (const [, name, , , , total] of table(indicators, '已报/应报')) {
        const everybody = town.lines.filter(({ indicator }) => indicator === name);
        const own = shown.filter(([, indicator]) => indicator === name);
        const members = (line: Shown): readonly LedgerLine[] => membersOf(town, rows, String(name), own.map(([group]) => group), line);
        const open = own.filter(([, , , , , , actual, completion]) => typeof actual === 'number' || typeof completion === 'number').map(([group]) => members(group));
        const whole = typeof total === 'number' ? [everybody] : [];
        expect(isTold(everybody, [...open, ...whole], ({ actual }) => actual ?? 0)).toBe(false);
        const behind = table(board, '欠序时行数')
          .filter(([, indicator, , , , distance]) => indicator === name && typeof distance === 'number')
          .map(([, , , group]) => members(group).filter(({ isGood }) => !isGood));
        expect(isTold(everybody, [...open, ...whole, ...behind], ({ actual, milestone }) => (actual ?? 0) - (milestone ?? 0))).toBe(false);
      }
    }),
    { numRuns: 150 },
  );
});

test('nor out of any month of the long table', () => {
  fc.assert(
    fc.property(source, fc.constantFrom(...ADDED), (town, rows) => {
      const [, ...cells] = longRows(town, groupLines(town, rows), rows);
      for (const { name } of town.heads) {
        const everybody = town.lines.filter(({ indicator }) => indicator === name);
        for (const month of [2, 3, 4]) {
          const own = cells.filter(([indicator, , , , at]) => indicator === name && at === month);
          const listed = own.map(([, group]) => group ?? null);
          const sums = own.filter(([, , , , , , actual]) => typeof actual === 'number').map(([, group]) => (group === '全镇' ? everybody : membersOf(town, rows, name, listed, group ?? null)));
          expect(isTold(everybody, sums, ({ cumulative }) => cumulative[month - 1] ?? 0)).toBe(false);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('every sum that is shown is that of its line, and the long table shows the same lines as the copy', () => {
  fc.assert(
    fc.property(source, fc.constantFrom(...ADDED), (town, rows) => {
      const lines = copySheets(circulatedOf(town, { rows }))[2] as CopySheet;
      const long = longRows(town, groupLines(town, rows), rows);
      for (const [group, name, , , annual, milestone, actual] of table(lines, '承担单位数')) {
        const own = table(lines, '承担单位数').filter(([, indicator]) => indicator === name);
        const members = membersOf(town, rows, String(name), own.map(([one]) => one), group ?? null);
        const sum = (key: 'annual' | 'milestone' | 'actual') => members.reduce((so, line) => so + (line[key] ?? 0), 0);
        const [, , , , , plan, reached] = long.find(([indicator, one, , , month]) => indicator === name && one === group && month === 4) ?? [];
        if (actual === '–') expect([plan, reached]).toEqual([null, null]);
        else expect([annual, milestone, actual, plan, reached]).toEqual([sum('annual'), sum('milestone'), sum('actual'), sum('milestone'), sum('actual')]);
      }
    }),
    { numRuns: 100 },
  );
});

test('no part of a written copy, and no line of the long table, has a name or a figure of an enterprise', async () => {
  await fc.assert(
    fc.asyncProperty(source, fc.constantFrom('none' as const, ...ADDED), async (town, rows) => {
      const parts = await written(town, rows);
      const csv = csvText(longRows(town, groupLines(town, rows), rows));
      for (const { unit, category, annual, actual, cumulative } of town.lines.filter((line) => line.category === 'enterprise')) {
        expect([category, parts.includes(unit), csv.includes(unit)]).toEqual(['enterprise', false, false]);
        // The target of an indicator is issued, whoever carries it.
        const figures = [annual, actual, ...cumulative.slice(0, 4)].filter((figure) => figure !== null && figure > 2000 && !town.heads.some(({ target }) => target === figure));
        for (const figure of figures) {
          expect(parts).not.toContain(`<v>${figure}</v>`);
          expect(parts).not.toContain(figure?.toLocaleString('en-US'));
          expect(csv).not.toMatch(new RegExp(`(^|[,\\n])${figure}([,\\r]|$)`));
        }
      }
    }),
    { numRuns: 40 },
  );
});

describe('enterprises under letters', () => {
  const letters = (town: CopySource, name: string) =>
    groupLines(town, 'anonymous').find(({ head }) => head.name === name)?.groups.filter(({ name: group }) => group.startsWith('企业')) ?? [];

  test('have no names in any part, all their figures where there are enough of them, and none where there are few or one stands out', async () => {
    await fc.assert(
      fc.asyncProperty(source, async (town) => {
        const parts = await written(town, 'anonymous');
        const csv = csvText(longRows(town, groupLines(town, 'anonymous'), 'anonymous'));
        for (const { name, target } of town.heads) {
          const firms = town.lines.filter(({ indicator, category }) => indicator === name && category === 'enterprise');
          const total = firms.reduce((sum, { actual }) => sum + (actual ?? 0), 0);
          const isFew = firms.length < 3 || firms.some(({ actual }) => (actual ?? 0) > 0.85 * total);
          for (const { unit, actual } of firms) {
            expect([parts.includes(unit), csv.includes(unit)]).toEqual([false, false]);
            if (isFew && actual !== target) expect(parts).not.toContain(`<v>${actual}</v>`);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('stand in an order that says nothing of their size, the same each time, and another for another indicator', () => {
    const wanted = fc.sample(source, { numRuns: 400, seed: 8 }).find(({ heads, lines }) => heads.every(({ name }) => lines.filter(({ indicator, category }) => indicator === name && category === 'enterprise').length > 6) && heads.length === 2);
    if (!wanted) throw new Error('no town is large enough');
    const order = (name: string): readonly string[] =>
      [...letters(wanted, name)].sort((left, right) => (left.name < right.name ? -1 : 1)).map(({ lines }) => lines[0]?.unit ?? '');
    const [first, second] = wanted.heads.map(({ name }) => name) as [string, string];
    expect(order(first)).toEqual(order(first));
    const common = order(first).filter((unit) => order(second).includes(unit));
    expect(common).not.toEqual(order(second).filter((unit) => order(first).includes(unit)));
    const sizes = order(first).map((unit) => wanted.lines.find((line) => line.indicator === first && line.unit === unit)?.actual ?? 0);
    expect(sizes).not.toEqual([...sizes].sort((left, right) => right - left));
    // Who does not have the plan cannot work the order out from the names.
    const other = { ...wanted, lines: wanted.lines.map((line) => ({ ...line, annual: (line.annual ?? 0) + 1 })) };
    expect([...letters(other, first)].map(({ name, lines }) => [name, lines[0]?.unit])).not.toEqual([...letters(wanted, first)].map(({ name, lines }) => [name, lines[0]?.unit]));
  });
});

async function written(town: CopySource, rows: CopyRows): Promise<string> {
  const blob = await writeCopy(copySheets(circulatedOf(town, { rows })), 'zh');
  return Object.values(unzipSync(new Uint8Array(await blob.arrayBuffer()))).map((bytes) => strFromU8(bytes)).join('\n');
}
