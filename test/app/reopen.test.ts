import { strFromU8, unzipSync } from 'fflate';
import { applySplit, previewSplit } from '../../src/app/split/split';
import { refresh } from '../../src/app/track/refresh';
import { openHeadless } from '../../scripts/headless';
import { closeTowns, DEMO_TIME, demoContent, openTown, type Town, townOf, valueOf } from './openTown';

/** A saved workbook, opened again: the same highlights, and a change leaves everything else in the file. */
let file: Uint8Array;
let saved: Uint8Array;
let town: Town;

beforeAll(async () => {
  const first = await openTown(demoContent(), 'zh', { calculation: true });
  const preview = valueOf(await previewSplit(first.spreadsheet, { indicators: null, time: DEMO_TIME }));
  valueOf(await applySplit(first.spreadsheet, preview));
  file = await first.save();
  town = townOf(await openHeadless({ calculation: true, file }), 'zh');
}, 120_000);
afterAll(() => {
  town.close();
  closeTowns();
});

const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml')).map(([name, data]) => [name, strFromU8(data)]));
const all = (bytes: Uint8Array, pattern: RegExp): string[] => Object.values(parts(bytes)).flatMap((xml) => [...xml.matchAll(pattern)].map(([found]) => found));

test('opening shows the same statuses and keeps every light', () => {
  expect(town.cell('ledger', 'status', town.rowOf('规模以上工业产值', '丙寅新材'))).toBe('■差距较大');
  const rules = town.book.sheets.flatMap((sheet) => sheet.conditionalFormats);
  expect(rules).toHaveLength(all(file, /<cfRule /g).length);
  expect(rules.length).toBeGreaterThan(20);
});

test('one value changed, one row put in, one command run: everything else is still there', async () => {
  const ledger = town.book.tableNamed('Ledger')!;
  town.type('ledger', 'month4', town.rowOf('制造业投资', '丁丑工具'), 120);
  town.book.apply({ type: 'insertRows', sheet: ledger.sheet, at: 0, count: 1 }, { origin: 'user' });
  valueOf(await refresh(town.spreadsheet));
  saved = await town.save();
  for (const pattern of [/<cfRule /g, /<dataValidation /g, /<definedName /g, /<pageSetup /g, /<tablePart /g, /<c:chart |<chart /g, /<pane /g]) {
    expect([String(pattern), all(saved, pattern).length]).toEqual([String(pattern), all(file, pattern).length]);
  }
  const names = (bytes: Uint8Array): string[] => all(bytes, /<table [^>]*displayName="[^"]*"/g).map((table) => /displayName="([^"]*)"/.exec(table)?.[1] ?? '');
  expect(names(saved).sort()).toEqual(names(file).sort());
});

test('the saved change is there when it is opened once more', async () => {
  const again = townOf(await openHeadless({ calculation: false, file: saved }), 'zh');
  const row = again.rowOf('制造业投资', '丁丑工具');
  expect(again.cell('ledger', 'month4', row)).toBe(120);
  expect(again.cell('ledger', 'status', row)).toBe(town.cell('ledger', 'status', row));
  expect(again.cell('ledger', 'rank', row)).toBe(town.cell('ledger', 'rank', row));
  expect(again.book.tableNamed('Ledger')?.area.row).toBe(town.book.tableNamed('Ledger')?.area.row);
  again.close();
});
