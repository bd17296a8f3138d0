import * as fc from 'fast-check';
import { applyCollected } from '../../../src/app/collect/applyCollected';
import type { CollectPreview } from '../../../src/app/collect/collected';
import { mergeReturns } from '../../../src/app/collect/mergeReturns';
import { readPackPlan } from '../../../src/app/packs/packPlan';
import { packSpecs } from '../../../src/app/packs/packSpecs';
import { applyRestore } from '../../../src/app/restore/applyRestore';
import { listOperations } from '../../../src/app/restore/listOperations';
import { previewRestore } from '../../../src/app/restore/previewRestore';
import { ledgerInputKeys } from '../../../src/workbook/tables/columns';
import { dateSerial } from '../../../src/workbook/sheets/dateSerial';
import { readFile } from '../../../src/xlsx/readFile';
import { closeTowns, issuesOf, type Town, valueOf } from '../openTown';
import { SENT, sentTown, type SentTown, TIME, TODAY } from './collectTown';
import { bookOfGrids, fillIn, type FormGrid, gridsOf, headOf, lineOf } from './formGrid';
import { writers } from './formWriters';
import { type Expected, randomReturnOf } from './randomReturn';

afterAll(closeTowns);

const [INVEST, LAND, OUTPUT] = ['实际到位市外内资', '征地工业用地面积', '规模以上工业产值'];

/** All cells of a table's body, row by row, as they stand. */
function body(town: Town, table: string): unknown[][] {
  const found = town.book.tableNamed(table);
  if (!found) throw new Error(`there is no table ${table}`);
  const { row, column, rows, columns } = found.area;
  return Array.from({ length: rows - 1 }, (_, line) => Array.from({ length: columns }, (_, at) => town.book.value(found.sheet, row + 1 + line, column + at) ?? null));
}

