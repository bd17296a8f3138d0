import { escalationStep, type JudgedLevel, periodsBehind } from '../../src/domain/track/escalation';
import type { Content } from '../../src/workbook/content';
import { STATUS } from '../../src/workbook/formulas/status';
import { monthEnd } from '../../src/workbook/monthEnd';
import { type LedgerKey, monthEndKeys } from '../../src/workbook/tables/columns';
import { FIRST_ROW, MONTHS } from '../../src/workbook/tables/layout';
import { closeTowns, openTown, type Town } from '../app/openTown';
import { everyKind } from './everyKind';
import { describeWith, recalculate, SOFFICE, type Values } from './libreoffice';

const AS_OF = 10;
const SYMBOLS = '·………×–○◇※★□●△▲■';
const STEPS = { month: 1, quarter: 3, half: 6, steps: 1 } as const;
/** What finalising may have left: status code and base level. */
const ENDS: readonly (readonly [number, JudgedLevel])[] = [
  [STATUS.farBehind, 4], [STATUS.behind, 3], [STATUS.behind, 3], [STATUS.farBehind, 3], [STATUS.onSchedule, 1], [STATUS.nearSchedule, 2], [STATUS.notReported, 0], [STATUS.done, 0],
];

/** A row's months as finalised; `null` where a month was not, or was not the row's own. */
type Ends = readonly (readonly [number, JudgedLevel] | null)[];

describeWith([SOFFICE])('the memory of the ledger in LibreOffice', () => {
  let content: Content;
  let town: Town;
  let values: Values;
  let ends: readonly Ends[];

  beforeAll(async () => {
    const random = sequence(20111031);
    const { assignments, ...rest } = everyKind(random);
    // Every seventh row reports for the first time, most of them far too much.
    const late = (figures: Content['assignments'][number]['cumulative']) => figures.map((_, month) => (month === AS_OF - 1 ? Math.ceil(random() * 90_000) / 10 : null));
    content = { ...rest, asOf: AS_OF, assignments: assignments.map((row, at) => (at % 7 === 3 ? { ...row, cumulative: late(row.cumulative) } : row)) };
    town = await openTown(content);
    ends = content.assignments.map((row): Ends => {
      const { period } = content.indicators.find(({ name }) => name === row.indicator)!;
      return MONTHS.map((month) => (month % STEPS[period] === 0 && month < AS_OF && random() < 0.85 ? ENDS[Math.floor(random() * ENDS.length)]! : null));
    });
    ends.forEach((row, at) => row.forEach((end, month) => end && town.type('ledger', monthEndKeys[month]!, at, monthEnd(...end))));
    values = await recalculate(await town.save());
  }, 240_000);
  afterAll(closeTowns);

  const cell = (key: LedgerKey, row: number) => {
    const found = values.get(town.tables.ledger.sheet)?.get(`${town.tables.ledger.letter(key)}${FIRST_ROW + row}`) ?? null;
    return found === '' ? null : found;
  };
  const code = (row: number): number => Number(cell('_code', row));
  const isShown = (row: number): boolean => code(row) > STATUS.blank && code(row) < STATUS.pool;

  test('the dots are the symbols of the finalised months', () => {
    const shown = content.assignments.map((_, row) => cell('dots', row));
    expect(shown).toEqual(ends.map((row, at) => (isShown(at) ? row.map((end) => SYMBOLS.charAt(end ? end[0] : 0)).join('') : null)));
  });

  test('periods behind are the domain’s, at each row’s own periods', () => {
    const expected = content.assignments.map((_, row) => (isLit(code(row)) ? periodsOf(row, Number(cell('_base', row))) || null : null));
    expect(content.assignments.map((_, row) => cell('periodsBehind', row))).toEqual(expected);
    expect(Math.max(...expected.map(Number))).toBeGreaterThanOrEqual(3);
  });

  test('hints are those that the rules give, and no enterprise is ever escalated', () => {
    const remarks = content.assignments.map((_, row) => cell('remark', row));
    expect(remarks).toEqual(content.assignments.map((_, row) => hintsOf(row).join(';') || null));
    const all = remarks.join(' ');
    for (const hint of ['建议督办', '重点提醒', '已赶上', '补报', '首报数为序时目标的']) expect(all).toContain(hint);
    const enterprises = remarks.filter((_, row) => categoryOf(row) === 'enterprise').join(' ');
    expect(enterprises).not.toMatch(/督办|提醒/);
  });

  test('no cell shows an error', () => {
    const errors = [...values].flatMap(([sheet, cells]) => [...cells].filter(([, value]) => typeof value === 'string' && /^#[A-Z]/.test(value)).map(([at, value]) => `${sheet}!${at} ${value}`));
    expect(errors).toEqual([]);
  });

  const categoryOf = (row: number) => content.units.find(({ shortName }) => shortName === content.assignments[row]!.unit)!.category;
  const indicatorOf = (row: number) => content.indicators.find(({ name }) => name === content.assignments[row]!.indicator)!;

  /** The current period included, of which the level is given. */
  function periodsOf(row: number, level: number): number {
    const own = MONTHS.filter((month) => month % STEPS[indicatorOf(row).period] === 0 && month < Number(cell('_month', row)));
    return periodsBehind(own.map((month) => ends[row]![month - 1]?.[1] ?? null), level as JudgedLevel);
  }

  function hintsOf(row: number): string[] {
    const step = escalationStep({ category: categoryOf(row), periods: Number(cell('periodsBehind', row)), isFarBehind: code(row) === STATUS.farBehind });
    const isFine = code(row) === STATUS.done || code(row) === STATUS.onSchedule;
    return [
      ...(step === 'urge' ? ['建议督办'] : step === 'notice' ? ['重点提醒'] : []),
      ...(isFine && periodsOf(row, 3) > 1 ? ['已赶上'] : []),
      ...(wasReportedLate(row) ? ['补报'] : []),
      ...firstFigure(row),
    ];
  }

  function wasReportedLate(row: number): boolean {
    const closed = MONTHS.filter((month) => month <= Number(cell('_month', row)) && ends[row]![month - 1]).at(-1);
    return closed !== undefined && ends[row]![closed - 1]![0] === STATUS.notReported && typeof content.assignments[row]!.cumulative[closed - 1] === 'number';
  }

  function firstFigure(row: number): string[] {
    const [value, milestone, month] = [cell('toDate', row), Number(cell('milestone', row)), Number(cell('_month', row))];
    const { kind } = indicatorOf(row);
    const isFirst = content.assignments[row]!.cumulative.slice(0, Math.max(0, month - 1)).every((figure) => typeof figure !== 'number');
    if (!isFirst || (kind !== 'flow' && kind !== 'stock') || typeof value !== 'number' || milestone <= 0 || value <= 5 * milestone) return [];
    return [`首报数为序时目标的${Math.round((value / milestone) * 10) / 10}倍,请核对`];
  }
});

function isLit(code: number): boolean {
  return code >= STATUS.notStarted && code <= STATUS.farBehind;
}

/** Numbers in 0…1 that are the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}
