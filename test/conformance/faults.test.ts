import type { Indicator } from '../../src/domain/indicator';
import type { Content, Curve, Rule } from '../../src/workbook/content';
import { COLOUR } from '../../src/workbook/formulas/colour';
import { settingItems } from '../../src/workbook/tables/columns';
import { FIRST_ROW } from '../../src/workbook/tables/layout';
import { textIn } from '../../src/workbook/text';
import { closeTowns, openTown, type Town } from '../app/openTown';
import { everyState } from './everyState';
import { describeWith, editCells, recalculate, SOFFICE, type Values } from './libreoffice';
import { errorsIn } from './trackTown';

const text = textIn('zh');
const { statuses } = text.words;

const points = (given: Readonly<Record<number, number>>): Curve['points'] => Array.from({ length: 12 }, (_, index) => given[index + 1] ?? null);
const CURVES: readonly Curve[] = [
  { name: '下降', form: 'linear', points: points({ 3: 50, 6: 20, 12: 100 }), source: '', note: '' },
  { name: '超过100', form: 'steps', points: points({ 3: 22, 12: 120 }), source: '', note: '' },
  { name: '全空', form: 'linear', points: points({}), source: '', note: '' },
  { name: '没有上年', form: 'past', points: points({}), source: '没有这项', note: '' },
];

/** What is wrong with each indicator; the last rule of the workbook is deleted as a row. */
const FAULTS: Readonly<Record<string, (rules: readonly Rule[]) => Partial<Indicator>>> = {
  'a schedule that is not there': () => ({ schedule: '没有这条' }),
  'no schedule': () => ({ schedule: '' }),
  'a schedule that falls': () => ({ schedule: '下降' }),
  'a schedule above 100 %': () => ({ schedule: '超过100' }),
  'a schedule without a point': () => ({ schedule: '全空' }),
  'last year’s progress without last year': () => ({ schedule: '没有上年' }),
  'a preset that was renamed': () => ({ rule: '改名以前的规则' }),
  'no rule': () => ({ rule: '' }),
  'a rule whose thresholds are out of order': () => ({ rule: '次序颠倒' }),
  'a rule whose row was deleted': (rules) => ({ rule: rules.at(-1)?.name ?? '' }),
};
const SCHEDULE_FAULTS = 6;
const names = Object.keys(FAULTS);

afterAll(closeTowns);

/** A workbook with everything wrong that a planner can make wrong: it says so, and lights nothing by mistake. */
describeWith([SOFFICE])('faults in LibreOffice', () => {
  const rows = ['onSchedule enterprise', 'farBehind office', 'pool pool'];
  let town: Town;
  let file: Uint8Array;
  let values: Values;

  beforeAll(async () => {
    const content = faultyContent(rows);
    town = await openTown(content);
    const sheet = town.book.tableNamed('Rules')!.sheet;
    town.book.apply({ type: 'deleteRows', sheet, at: FIRST_ROW - 1 + content.rules.length - 1, count: 1 }, { origin: 'user' });
    file = await town.save();
    values = await recalculate(file);
  }, 240_000);

  const cell = (table: 'ledger' | 'indicators', key: string, row: number, from = values) => {
    const layout = town.tables[table];
    return from.get(layout.sheet)?.get(`${layout.letter(key as never)}${FIRST_ROW + row}`);
  };
  const check = (from: Values) => from.get(town.tables.settings.sheet)?.get(`B${FIRST_ROW + settingItems.indexOf('check')}`);
  /** Statuses of the rows of one indicator, and the codes of their colours. */
  const lights = (indicator: number, from = values) =>
    rows.map((_, index) => [cell('ledger', 'status', indicator * rows.length + index, from), cell('ledger', '_colour', indicator * rows.length + index, from)]);
  const unlit = [
    [statuses.incomplete, COLOUR.grey],
    [statuses.incomplete, COLOUR.grey],
    [statuses.pool, COLOUR.grey],
  ];

  test('the sound indicator beside them is lit as ever', () => {
    expect(lights(0)).toEqual([
      [statuses.onSchedule, COLOUR.green],
      [statuses.farBehind, COLOUR.red],
      [statuses.pool, COLOUR.grey],
    ]);
    expect(cell('indicators', '_status', 0)).toBe(statuses.farBehind);
  });

  test.each(names.map((name, index) => [name, index + 1] as const))('%s: the indicator and its rows say that their rule is missing', (_, indicator) => {
    expect(cell('indicators', '_status', indicator)).toBe(statuses.incomplete);
    expect(lights(indicator)).toEqual(unlit);
  });

  test('Settings counts the indicators and says where to look', () => {
    const counted = (count: number, parts: readonly string[]): string => parts.join(String(count));
    expect(check(values)).toBe(counted(SCHEDULE_FAULTS, text.checks.schedules) + counted(names.length - SCHEDULE_FAULTS, text.checks.rules));
  });

  test('no cell shows an error value', () => expect(errorsIn(values)).toEqual([]));

  test.each([0, 13, -1, 4.5, '四月', null])('an as-of month %p lights nothing, and Settings says so', async (asOf) => {
    const address = `B${FIRST_ROW + settingItems.indexOf('asOf')}`;
    const edited = await recalculate(await editCells(file, [{ sheet: town.tables.settings.sheet, cell: address, value: asOf }], { strip: true }));
    expect([0, ...names.map((_, index) => index + 1)].map((indicator) => lights(indicator, edited))).toEqual([0, ...names].map(() => unlit));
    expect([0, ...names].map((_, indicator) => cell('indicators', '_status', indicator, edited))).toEqual([0, ...names].map(() => statuses.incomplete));
    expect(check(edited)).toContain(text.checks.asOf);
    expect(errorsIn(edited)).toEqual([]);
  });
});

/** The sound indicator, then one for each fault, each with the same three rows. */
function faultyContent(units: readonly string[]): Content {
  const { content } = everyState('zh');
  const sound = content.indicators[0]!;
  const rules = [...content.rules.slice(0, -1), { ...content.rules[0]!, name: '次序颠倒', nearSchedule: 5 }, content.rules.at(-1)!];
  const indicators = [sound, ...names.map((name): Indicator => ({ ...sound, code: name, name, ...FAULTS[name]?.(rules) }))];
  return {
    ...content,
    rules,
    indicators,
    curves: [...content.curves, ...CURVES],
    assignments: indicators.flatMap(({ name }) =>
      units.map((unit) => ({ ...content.assignments.find((row) => row.unit === unit)!, indicator: name })),
    ),
  };
}
