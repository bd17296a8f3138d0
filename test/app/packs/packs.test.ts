import { strFromU8, unzipSync } from 'fflate';
import { applyRestore } from '../../../src/app/restore/applyRestore';
import { listOperations } from '../../../src/app/restore/listOperations';
import { previewRestore } from '../../../src/app/restore/previewRestore';
import { type PackPlan, readPackPlan } from '../../../src/app/packs/packPlan';
import { type PackOrder, packSpecs } from '../../../src/app/packs/packSpecs';
import { recordPacks } from '../../../src/app/packs/recordPacks';
import { applySplit, previewSplit } from '../../../src/app/split/split';
import { dateSerial } from '../../../src/workbook/sheets/dateSerial';
import { settingItems } from '../../../src/workbook/tables/columns';
import type { Language } from '../../../src/workbook/text';
import { writePack } from '../../../src/xlsx/writePack';
import { returnsIn } from '../../../src/workbook/text/returnsIn';
import { closeTowns, DEMO_TIME, demoContent, issuesOf, openTown, type Town, valueOf } from '../openTown';

jest.setTimeout(240_000);
afterAll(closeTowns);

const ORDER: PackOrder = { offices: ['经发办', '村建办'], due: '2011-05-08', sender: '综合科', time: '2011-05-04 09:00', workbookId: 'W-1' };
const NUMBER = settingItems.indexOf('workbookId');

async function splitTown(language: Language = 'zh'): Promise<Town> {
  const town = await openTown(demoContent(language), language, { calculation: true });
  valueOf(await applySplit(town.spreadsheet, valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }))));
  await town.host.calculate();
  return town;
}

const returns = (town: Town) =>
  Array.from({ length: (town.book.tableNamed('Returns')?.area.rows ?? 1) - 1 }, (_, row) =>
    (['month', 'office', 'liaison', 'sentOn', 'due', 'receivedOn'] as const).map((key) => town.cell('returns', key, row)),
  );

describe('forms of the demo town', () => {
  let town: Town;
  let plan: PackPlan;
  beforeAll(async () => {
    town = await splitTown();
    plan = valueOf(await readPackPlan(town.spreadsheet));
  });

  test('the plan is read in two round trips and counts each office’s rows by kind', async () => {
    expect(await town.trips(() => readPackPlan(town.spreadsheet))).toBe(2);
    expect([plan.year, plan.month]).toEqual([2011, 4]);
    expect(plan.offices.slice(0, 3)).toEqual([
      { office: '经发办', liaison: '联络员甲', figures: 5, words: 12, sentOn: null },
      { office: '村建办', liaison: '', figures: 5, words: 9, sentOn: null },
      { office: '农业办', liaison: '', figures: 0, words: 8, sentOn: null },
    ]);
  });

  test('one form for each chosen office, with all of its rows', () => {
    const specs = packSpecs(plan, ORDER);
    expect(specs.map(({ office, fileName, sheets }) => [office, fileName, sheets.length])).toEqual([
      ['经发办', '示例镇2011年1—4月进度填报表(经发办).xlsx', 2],
      ['村建办', '示例镇2011年1—4月进度填报表(村建办).xlsx', 2],
    ]);
    expect(specs.map(({ record }) => record.filter(([first]) => first === 'row').length)).toEqual([17, 14]);
  });

  test('no other office’s row, name or figure is in any part of a form, and words have no figure of a plan', async () => {
    const specs = packSpecs(plan, { ...ORDER, offices: plan.offices.map(({ office }) => office) });
    let [names, figures, planned] = [0, 0, 0];
    for (const spec of specs) {
      const whole = Object.entries(unzipSync(await writePack(spec)))
        .filter(([path]) => path !== 'xl/theme/theme1.xml')
        .map(([, part]) => strFromU8(part))
        .join('\n');
      const own = plan.book.rows.filter(({ office }) => office === spec.office);
      const ownTexts = own.flatMap((row) => [row.office, row.unit, ...Object.values(row.fields).map(String)]).join('\n');
      const others = plan.book.rows.filter(({ office }) => office !== spec.office);
      for (const name of new Set(others.flatMap(({ office, unit, key }) => [office, unit, key]))) {
        if (ownTexts.includes(name)) continue;
        names += 1;
        expect([spec.office, name, whole.includes(name)]).toEqual([spec.office, name, false]);
      }
      const ownFigures = new Set(own.flatMap(({ kind, annual, milestone, last, fields }) => (kind === 'figure' ? [annual, milestone, last?.value, fields.actual] : [])).map(String));
      for (const figure of others.flatMap(({ annual, milestone, last, fields }) => [annual, milestone, last?.value, fields.actual])) {
        if (typeof figure !== 'number' || figure < 1000 || ownFigures.has(String(figure))) continue;
        figures += 1;
        expect([spec.office, figure, new RegExp(`(?<![\\d.])${figure}(?![\\d.])`).test(whole)]).toEqual([spec.office, figure, false]);
      }
      for (const { row } of own.filter(({ kind }) => kind === 'words')) {
        for (const key of ['annual', 'quarter1', 'quarter2', 'milestone', 'toDate', 'distance', 'needed', 'month3', 'month4'] as const) {
          const figure = town.cell('ledger', key, row);
          if (typeof figure !== 'number' || Math.abs(figure) < 1000 || ownFigures.has(String(figure))) continue;
          planned += 1;
          expect([spec.office, key, new RegExp(`(?<![\\d.])${figure}(?![\\d.])`).test(whole)]).toEqual([spec.office, key, false]);
        }
      }
    }
    expect([names > 100, figures > 20, planned > 30]).toEqual([true, true, true]);
  });
});

