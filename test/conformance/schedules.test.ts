import { openHeadless } from '../../scripts/headless';
import { templateContent } from '../../src/app/template';
import { cumulativeShare } from '../../src/domain/schedule/curve';
import { pointsAt, type Schedule } from '../../src/domain/schedule/schedule';
import { scheduleCurve } from '../../src/domain/schedule/scheduleCurve';
import type { Content } from '../../src/workbook/content';
import { pastYearSheet } from '../../src/workbook/sheets/pastYear';
import { presetCurves } from '../../src/workbook/sheets/presetCurves';
import { schedulesSheet } from '../../src/workbook/sheets/schedules';
import { settingNames, settingsSheet } from '../../src/workbook/sheets/settings';
import { layoutsIn } from '../../src/workbook/tables';
import { dueKeys, type ScheduleKey, settingItems } from '../../src/workbook/tables/columns';
import { FIRST_ROW } from '../../src/workbook/tables/layout';
import { textIn } from '../../src/workbook/text';
import { schedulesIn } from '../../src/workbook/text/schedulesIn';
import { good } from '../domain/demoDomain';
import { rising, sequence } from './everyKind';
import { describeWith, editCells, recalculate, SOFFICE, type Values } from './libreoffice';

/** What is due by every month's end: formulas of the sheet in LibreOffice against the rules in TypeScript. */
describeWith([SOFFICE])('schedules in LibreOffice', () => {
  const text = textIn('zh');
  const tables = layoutsIn(text);
  const { check } = schedulesIn('zh');
  const random = sequence(7);
  const schedule = (form: Schedule['form'], points: Schedule['points'], source = ''): Schedule => ({ name: '', form, points, source });

  const sound: readonly Schedule[] = [
    ...presetCurves('zh').map((curve) => ({ ...curve, source: curve.form === 'past' ? '去年' : '' })),
    schedule('past', pointsAt({}), '部分月份'),
    schedule('linear', pointsAt({ 4: 0 })),
    ...Array.from({ length: 60 }, (_, index) => {
      const points = rising(random, index % 3 === 0 ? 100 : 80).map((point, month) => (month === index % 12 || random() < 0.4 ? point : null));
      return schedule(index % 2 === 0 ? 'linear' : 'steps', points.some((point) => point !== null) ? points : pointsAt({ 8: 60 }));
    }),
  ];
  const faulty: readonly (readonly [Schedule, string])[] = [
    [schedule('linear', pointsAt({})), check.empty],
    [schedule('steps', pointsAt({})), check.empty],
    [schedule('linear', pointsAt({ 3: 22, 6: 20, 12: 100 })), check.falls.join('6')],
    [schedule('steps', pointsAt({ 3: 22, 4: 21.9, 12: 100 })), check.falls.join('4')],
    [schedule('linear', pointsAt({ 3: -1, 12: 100 })), check.below],
    [schedule('linear', pointsAt({ 3: 22, 12: 100.5 })), check.above],
    ...['', '没有这项', '下降', '全为0', '缺12月', '负数'].map((source) => [schedule('past', pointsAt({}), source), check.past] as const),
  ];
  const pastYears: Content['pastYears'] = [
    { indicator: '去年', cumulative: [10, 22, 35, 41, 50, 66, 70, 81, 95.5, 101, 120, 133] },
    { indicator: '部分月份', cumulative: [null, 50, 80, null, null, 180, 180, null, 270, 300, null, 400] },
    { indicator: '下降', cumulative: [10, 22, 21, 41, 50, 66, 70, 81, 95, 101, 120, 133] },
    { indicator: '全为0', cumulative: Array.from({ length: 12 }, () => 0) },
    { indicator: '缺12月', cumulative: [10, 22, 35, 41, 50, 66, 70, 81, 95, 101, 120, null] },
    { indicator: '负数', cumulative: [-10, 22, 35, 41, 50, 66, 70, 81, 95, 101, 120, 133] },
  ];
  const all = [...sound, ...faulty.map(([one]) => one)].map((one, index) => ({ ...one, name: `曲线${index}`, note: '' }));
  let file: Uint8Array;

  beforeAll(async () => {
    const headless = await openHeadless({ calculation: false });
    const edition = { language: 'zh', text } as const;
    const content: Content = { ...templateContent('试验镇', 2011, 4, 'zh'), curves: all, pastYears };
    const sheets = [schedulesSheet(edition, tables, content), pastYearSheet(edition, tables, content), settingsSheet(edition, tables, content)];
    const own = sheets.map((sheet) => ({ ...sheet, validations: [], formulas: sheet.name === tables.settings.sheet ? [] : sheet.formulas }));
    good(await headless.spreadsheet.build({ language: 'zh', sheets: own, names: settingNames(tables), active: tables.schedules.sheet }));
    file = await headless.save();
    headless.close();
  }, 120_000);

  const at = (values: Values, key: ScheduleKey, row: number) => values.get(tables.schedules.sheet)?.get(`${tables.schedules.letter(key)}${FIRST_ROW + row}`) ?? null;
  const withYear = async (year: string | number | null): Promise<Values> =>
    recalculate(await editCells(file, [{ sheet: tables.settings.sheet, cell: `B${FIRST_ROW + settingItems.indexOf('year')}`, value: year }], { strip: true }));

  test.each([2011, 2012])('every form is due what the rules say, faults are named (%i)', async (year) => {
    const values = await withYear(year);
    const differences = all.flatMap((one, row) => {
      const curve = scheduleCurve(one, { year, past: pastYears.find(({ indicator }) => indicator === one.source)?.cumulative ?? null });
      const expected = curve.ok ? check.right : faulty[row - sound.length]?.[1];
      const stated = at(values, 'check', row) === expected && at(values, '_ok', row) === (curve.ok ? 1 : 0);
      const due = dueKeys.map((key) => Number(at(values, key, row)));
      const exact = !curve.ok || due.every((percent, month) => Math.abs(percent / 100 - cumulativeShare(curve.value, month)) < 1e-12);
      return stated && exact ? [] : [{ row, one, check: at(values, 'check', row), due }];
    });
    expect(differences).toEqual([]);
    const errors = [...(values.get(tables.schedules.sheet) ?? [])].filter(([, value]) => typeof value === 'string' && value.startsWith('#'));
    expect(errors).toEqual([]);
  }, 120_000);

  test.each([null, '二〇一一', 2011.5])('without a year only schedules by days are faulty (%p)', async (year) => {
    const values = await withYear(year);
    const days = all.findIndex(({ form }) => form === 'days');
    expect([at(values, 'check', days), at(values, '_ok', days)]).toEqual([check.year, 0]);
    expect(sound.map((_, row) => at(values, '_ok', row))).toEqual(sound.map(({ form }) => (form === 'days' ? 0 : 1)));
  }, 120_000);

  test('text among the points, an unknown form and a blank one are told apart', async () => {
    const cell = (key: ScheduleKey, row: number): string => `${tables.schedules.letter(key)}${FIRST_ROW + row}`;
    const sheet = tables.schedules.sheet;
    const values = await recalculate(
      await editCells(file, [
        { sheet, cell: cell('month5', 0), value: '约40' },
        { sheet, cell: cell('form', 2), value: '大概' },
        { sheet, cell: cell('form', 3), value: null },
      ], { strip: true }),
    );
    expect([0, 2, 3].map((row) => [at(values, 'check', row), at(values, '_ok', row)])).toEqual([[check.text, 0], [check.form, 0], [check.right, 1]]);
  }, 120_000);
});
