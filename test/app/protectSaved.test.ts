import { openHeadless } from '../../scripts/headless';
import { protectEntries } from '../../src/app/protect/protectEntries';
import { readProtection } from '../../src/app/protect/readProtection';
import { setAsOf } from '../../src/app/track/setAsOf';
import type { Book } from '../../src/workbench/book';
import { PROTECTION_OPTIONS } from '../../src/excel/protect/options';
import { closeTowns, demoContent, issuesOf, openTown, valueOf } from './openTown';

afterAll(closeTowns);
jest.setTimeout(240_000);

const TIME = '2011-05-12 09:30';

/** Locks of every table's cells, and what each sheet allows. */
function locksOf(book: Book) {
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    options: sheet.protection && Object.fromEntries(Object.keys(PROTECTION_OPTIONS).map((option) => [option, sheet.protection?.options[option]])),
    open: book.tablesOn(sheet.id).map(({ name, area }) => [
      name,
      ...Array.from({ length: area.rows * area.columns }, (_, index) => index).filter((index) => !sheet.formats.get(area.row + Math.floor(index / area.columns), area.column + (index % area.columns), 'locked')),
    ]),
  }));
}

test('saved as .xlsx and opened again, a protection and its open cells are what they were, and commands lift it', async () => {
  const town = await openTown(demoContent());
  valueOf(await protectEntries(town.spreadsheet, { password: '秘1', time: TIME }));
  const before = locksOf(town.book);
  expect(before.find(({ name }) => name === town.tables.ledger.sheet)?.open[0]?.length).toBeGreaterThan(100);
  const again = await openHeadless({ calculation: false, file: await town.save() });
  try {
    expect(locksOf(again.host.book)).toEqual(before);
    expect(valueOf(await readProtection(again.spreadsheet)).mark).toBe('password');
    expect(issuesOf(await setAsOf(again.spreadsheet, 3, TIME))).toMatchObject([{ code: 'protection-password' }]);
    again.spreadsheet.givePassword('秘1');
    valueOf(await setAsOf(again.spreadsheet, 3, TIME));
    expect(locksOf(again.host.book)).toEqual(before);
  } finally {
    again.close();
  }
});