describe('the record of what was sent', () => {
  let town: Town;
  beforeAll(async () => {
    town = await splitTown();
  });

  test('is written in two round trips after the plan, with the number of the workbook; sending again renews it', async () => {
    const plan = valueOf(await readPackPlan(town.spreadsheet));
    expect(await town.trips(async () => valueOf(await recordPacks(town.spreadsheet, plan, ORDER)))).toBe(2);
    expect(returns(town)).toEqual([
      [4, '经发办', '联络员甲', dateSerial('2011-05-04'), dateSerial('2011-05-08'), null],
      [4, '村建办', null, dateSerial('2011-05-04'), dateSerial('2011-05-08'), null],
    ]);
    expect(town.cell('settings', 'value', NUMBER)).toBe('W-1');
    await town.host.calculate();
    expect([0, 1].map((row) => town.cell('returns', 'state', row))).toEqual(['未收到', '未收到']);

    const again = valueOf(await readPackPlan(town.spreadsheet));
    expect(again.offices.map(({ sentOn }) => sentOn)).toEqual([dateSerial('2011-05-04'), dateSerial('2011-05-04'), null, null, null]);
    expect(again.book.workbookId).toBe('W-1');
    valueOf(await recordPacks(town.spreadsheet, again, { ...ORDER, offices: ['村建办', '农业办'], due: null, time: '2011-05-06 09:00', workbookId: 'W-1' }));
    expect(returns(town).map(([, office, , sentOn, due]) => [office, sentOn, due])).toEqual([
      ['经发办', dateSerial('2011-05-04'), dateSerial('2011-05-08')],
      ['村建办', dateSerial('2011-05-06'), null],
      ['农业办', dateSerial('2011-05-06'), null],
    ]);
  });

  test('a form sent after the office entered its figures here is awaited; one that came back stays so when it is sent again', async () => {
    const { enteredHere } = returnsIn('zh').files;
    const [ours, back] = [2, 1];
    for (const [row, file] of [[ours, enteredHere], [back, '村建办.xlsx']] as const) {
      town.type('returns', 'receivedOn', row, dateSerial('2011-05-05'));
      town.type('returns', 'file', row, file);
    }
    const plan = valueOf(await readPackPlan(town.spreadsheet));
    valueOf(await recordPacks(town.spreadsheet, plan, { ...ORDER, offices: ['村建办', '农业办'], workbookId: 'W-1' }));
    expect([ours, back].map((row) => [town.cell('returns', 'office', row), town.cell('returns', 'receivedOn', row), town.cell('returns', 'file', row)])).toEqual([
      ['农业办', null, null],
      ['村建办', dateSerial('2011-05-05'), '村建办.xlsx'],
    ]);
  });

  test('is refused where somebody wrote to it meanwhile, but not where the ledger went on', async () => {
    const plan = valueOf(await readPackPlan(town.spreadsheet));
    town.type('ledger', 'month4', 0, 1234);
    town.type('returns', 'receivedOn', 0, dateSerial('2011-05-07'));
    expect(issuesOf(await recordPacks(town.spreadsheet, plan, ORDER))).toMatchObject([{ code: 'changed-meanwhile' }]);
    const fresh = valueOf(await readPackPlan(town.spreadsheet));
    town.type('ledger', 'month4', 0, 1250);
    valueOf(await recordPacks(town.spreadsheet, fresh, ORDER));
    expect(returns(town)[0]?.[5]).toBe(dateSerial('2011-05-07'));
  });

  test('can be taken back', async () => {
    const before = returns(town);
    const plan = valueOf(await readPackPlan(town.spreadsheet));
    valueOf(await recordPacks(town.spreadsheet, plan, { ...ORDER, offices: ['经发办'], time: '2011-05-09 10:00', due: '2011-05-12' }));
    expect(returns(town)).not.toEqual(before);
    const listed = valueOf(await listOperations(town.spreadsheet));
    expect(listed.operations[0]).toMatchObject({ command: '分发填报表', summary: '4月填报表,1个科室:经发办' });
    const preview = valueOf(await previewRestore(town.spreadsheet, listed, listed.operations[0]!.id, '2011-05-09 11:00'));
    valueOf(await applyRestore(town.spreadsheet, preview, false));
    expect(returns(town)).toEqual(before);
  });

  test('a liaison whose name looks like a formula stays a text', async () => {
    const plan = valueOf(await readPackPlan(town.spreadsheet));
    const named = { ...plan, book: { ...plan.book, liaisons: new Map([['平安办', '=1+1']]) } };
    valueOf(await recordPacks(town.spreadsheet, named, { ...ORDER, offices: ['平安办'] }));
    expect(returns(town).at(-1)?.slice(0, 3)).toEqual([4, '平安办', '=1+1']);
  });
});

describe('forms that cannot be made', () => {
  test('all that is missing is said at once', async () => {
    const town = await openTown(demoContent(), 'zh');
    town.type('settings', 'value', settingItems.indexOf('year'), null);
    town.type('settings', 'value', settingItems.indexOf('asOf'), 13);
    expect(issuesOf(await readPackPlan(town.spreadsheet)).map(({ code }) => code)).toEqual(['pack-no-year', 'pack-no-month']);
  });
});

test('an English workbook makes English forms', async () => {
  const town = await splitTown('en');
  const plan = valueOf(await readPackPlan(town.spreadsheet));
  const [spec] = packSpecs(plan, { ...ORDER, offices: [plan.offices[0]!.office] });
  expect(spec?.sheets.map(({ name }) => name)).toEqual(['Progress', 'Causes']);
  expect(spec?.fileName).toBe('Demo Town progress form 2011 Jan–Apr (Economic).xlsx');
});
