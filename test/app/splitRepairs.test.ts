import fc from 'fast-check';
import { NO_OVERRIDES, type Overrides, withRow, withTerms } from '../../src/app/split/overrides';
import type { Plan } from '../../src/app/split/readPlan';
import { repaired } from '../../src/app/split/repairOrder';
import { previewRead, readSplit } from '../../src/app/split/split';
import type { Issue } from '../../src/domain/issue';
import { issueSentence, repairText } from '../../src/workbook/issueText';
import { closeTowns, DEMO_TIME, demoContent, issuesOf, openTown, valueOf } from './openTown';

afterAll(closeTowns);

const OUTPUT = '规模以上工业产值';
const INVESTMENT = '制造业投资';
let plan: Plan;

beforeAll(async () => {
  plan = valueOf(await readSplit((await openTown(demoContent())).spreadsheet));
}, 120_000);

const keyOf = (unit: string, indicator = OUTPUT): string => JSON.stringify([indicator, unit]);
const preview = (overrides: Overrides, indicators: readonly string[] = [OUTPUT]) => previewRead(plan, { indicators, time: DEMO_TIME, overrides });
const issuesBy = async (overrides: Overrides, indicators?: readonly string[]): Promise<readonly Issue[]> => {
  const outcome = await preview(overrides, indicators);
  return outcome.ok ? [] : outcome.issues;
};

/** Overrides that cannot be split, each by another conflict. */
const CONFLICTS: readonly (readonly [string, () => Overrides])[] = [
  ['minimums-exceed-target', () => withRow(withRow(NO_OVERRIDES, keyOf('丙寅新材'), { minimum: 30_000 }), keyOf('戊辰机械'), { minimum: 30_000 })],
  ['holds-exceed-target', () => withRow(withRow(NO_OVERRIDES, keyOf('丙寅新材'), { hold: 'year', annual: 30_000 }), keyOf('戊辰机械'), { hold: 'year', annual: 30_000 })],
  ['maximums-below-target', () => rowsOf(OUTPUT).reduce((overrides, { unit }) => withRow(overrides, keyOf(unit), { hold: 'none', minimum: null, maximum: 1000 }), NO_OVERRIDES)],
  ['quarter-short', () => withRow(NO_OVERRIDES, keyOf('丙寅新材'), { hold: 'all', annual: 30_000, quarters: [0, 0, 0, 30_000] })],
  ['minimum-over-maximum', () => withRow(NO_OVERRIDES, keyOf('丙寅新材'), { minimum: 500, maximum: 400 })],
  ['hold-outside-bounds', () => withRow(NO_OVERRIDES, keyOf('丙寅新材'), { hold: 'year', annual: 100, minimum: 400 })],
  ['hold-without-amount', () => withRow(NO_OVERRIDES, keyOf('丙寅新材'), { hold: 'year' })],
];

function rowsOf(indicator: string) {
  return plan.assignments.filter((row) => row.indicator === indicator);
}

test.each(CONFLICTS)('a button for each repair of %s, and each leads on', async (code, overrides) => {
  const issues = issuesOf(await preview(overrides()));
  expect(issues[0]?.code).toBe(code);
  const repairs = issues.flatMap(({ repairs: own = [] }) => own);
  expect(repairs.length).toBeGreaterThan(0);
  const outcomes: string[] = [];
  for (const repair of repairs) {
    expect(repairText(repair, 'zh')).not.toBe('');
    expect(repairText(repair, 'en')).not.toBe('');
    const next = repaired(overrides(), repair);
    // What is not made here has a place where it is.
    expect(next !== null || repair.place !== undefined).toBe(true);
    if (next) outcomes.push((await issuesBy(next)).map((issue) => issueSentence(issue, 'zh')).join());
  }
  const before = issues.map((issue) => issueSentence(issue, 'zh')).join();
  for (const outcome of outcomes) expect(outcome).not.toBe(before);
  expect(outcomes).toContain('');
});

test('a target is the county’s and a schedule is shared: their repairs lead to the cells', async () => {
  const short = issuesOf(await preview(withRow(NO_OVERRIDES, keyOf('丙寅新材'), { minimum: 60_000 })));
  expect(short[0]?.repairs?.find(({ code }) => code === 'change-target')?.place).toEqual({ table: 'Indicators', row: 9, column: '下达数(必保)' });
  const quarter = issuesOf(await preview(withRow(NO_OVERRIDES, keyOf('丙寅新材'), { hold: 'all', annual: 30_000, quarters: [0, 0, 0, 30_000] })));
  expect(quarter[0]?.repairs?.find(({ code }) => code === 'move-quarters')?.place).toEqual({ table: 'Indicators', row: 9, column: '序时进度' });
});

test('a reserve that leaves too little falls to what the minimums leave', async () => {
  const reserved = withTerms(withRow(NO_OVERRIDES, keyOf('镇级统筹', INVESTMENT), { hold: 'none' }), INVESTMENT, { reservePercent: 50 });
  const overrides = withRow(reserved, keyOf('甲子铝业', INVESTMENT), { minimum: 13_333 });
  const [issue] = issuesOf(await preview(overrides, [INVESTMENT]));
  expect(issue?.code).toBe('minimums-exceed-target');
  const reserve = issue?.repairs?.find(({ code }) => code === 'lower-reserve');
  expect(reserve?.facts).toEqual({ indicator: INVESTMENT, from: 50, to: 33.337 });
  const next = reserve && repaired(overrides, reserve);
  expect(next && (await issuesBy(next, [INVESTMENT]))).toEqual([]);
});

test('pressing repairs, whichever come first, ends in a split that adds up', async () => {
  const names = rowsOf(OUTPUT).map(({ unit }) => unit);
  const inputs = fc.record(
    { minimum: fc.integer({ min: 0, max: 40_000 }), maximum: fc.integer({ min: 0, max: 40_000 }), hold: fc.constantFrom('none' as const, 'year' as const), annual: fc.integer({ min: 0, max: 40_000 }) },
    { requiredKeys: ['annual'] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...names), inputs), { minLength: 1, maxLength: 4 }), fc.infiniteStream(fc.nat()), async (chosen, picks) => {
      let overrides = chosen.reduce((before, [unit, row]) => withRow(before, keyOf(unit), row), NO_OVERRIDES);
      const seen = new Set<string>();
      for (;;) {
        const issues = await issuesBy(overrides);
        if (issues.length === 0) return;
        const state = JSON.stringify([overrides, issues]);
        expect(seen.has(state)).toBe(false);
        seen.add(state);
        const present = overrides;
        const open = issues.flatMap(({ repairs = [] }) => repairs).flatMap((repair) => repaired(present, repair) ?? []);
        const { value: pick = 0 } = picks.next();
        const next = open[pick % Math.max(1, open.length)];
        // What is left is for the county or whoever keeps the units' months.
        if (!next) {
          expect(issues.some(({ repairs = [] }) => repairs.some(({ place }) => place !== undefined))).toBe(true);
          return;
        }
        overrides = next;
        expect(seen.size).toBeLessThan(40);
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);
