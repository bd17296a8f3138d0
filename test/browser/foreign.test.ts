import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { cells, paneFrame } from './paneScripts';
import { openFile, openWorkbench, settled, typeInto, type Workbench } from './workbenchPage';

let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench();
}, 180_000);
afterAll(() => bench.close());

/** As another library writes it, with a note and a picture that the page does not show. */
async function foreignFile(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('进度');
  sheet.addTable({ name: 'Foreign', ref: 'A1', headerRow: true, columns: [{ name: '承担单位' }, { name: '累计' }], rows: [['一村', 61.8], ['二村', 9.5]] });
  sheet.getCell('D2').value = { formula: 'SUM(B2:B3)', result: 71.3 };
  sheet.getCell('A2').note = '请于10日前报';
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  sheet.addImage(book.addImage({ base64: pixel, extension: 'png' }), 'F2:G4');
  return Buffer.from(await book.xlsx.writeBuffer());
}

test('a file of another library is opened, calculated and saved with what the page does not know', async () => {
  const { page, session } = bench;
  const earlier = session.problems.length;
  const foreign = await foreignFile();
  await openFile(page, foreign);
  const frame = await paneFrame(page);
  expect(await cells(frame, '进度', 'A1:B3')).toEqual([['承担单位', '累计'], ['一村', 61.8], ['二村', 9.5]]);
  await typeInto(page, 'B3', '12');
  await settled(page);
  expect(await cells(frame, '进度', 'D2')).toEqual([[73.8]]);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  const saved = await readFile(await download.path());

  const [before, after] = [foreign, saved].map((file) => unzipSync(new Uint8Array(file)));
  const kept = Object.keys(before ?? {}).filter((path) => /comments|vmlDrawing|drawings|media/.test(path));
  expect(kept.length).toBeGreaterThanOrEqual(4);
  for (const path of kept) expect(Buffer.from(after?.[path] ?? []).equals(Buffer.from(before?.[path] ?? []))).toBe(true);
  const reopened = new ExcelJS.Workbook();
  await reopened.xlsx.load(saved as unknown as ArrayBuffer);
  const sheet = reopened.getWorksheet('进度');
  expect([sheet?.getCell('B3').value, sheet?.getCell('A2').note, sheet?.getTable('Foreign').name]).toEqual([12, expect.anything(), 'Foreign']);
  expect([session.problems.slice(earlier), session.foreignRequests()]).toEqual([[], []]);
}, 180_000);
