import { decodeAssignments, splitNeeds, splitOptions } from '../../src/workbook/decode/assignments';
import { TableReader } from '../../src/workbook/decode/cells';
import { decodeIndicators, indicatorNeeds, refinements } from '../../src/workbook/decode/indicators';
import { readLocated } from '../../src/app/readLocated';
import { workingPart } from '../../src/domain/schedule/workingTime';
import { closeTowns, openTown, type Town, valueOf } from './openTown';
import { JUNE, juneContent } from './juneTown';

afterAll(closeTowns);

const TYPED = ['30,70', '30%、70 %', '30 ,70,', 30, ''] as const;

/** The June town at the end of May: every unit began in April, with a ramp-up typed in another way each. */
async function mayTown(): Promise<Town> {
  const content = juneContent();
  const town = await openTown({ ...content, asOf: 5 }, 'zh', { calculation: true });
  TYPED.forEach((input, row) => {
    for (const [key, value] of [['startMonth', 4], ['rampUp', input]] as const) {
      town.host.userEdit({ sheet: town.tables.ledger.sheet, address: `${town.tables.ledger.letter(key)}${6 + row}`, input: [[value]] });
    }
  });
  await town.host.calculate();
  return town;
}

test('a ramp-up is read alike by the formulas and by the split, however it was typed', async () => {
  const town = await mayTown();
  const read = valueOf(
    await readLocated(town.spreadsheet, [
      { table: 'Indicators', keys: indicatorNeeds, optional: refinements },
      { table: 'Ledger', keys: splitNeeds, optional: splitOptions },
    ]),
  );
  const reader = (table: 'Indicators' | 'Ledger') => new TableReader(table, read.columns, read.located);
  const rows = decodeAssignments(reader('Ledger'), decodeIndicators(reader('Indicators')));
  const byFormula = rows.map(({ row }) => (['_r1', '_r2', '_r3'] as const).map((key) => town.cell('ledger', key, row)));
  expect(byFormula).toEqual([[0.3, 0.7, 1], [0.3, 0.7, 1], [0.3, 0.7, 1], [0.3, 1, 1], [1, 1, 1]]);
  expect(rows.map(({ startMonth, rampUp }) => [4, 5, 6].map((month) => workingPart({ startMonth, rampUp, endMonth: null }, month)))).toEqual(byFormula);
  // The first quarter's 100, and of the second's by the end of May 30 and 70 of 200 parts.
  expect(town.cell('ledger', 'milestone', town.rowOf(JUNE, '甲厂'))).toBeCloseTo(150, 9);
}, 120_000);
