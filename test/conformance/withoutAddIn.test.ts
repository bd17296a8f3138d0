import { applySplit, previewSplit } from '../../src/app/split/split';
import { COLOUR } from '../../src/workbook/formulas/colour';
import { FIRST_ROW } from '../../src/workbook/tables/layout';
import { openHeadless } from '../../scripts/headless';
import { closeTowns, DEMO_TIME, demoContent, openTown, type Town, townOf, valueOf } from '../app/openTown';
import { describeWith, editCells, readCached, recalculate, SOFFICE } from './libreoffice';

const OUTPUT = '规模以上工业产值';
const FIRM = '戊辰机械';

/** What is typed for April, then the status and the code that the light's colour goes by. */
const UNREPORTED = ['◇未报(3月905)', COLOUR.grey];
const TYPED = [
  [1000, '▲欠序时', COLOUR.yellow],
  [1400, '●达序时', COLOUR.green],
] as const;

let town: Town;
let file: Uint8Array;

/** A saved workbook with its plan; from here on nobody calls the add-in. */
beforeAll(async () => {
  town = await openTown(demoContent());
  valueOf(await applySplit(town.spreadsheet, valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }))));
  file = await town.save();
}, 120_000);
afterAll(closeTowns);

const KEYS = ['status', '_colour'] as const;
const at = (key: 'status' | '_colour' | 'month4'): string => `${town.tables.ledger.letter(key)}${FIRST_ROW + town.rowOf(OUTPUT, FIRM)}`;

describeWith([SOFFICE])('in LibreOffice', () => {
  test('an actual typed changes the light', async () => {
    const { sheet } = town.tables.ledger;
    const light = (values: Awaited<ReturnType<typeof recalculate>>) => KEYS.map((key) => values.get(sheet)?.get(at(key)));
    expect(light(await recalculate(file))).toEqual(UNREPORTED);
    for (const [value, ...expected] of TYPED) {
      expect(light(await recalculate(await editCells(file, [{ sheet, cell: at('month4'), value }])))).toEqual(expected);
    }
  });
});

describe('in the workbench', () => {
  test('an actual typed changes the light, and the saved file carries it', async () => {
    const headless = await openHeadless({ calculation: true, file });
    const opened = townOf(headless, 'zh');
    const row = opened.rowOf(OUTPUT, FIRM);
    const light = () => KEYS.map((key) => opened.cell('ledger', key, row));
    await headless.host.calculate();
    expect(light()).toEqual(UNREPORTED);
    for (const [value, ...expected] of TYPED) {
      opened.type('ledger', 'month4', row, value);
      await headless.host.calculate();
      expect(light()).toEqual(expected);
    }
    const saved = readCached(await headless.save()).get(town.tables.ledger.sheet);
    expect(KEYS.map((key) => saved?.get(at(key)))).toEqual(light());
    expect(headless.office.counter.roundTrips).toBe(0);
    headless.close();
  });
});