describe('collecting in the demo town', () => {
  let sent: SentTown;
  let town: Town;
  let before: unknown[][];
  let preview: CollectPreview;
  const files = new Map<string, FormGrid[]>();
  const collect = async (): Promise<CollectPreview> => mergeReturns(await sent.book(), [...files].map(([name, grids]) => ({ name, read: { ok: true, value: bookOfGrids(grids), warnings: [] } })));
  const order = (accepted: Iterable<string>) => ({ accepted: new Set(accepted), time: TIME, today: TODAY });
  const everything = () => order(preview.lines.map(({ key }) => key));

  beforeAll(async () => {
    sent = await sentTown();
    town = sent.town;
    for (const office of ['经发办', '村建办']) files.set(`${office}.xlsx`, gridsOf(sent.specs.get(office)!));
    const [own, village] = [files.get('经发办.xlsx')!, files.get('村建办.xlsx')!];
    fillIn(own[0]!, lineOf(own[0]!, INVEST!, '经发办'), 'actual', 3_600);
    fillIn(own[0]!, lineOf(own[0]!, INVEST!, '经发办'), 'nature', '快报');
    fillIn(own[1]!, lineOf(own[1]!, OUTPUT!, '乙丑五金'), 'cause', '设备检修');
    fillIn(own[1]!, lineOf(own[1]!, OUTPUT!, '乙丑五金'), 'request', '=请协调用电');
    fillIn(village[0]!, lineOf(village[0]!, LAND!, '一村'), 'actual', '６２.５亩');
    fillIn(village[0]!, lineOf(village[0]!, LAND!, '二村'), 'actual', '约十');
    const { at, row } = headOf(village[0]!);
    const foreign: FormGrid['cells'][number] = [];
    foreign[at.get('indicator')!] = { value: INVEST! };
    foreign[at.get('unit')!] = { value: '经发办' };
    foreign[at.get('actual')!] = { value: 9_999 };
    village[0]!.cells.splice(row + 1, 0, foreign);
    before = body(town, 'Ledger');
    preview = await collect();
  }, 300_000);

  test('nothing is written before lines are accepted, and what may not be written never is', async () => {
    expect(body(town, 'Ledger')).toEqual(before);
    expect(preview.lines.map(({ field, state }) => [field, state])).toEqual([
      ['actual', 'new'], ['nature', 'new'], ['cause', 'new'], ['request', 'new'], ['actual', 'foreign'], ['actual', 'new'], ['actual', 'invalid'],
    ]);
  });

  test('a cell that was typed into since the preview refuses all of it', async () => {
    const row = town.rowOf(LAND!, '一村');
    town.type('ledger', 'month3', row, 40);
    expect(issuesOf(await applyCollected(town.spreadsheet, preview, everything()))).toMatchObject([{ code: 'changed-meanwhile', place: { table: 'Ledger', row: row + 1 } }]);
    town.type('ledger', 'month3', row, 38.25);
    await town.host.calculate();
    expect(body(town, 'Ledger')).toEqual(before);
    expect(body(town, 'Requests').filter((cells) => cells[4] !== null)).toEqual([]);
  });

  test('accepted lines go to their cells in two round trips, and nothing else changes', async () => {
    const trips = await town.trips(async () => valueOf(await applyCollected(town.spreadsheet, preview, everything())));
    expect(trips).toBe(2);
    await town.host.calculate();
    const cell = (indicator: string, unit: string, key: 'month4' | 'nature' | 'cause' | 'source') => town.cell('ledger', key, town.rowOf(indicator, unit));
    expect([cell(INVEST!, '经发办', 'month4'), cell(INVEST!, '经发办', 'nature'), cell(OUTPUT!, '乙丑五金', 'cause'), cell(LAND!, '一村', 'month4'), cell(LAND!, '二村', 'month4')]).toEqual([3_600, '快报', '设备检修', 62.5, 9.5]);
    const inputs = ledgerInputKeys.length;
    const changes = body(town, 'Ledger').flatMap((cells, row) => cells.slice(0, inputs).flatMap((value, column) => (value === before[row]?.[column] ? [] : [[row, column]])));
    expect(changes).toHaveLength(4);
  });

  test('a request stands on the first line that was ready, as text', () => {
    const requests = body(town, 'Requests').filter((cells) => cells[4] !== null);
    expect(requests.map((cells) => cells.slice(0, 9))).toEqual([['1', '乙丑五金', OUTPUT, null, '=请协调用电', null, dateSerial(TODAY), null, '未办结']]);
  });

  test('the record of returns says when which file came, and how late', async () => {
    const returns = body(town, 'Returns').filter((cells) => cells[1] === '经发办' || cells[1] === '村建办');
    expect(returns.map((cells) => [cells[0], cells[1], cells[5], cells[6], cells[7]])).toEqual([[4, '经发办', dateSerial(TODAY), '经发办.xlsx', 4], [4, '村建办', dateSerial(TODAY), '村建办.xlsx', 1]]);
    expect(returns.map((cells) => cells[8])).toEqual(['迟报', '迟报']);
  });

  test('the log names files, rows, and every cell before and after', async () => {
    const { operations, log } = valueOf(await listOperations(town.spreadsheet));
    expect(operations[0]).toMatchObject({ command: '汇总收表', summary: '经发办.xlsx 4项;村建办.xlsx 1项;共5项', obstacle: null });
    const month = log.at(-1)!.columns.find(({ table, header }) => table === 'Ledger' && header.includes('4月'))!;
    expect(month.rows.map(({ key }) => key)).toEqual([[INVEST, '经发办'], [LAND, '一村']]);
    expect([month.before, month.after]).toEqual([[3_450, 61.8], [3_600, 62.5]]);
  });

  test('the same files once more change nothing', async () => {
    preview = await collect();
    expect(preview.lines.map(({ state }) => state)).toEqual(['same', 'same', 'same', 'same', 'foreign', 'same', 'invalid']);
    expect(issuesOf(await applyCollected(town.spreadsheet, preview, everything()))).toMatchObject([{ code: 'collect-none-accepted' }]);
  });

  test('lines that are no longer writable are not written though they are asked for', async () => {
    const forced = { ...preview, lines: preview.lines.map((line) => ({ ...line, isWritable: true })) };
    expect(issuesOf(await applyCollected(town.spreadsheet, forced, everything()))).toMatchObject([{ code: 'collect-none-accepted' }]);
  });

  test('it can be taken back', async () => {
    const operations = valueOf(await listOperations(town.spreadsheet));
    const restore = valueOf(await previewRestore(town.spreadsheet, operations, operations.operations[0]!.id, '2011-05-10 08:00'));
    expect(restore.left).toEqual([]);
    valueOf(await applyRestore(town.spreadsheet, restore, false));
    await town.host.calculate();
    expect(body(town, 'Ledger').map((cells) => cells.slice(0, ledgerInputKeys.length))).toEqual(before.map((cells) => cells.slice(0, ledgerInputKeys.length)));
    expect(body(town, 'Requests').filter((cells) => cells[4] !== null)).toEqual([]);
    expect(body(town, 'Returns').map((cells) => cells[5])).toEqual(body(town, 'Returns').map(() => null));
  });

  test('two entries for one cell cannot both be accepted', async () => {
    preview = await collect();
    const line = preview.lines[0]!;
    const twice = { ...preview, lines: [line, { ...line, key: 'other', file: '另一份.xlsx', returned: 1 }] };
    expect(issuesOf(await applyCollected(town.spreadsheet, twice, order([line.key, 'other'])))).toMatchObject([{ code: 'collect-accepted-twice', facts: { files: ['经发办.xlsx', '另一份.xlsx'] } }]);
  });

  test('thirty random returns, of five offices at once, land in their cells of the workbook and nowhere else', async () => {
    const programs = Object.values(writers);
    for (let round = 0; round < 6; round += 1) {
      const plan = valueOf(await readPackPlan(town.spreadsheet));
      const { book } = plan;
      const forms = new Map(packSpecs(plan, { offices: book.offices, due: null, sender: '经发办', time: SENT, workbookId: book.workbookId }).map((spec) => [spec.office, spec]));
      const returned = book.offices.flatMap((office, index) => fc.sample(randomReturnOf(book, forms, fc.constant(office)), { numRuns: 1, seed: 100 * round + index }));
      const reads = await Promise.all(returned.map(async ({ office, grids, hidden }, index) => ({ name: office, read: readFile({ name: office, bytes: await programs[index % 2]!(grids, hidden) }) })));
      const merged = mergeReturns(book, reads);
      const said = ({ indicator, unit, field, state, returned: value }: Expected) => JSON.stringify([indicator, unit, field, state, value]);
      expect(merged.lines.map(said).sort()).toEqual(returned.flatMap(({ expected }) => expected.map(said)).sort());
      const cells = body(town, 'Ledger').map((row) => row.slice(0, ledgerInputKeys.length));
      const taken = merged.lines.filter(({ state }) => state === 'new');
      for (const { row, field, returned: value } of taken.map((line) => ({ ...line, row: line.target!.row }))) {
        if (field !== 'request') cells[row]![ledgerInputKeys.indexOf(field === 'actual' ? 'month4' : field)] = value;
      }
      valueOf(await applyCollected(town.spreadsheet, merged, order(taken.map(({ key }) => key))));
      await town.host.calculate();
      expect(body(town, 'Ledger').map((row) => row.slice(0, ledgerInputKeys.length))).toEqual(cells);
      const contents = body(town, 'Requests').map((row) => row[4]);
      expect(contents).toEqual(expect.arrayContaining(taken.filter(({ field }) => field === 'request').map(({ returned: value }) => value)));
    }
  });
});
