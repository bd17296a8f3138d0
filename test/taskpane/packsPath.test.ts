import { unzipSync } from 'fflate';
import { spreadsheetActions } from '../../src/taskpane/spreadsheetActions';
import { closeTowns, demoContent, openTown, valueOf } from '../app/openTown';

const NOW = new Date(2011, 4, 3, 9, 30);

afterAll(closeTowns);

test('from the ledger to one file for each office in two round trips, and on to the record of returns', async () => {
  const town = await openTown(demoContent());
  const actions = spreadsheetActions(town.spreadsheet, () => NOW);
  const progress: [number, number][] = [];
  const order = { due: '2011-05-06', sender: '经发办' };
  const trips = await town.trips(async () => {
    const plan = valueOf(await actions.readPackPlan());
    const offices = plan.offices.map(({ office }) => office);
    const made = valueOf(await actions.makePacks(plan, { ...order, offices }, { onProgress: (done, total) => progress.push([done, total]) }));
    expect(made.order).toMatchObject({ offices, time: '2011-05-03 09:30' });
    expect(made.order.workbookId).toMatch(/^[0-9a-f]{32}$/);
    expect(made.files.map(({ office }) => office)).toEqual(offices);
    for (const { office, name, content } of made.files) {
      expect(name).toMatch(new RegExp(`${office}.*\\.xlsx$`));
      expect(Object.keys(unzipSync(new Uint8Array(await content.arrayBuffer())))).toContain('xl/workbook.xml');
    }
    expect(progress).toEqual(offices.map((_, index) => [index + 1, offices.length]));
  });
  expect(trips).toBe(2);

  const plan = valueOf(await actions.readPackPlan());
  const [first, ...others] = plan.offices.map(({ office }) => office);
  const made = valueOf(await actions.makePacks(plan, { ...order, offices: [first ?? ''] }));
  valueOf(await actions.recordPacks(plan, made.order));
  const again = valueOf(await actions.readPackPlan());
  expect(again.offices.map(({ sentOn }) => sentOn !== null)).toEqual([true, ...others.map(() => false)]);
  expect(again.book.workbookId).toBe(made.order.workbookId);
  // The mark is the workbook's for good.
  const next = valueOf(await actions.makePacks(again, { ...order, offices: others }));
  expect(next.order.workbookId).toBe(again.book.workbookId);
});

test('a cancel in this thread makes nothing', async () => {
  const town = await openTown(demoContent());
  const actions = spreadsheetActions(town.spreadsheet, () => NOW);
  const plan = valueOf(await actions.readPackPlan());
  const outcome = await actions.makePacks(plan, { offices: plan.offices.map(({ office }) => office), due: null, sender: '经发办' }, { signal: AbortSignal.abort() });
  expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'cancelled' }] });
});

test('a pane that cannot open files says so', async () => {
  const town = await openTown(demoContent());
  const actions = spreadsheetActions(town.spreadsheet, () => NOW);
  expect(await actions.openFile({ name: 'a.xlsx', content: new Blob(['x']) })).toMatchObject({ ok: false, issues: [{ code: 'file-not-opened' }] });
});
