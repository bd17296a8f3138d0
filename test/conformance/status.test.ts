import { largestShortfalls } from '../../src/domain/track/ranking';
import type { Content } from '../../src/workbook/content';
import { STATUS } from '../../src/workbook/formulas/status';
import { BOARD_ROWS, SHORTFALL_COLUMNS } from '../../src/workbook/sheets/boardGrid';
import { FIRST_ROW } from '../../src/workbook/tables/layout';
import { monthEndKeys, settingItems } from '../../src/workbook/tables/columns';
import { closeTowns, openTown, type Town } from '../app/openTown';
import { everyKind, monthEnds, sequence } from './everyKind';
import { describeWith, editCells, recalculate, SOFFICE, type Values } from './libreoffice';
import { differences, errorsIn, trackTown } from './trackTown';

/** Native formulas, worked out by LibreOffice, against the rules in TypeScript: two independent ways to one status. */
describeWith([SOFFICE])('statuses in LibreOffice', () => {
  let content: Content;
  let town: Town;
  let file: Uint8Array;
  let ends: ReturnType<typeof monthEnds>;

  beforeAll(async () => {
    const random = sequence(20110401);
    content = everyKind(random);
    ends = monthEnds(random, content);
    town = await openTown(content);
    const { sheet, letter } = town.tables.ledger;
    const closed = ends.flatMap((row, line) => row.map((value, month) => ({ sheet, cell: `${letter(monthEndKeys[month]!)}${FIRST_ROW + line}`, value })));
    file = await editCells(await town.save(), closed);
  }, 120_000);
  afterAll(closeTowns);

  test.each([1, 2, 3, 4, 7, 11, 12])('as of month %i every row and every indicator agree', async (asOf) => {
    const address = `B${FIRST_ROW + settingItems.indexOf('asOf')}`;
    const values = await recalculate(await editCells(file, [{ sheet: '设置', cell: address, value: asOf }], { strip: true }));
    expect(differences(content, trackTown(content, asOf, ends), town.tables, values).slice(0, 12)).toEqual([]);
    expect(errorsIn(values)).toEqual([]);
  }, 120_000);

  test.each([null, '四月', 13, 4.5])('as of %p nothing is judged, and nothing is an error', async (asOf) => {
    const address = `B${FIRST_ROW + settingItems.indexOf('asOf')}`;
    const values = await recalculate(await editCells(file, [{ sheet: '设置', cell: address, value: asOf }], { strip: true }));
    const read = content.indicators.map((_, index) => [at(values, 'indicators', '_month', index), at(values, 'indicators', '_ready', index)]);
    expect(read).toEqual(content.indicators.map(() => [0, 0]));
    const codes = content.assignments.map((_, line) => Number(at(values, 'ledger', '_code', line)));
    expect([...new Set(codes)].sort()).toEqual([STATUS.pool, STATUS.incomplete]);
    expect(errorsIn(values)).toEqual([]);
  }, 120_000);

  test('the Board lists the ten largest shortfalls that the rules find', async () => {
    const values = await recalculate(file);
    const expected = largestShortfalls(trackTown(content, content.asOf, ends), 10);
    const board = values.get('进度看板')!;
    const shown = Array.from({ length: 10 }, (_, line) => Number(board.get(`${SHORTFALL_COLUMNS.cost}${BOARD_ROWS.sectionFirst + line}`)));
    expect(shown.map((cost) => cost.toFixed(2))).toEqual(expected.map(({ cost }) => cost.toFixed(2)));
  }, 120_000);

  function at(values: Values, table: 'indicators' | 'ledger', key: string, row: number) {
    const layout = town.tables[table];
    return values.get(layout.sheet)?.get(`${layout.letter(key as never)}${FIRST_ROW + row}`) ?? null;
  }
});
